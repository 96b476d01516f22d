package org.policygraph.finding;

import java.util.stream.IntStream;

/** Tells the words of a sentence that may be acts: verbs, and what stands for one. */
final class PossibleActs {

  private final Grammar grammar;
  private final Tokens t;

  PossibleActs(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** Whether a word of a clause may be its act. */
  boolean in(Predication p, int i) {
    return verb(i) || predicative(p, i);
  }

  /** 内容应当真实, 不得通过船闸: an adjective or preposition that stands for the verb of what has to be. */
  private boolean predicative(Predication p, int i) {
    boolean adjective = t.tag(i).startsWith("a");
    if (p.deontic().isEmpty() || (!adjective && !t.tag(i).equals("p"))) {
      return false;
    }
    boolean led =
        i > p.from() && (grammar.pureAdverb(t, i - 1) || grammar.deontic(t, i - 1, i).isPresent());
    boolean banned = p.deontic().get().modality() == Modality.PROHIBITION && t.text(i).length() > 1;
    return i == p.to() - 1
        || (led && (adjective || banned) && IntStream.range(i + 1, p.to()).noneMatch(this::verb));
  }

  /** Whether a word is a verb, or may be one. */
  boolean verb(int i) {
    String tag = t.tag(i);
    return (tag.startsWith("v") && !tag.equals("vd")) || (!t.counter(i) && told(tag, i));
  }

  /** Whether a word is known as a verb that is tagged as something else. */
  private boolean told(String tag, int i) {
    return t.verbal("verb", i)
        || t.verbal("nominal", i)
        || t.verbal("causative", i)
        || (t.is("as", i) && !completes(i))
        || t.is("rating", i)
        || (tag.equals("nz") && t.text(i).length() == 2);
  }

  /** 换购为, 调整为: what a verb makes of something. */
  private boolean completes(int i) {
    return i > 0 && t.tag(i - 1).equals("v") && !grammar.binds(t.text(i - 1));
  }
}
