package org.policygraph.finding;

import java.util.stream.IntStream;

/** Tells clauses that only say when or in which case an act is due: …的, …时, 经…同意, 未经…. */
final class Circumstances {

  /** How many words a clause that names a place has at most. */
  private static final int SHORT = 3;

  /** How many words a term has at most. */
  private static final int LONGEST_TERM = 4;

  private final Grammar grammar;

  Circumstances(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Whether a clause waits for the act that it is a circumstance of. */
  boolean tells(Tokens t, Predication p) {
    String text = t.text(p.body(), p.to());
    return grammar.of(t, p.to() - 1)
        || (needs(p) && !encourages(t, p) && t.clause("moment", p.to() - 1))
        || grammar.clauseEnding("exception", text)
        || (grammar.clauseEnding("condition-end", text)
            && p.deontic().isEmpty()
            && p.marker().isPresent())
        || (p.deontic().isEmpty() && !encourages(t, p) && grammar.clauseEnding("frame-end", text))
        || excepts(t, p)
        || approved(t, p)
        || ordered(t, p)
        || within(t, p)
        || given(t, p)
        || (p.opensWith("rating", grammar, t)
            && p.deontic().isEmpty()
            && grammar.is("comma", p.clause().mark()))
        || leave(t, p);
  }

  /** 需要更换车辆时: whether nothing binds in it but a need. */
  private boolean needs(Predication p) {
    return p.deontic().filter(d -> !grammar.deontic("needing", d.word())).isEmpty();
  }

  /** 应当报市政府同意后: what has to be done first, before what the next clause tells. */
  private boolean ordered(Tokens t, Predication p) {
    return p.deontic().isPresent()
        && p.hasVerb()
        && grammar.is("comma", p.clause().mark())
        && grammar.small("sequel", t, p.to() - 1);
  }

  /** 禁燃区内, 道路交付使用后五年内: nothing but where or when, though it holds a verb. */
  private boolean within(Tokens t, Predication p) {
    int last = p.to() - 1;
    if (p.deontic().isPresent() || !p.hasVerb() || !t.tag(last).equals("f")) {
      return false;
    }
    boolean brief = p.verbs().get(0).from() == p.body() && last - p.body() < SHORT;
    return (brief || after(t, p.body(), last)) && grammar.is("comma", p.clause().mark());
  }

  /** 使用后五年内, 期满之日起十日内: a term that begins with what has been done. */
  private boolean after(Tokens t, int from, int last) {
    return grammar.time(t, last - 1)
        && IntStream.range(Math.max(from, last - LONGEST_TERM), last)
            .anyMatch(i -> grammar.small("sequel", t, i) || t.is("since", i));
  }

  /** 有下列情形之一, 受疫情影响: a case, or what has its effect. */
  private boolean given(Tokens t, Predication p) {
    String last = t.text(p.to() - 1);
    return p.deontic().isEmpty()
        && grammar.is("comma", p.clause().mark())
        && (grammar.clause("one-of", last)
            || (grammar.suffering(t.text(p.body()))
                && (grammar.suffering(last) || t.is("charging", p.to() - 1))));
  }

  /** 植物园除应当遵守前款规定外: an exception behind whomever it is about. */
  private boolean excepts(Tokens t, Predication p) {
    return grammar.is("comma", p.clause().mark())
        && t.clause("except-end", p.to() - 1)
        && IntStream.range(p.body(), p.to()).anyMatch(i -> t.clause("except-open", i));
  }

  /** 经主管部门同意: a leave that has to be given first. */
  private boolean approved(Tokens t, Predication p) {
    return p.deontic().isEmpty()
        && t.clause("approval-open", p.body())
        && t.verbal("approval", p.to() - 1)
        && grammar.is("comma", p.clause().mark());
  }

  /** 未经主管部门核准, 属性一经确定: what has to be given first, or has been. */
  private boolean leave(Tokens t, Predication p) {
    if (p.deontic().isPresent() || !grammar.is("comma", p.clause().mark())) {
      return false;
    }
    boolean opens =
        grammar.opens("leave-open", t.text(p.body(), p.to())) || t.clause("whoever-open", p.body());
    for (int i = p.body() + 1; i < p.to() - 1 && !opens; i++) {
      opens = t.clause("leave-inside", i) && !t.enclosed(i);
    }
    return opens;
  }

  /** 鼓励企业在…时, 允许企业在…的同时: whoever is encouraged or allowed has not acted yet. */
  private boolean encourages(Tokens t, Predication p) {
    return p.hasVerb()
        && p.verbs().get(0).from() == p.body()
        && (grammar.encouraging(p.verb(t)) || grammar.deontic("allowing", p.verb(t)))
        && p.object().filter(o -> grammar.noun(t, o.from())).isPresent();
  }
}
