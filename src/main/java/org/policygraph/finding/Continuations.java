package org.policygraph.finding;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.finding.ClauseClassifier.Judgement;
import org.policygraph.finding.Predication.Range;

/** Says how a clause goes on with the act before it. */
final class Continuations {

  /** How many characters 发挥…作用 has at most that speaks of the act before it. */
  private static final int BRIEF = 8;

  /** How many words a clause with a verb and nothing else has at most. */
  private static final int SHORT = 3;

  private final Grammar grammar;
  private final Tokens t;

  Continuations(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** 每年至少召开一次: nothing but how often. */
  boolean counts(Predication p) {
    boolean bounds =
        grammar.verbal("bound", p.verb(t))
            && p.subject().filter(s -> !t.is("limit", s.from())).isPresent();
    if (p.object().isEmpty() || p.deontic().isPresent() || bounds || !p.governs()) {
      return false;
    }
    for (int i = p.object().get().from(); i < p.object().get().to(); i++) {
      String tag = t.tag(i);
      if (!tag.startsWith("m") && !tag.startsWith("q")) {
        return false;
      }
    }
    return true;
  }

  /** 重视工作，认真组织，周密安排: verbs without an object go to the act before. */
  boolean joins(ActDraft open, Predication p) {
    if (!idle(p)) {
      return false;
    }
    boolean sweeps =
        p.body() == p.from()
            && p.verbs().get(0).from() > p.body()
            && p.verbs().stream().allMatch(v -> t.verbal("sweeping", v.from()));
    boolean joined = open.after.stream().allMatch(this::idle);
    boolean gone = joined && !open.after.isEmpty();
    return bare(open.head) || gone || (sweeps && joined);
  }

  /** 积极配合, 周密安排: a verb and nothing else. */
  private boolean idle(Predication p) {
    return p.hasVerb()
        && p.object().isEmpty()
        && p.subject().isEmpty()
        && p.topic().isEmpty()
        && p.marker().isEmpty()
        && p.deontic().isEmpty()
        && !p.negated()
        && p.to() - p.body() <= SHORT;
  }

  /** 减少地膜使用: what there is less of for the act before. */
  boolean lessens(Predication p) {
    return p.subject().isEmpty()
        && p.deontic().isEmpty()
        && p.object().isPresent()
        && grammar.clause("lessening", p.verb(t))
        && !t.is("in-turn", p.body());
  }

  /** 必须实事求是: nothing that the verb bears on. */
  private boolean bare(Predication p) {
    return p.hasVerb() && p.object().isEmpty() && p.topic().isEmpty();
  }

  /** 发挥社会监督作用, 发挥交流对干部的激励作用: the part that the act itself plays. */
  boolean ownPart(Predication p) {
    String object = p.object(t);
    boolean brief = object.length() <= BRIEF && !object.contains(grammar.ofWord());
    return brief
        || nobody(p)
        || p.object().filter(o -> t.is("topic-preposition", o.from() + 1)).isPresent();
  }

  /** 发挥指挥棒作用, not 发挥企业带动作用: nobody is told whose part it is. */
  private boolean nobody(Predication p) {
    return p.object()
        .filter(
            o ->
                words(o)
                    .noneMatch(
                        i ->
                            grammar.agent(t.text(i))
                                || grammar.clauseEnding("people-noun", t.text(i))
                                || grammar.clauseEnding("government-noun", t.text(i))))
        .isPresent();
  }

  /** 带头…，带头…: the same word again. */
  boolean repeats(ActDraft open, Predication p) {
    String first = t.text(p.body());
    return grammar.verbal("repeated", first)
        && t.text(open.head.body(), open.head.to()).contains(first);
  }

  /** An idiom of conduct, 敢抓敢管、锐意进取, goes with the act before it. */
  boolean conducts(ActDraft open, Predication p) {
    if (t.verbal("conduct-behind-result", p.body())) {
      return p.deontic().isEmpty() && !open.after.isEmpty();
    }
    return p.deontic().isEmpty()
        && (t.verbal("conduct", p.body()) || grammar.verbal("conduct", p.verb(t)));
  }

  /** 包括…: the parts of the object. */
  boolean lists(ActDraft open, Predication p) {
    if (p.deontic().isPresent() || p.body() >= p.to() || !open.after.isEmpty()) {
      return false;
    }
    boolean begun = open.chain.stream().anyMatch(this::lists);
    boolean acts = grammar.verbal("directive", p.verb(t)) || t.verbal("strong", p.body());
    return lists(p) || (begun && !acts);
  }

  private boolean lists(Predication p) {
    return t.is("object-listing", p.body());
  }

  /** 以及…, 又看…: more of the object. */
  boolean addsToObject(ActDraft open, Predication p) {
    String link = t.text(p.from());
    boolean asking =
        asksWhether(open)
            && Stream.concat(Stream.of(open.head), open.chain.stream())
                .anyMatch(c -> grammar.is("semicolon", c.clause().mark()))
            && p.deontic().isEmpty()
            && !grammar.verbal("causative", p.verb(t));
    boolean asks =
        asksWhether(open)
            && p.deontic().isEmpty()
            && IntStream.range(p.body(), p.to()).anyMatch(i -> grammar.small("whether", t, i));
    if (asks || asking || t.is("whether", p.body())) {
      return true;
    }
    if (p.body() > p.from()
        && grammar.is("second-link", link)
        && opened("first-link", open)
        && p.verb(t).equals(open.head.verb(t))) {
      return true;
    }
    if (p.body() == p.from() || p.deontic().isPresent()) {
      return false;
    }
    return (grammar.is("object-link", link) && (!p.hasVerb() || grammar.is("noun-link", link)))
        || (grammar.is("second-link", link) && opened("first-link", open));
  }

  /** 了解是否…: the questions go on, over semicolons too. */
  boolean asksWhether(ActDraft open) {
    return open.object
        .filter(o -> words(o).anyMatch(i -> grammar.small("whether", t, i) && asks(i, o.to())))
        .isPresent();
  }

  /** 是否撤销的决定 asks nothing: the question only tells what is decided. */
  private boolean asks(int whether, int to) {
    return IntStream.range(whether, to - 1)
        .noneMatch(i -> grammar.of(t, i) && grammar.clauseEnding("deciding-noun", t.text(i + 1)));
  }

  private static IntStream words(Range range) {
    return IntStream.range(range.from(), range.to());
  }

  /** 建设一支…: an object with a measure word that has not come to its noun yet. */
  boolean unclosed(ActDraft open, Predication p) {
    boolean told = p.subject().isPresent() && p.hasVerb();
    if (p.topic().isPresent() || told || grammar.of(t, p.to() - 1)) {
      return false;
    }
    Range object = open.object.orElse(new Range(0, 0));
    boolean measured = object.to() - object.from() > 2 && measured(object.from());
    int end = open.chain.isEmpty() ? open.head.to() : open.chain.get(open.chain.size() - 1).to();
    return measured
        && !t.tag(open.head.to() - 1).startsWith("n")
        && !t.verbal("penalty", open.head.to() - 1)
        && open.after.isEmpty()
        && !t.text(object.from(), end).contains(grammar.ofWord());
  }

  /** 建设一批设施完善，能够满足需要的场馆: the noun of an object that hangs behind a measure word. */
  boolean heads(ActDraft open, Predication p, Judgement j) {
    int last = open.head.to() - 1;
    boolean hangs =
        (j.rule().equals("fact") || j.rule().equals("subject-verb"))
            && open.chain.isEmpty()
            && open.after.isEmpty()
            && !t.tag(last).startsWith("n")
            && IntStream.range(open.head.body(), last)
                .anyMatch(i -> measured(i) && !t.holdsOf(i, last));
    return hangs
        && p.deontic().isEmpty()
        && t.holdsOf(p.body(), p.to())
        && t.tag(p.to() - 1).startsWith("n")
        && (t.clause("benefit", p.body()) || !directs(p));
  }

  /** 一支; not 一次, which counts how often. */
  private boolean measured(int at) {
    String unit = t.tag(at + 1);
    return t.tag(at).equals("mq")
        || (t.tag(at).equals("m") && unit.startsWith("q") && !unit.equals("qv"));
  }

  /** 建立政府主导、社会参与，…相结合的机制: an institution whose modifier runs over two clauses. */
  boolean closesModifier(ActDraft open, Predication p) {
    int last = open.object.map(o -> o.to() - 1).orElse(-1);
    boolean hangs =
        last >= 0
            && open.chain.isEmpty()
            && open.object.get().from() < last
            && !grammar.noun(t, last)
            && (t.tag(last).startsWith("v") || t.tag(last).startsWith("a"));
    return hangs
        && p.deontic().isEmpty()
        && p.marker().filter(m -> !grammar.is("pairing", m)).isEmpty()
        && !directs(p)
        && t.holdsOf(p.body(), p.to())
        && grammar.clauseEnding("institution-noun", t.text(p.to() - 1));
  }

  /** 加快构建…的体系: a verb before any modifier. */
  private boolean directs(Predication p) {
    int verb = p.hasVerb() ? p.verbs().get(0).from() : p.to();
    return verb < p.to() && grammar.strongVerb(t, verb) && !t.holdsOf(p.body(), verb);
  }

  private boolean opened(String concept, ActDraft open) {
    return t.is(concept, open.head.from());
  }
}
