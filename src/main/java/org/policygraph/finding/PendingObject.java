package org.policygraph.finding;

import org.policygraph.finding.Predication.Range;

/** Tells objects of causatives whose act is still to be told: 鼓励各地根据实际，…; 引导有经验的农户，…. */
final class PendingObject {

  /** How many words at most a slogan such as 以展促贸 has. */
  private static final int SLOGAN = 4;

  private final Grammar grammar;
  private final Tokens t;

  PendingObject(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** Whether nothing but somebody told apart stands in what a causative governs. */
  boolean waits(Range object) {
    int end = object.to();
    while (end > object.from() + 1 && (t.enclosed(end - 1) || grammar.mark(t, end - 1))) {
      end--;
    }
    String last = t.text(end - 1);
    boolean acts =
        grammar.person(last) || grammar.agent(last) || grammar.clauseEnding("acting-place", last);
    return acts && t.holdsOf(object.from(), object.to());
  }

  /** 鼓励各地根据实际，…: whoever is made to act has not acted yet. */
  boolean hanging(ActDraft open) {
    return open.chain.isEmpty() && open.object.filter(this::unfinished).isPresent();
  }

  /** 鼓励通过多种方式，支持企业…; 鼓励银行对企业，给予支持: whether the act is left to a clause. */
  boolean leaves(ActDraft open, Predication p) {
    Range object = open.object.orElseThrow();
    return (t.is("means-preposition", object.from()) && object.to() - object.from() > SLOGAN)
        || t.is("light", p.verbs().get(0).from() - 1);
  }

  /** 鼓励企业通过…, 支持以…为重点: the object ends in an adverbial that has no verb yet. */
  boolean unfinished(Range object) {
    for (int i = object.from(); i < object.to(); i++) {
      if (i > object.from() && grammar.strongVerb(t, i)) {
        return false;
      }
      boolean about =
          t.is("topic-preposition", i) && i > object.from() && grammar.agent(t.text(i - 1));
      boolean hangs =
          about
              || t.is("means-preposition", i)
              || (i > object.from() && t.is("hanging-preposition", i));
      if (hangs && !t.enclosed(i)) {
        return new Adverbial(grammar, t, object.to()).end(i) == object.to() || ways(i, object.to());
      }
    }
    return false;
  }

  /** 引导农户以入股的方式，…: whether the word for a way closes what a preposition opens. */
  private boolean ways(int preposition, int end) {
    return t.is("means-preposition", preposition)
        && grammar.of(t, end - 2)
        && grammar.clauseEnding("means-noun", t.text(end - 1));
  }
}
