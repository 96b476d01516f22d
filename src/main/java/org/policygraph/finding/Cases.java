package org.policygraph.finding;

import java.util.stream.IntStream;

/** Tells a case closed by 的 from what is done then, where no mark parts them: 逾期不改的处5000元罚款. */
final class Cases {

  private final Grammar grammar;
  private final Tokens t;

  Cases(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** Where what is done then begins in a clause, or -1. */
  int then(int from, int to) {
    int of = -1;
    for (int i = from; i < to; i++) {
      if (t.enclosed(i) || (of > 0 && grammar.deontic(t, i, to).isPresent())) {
        return -1;
      }
      if (grammar.of(t, i)) {
        if (of > 0) {
          return -1; // a modifier follows
        }
        of = i;
      }
    }
    return of > from + 1 && of + 2 < to && isCase(from, of) && acts(of + 1, to) ? of + 1 : -1;
  }

  /** Whether something is told before 的: a state or what somebody has done or not done. */
  private boolean isCase(int from, int of) {
    return (!grammar.preposition(t, from) || t.is("topic-opener", from))
        && (t.clause("condition-verb", from)
            || t.tag(of - 1).startsWith("a")
            || IntStream.range(from, of).anyMatch(i -> grammar.verb(t, i) || t.is("negation", i)));
  }

  /** Whether a sanction, a favour or a step begins at a word, and no noun that it tells apart. */
  private boolean acts(int from, int to) {
    int act = from;
    while (act < to && t.is("then-adverb", act)) {
      act++;
    }
    boolean led = act > from;
    boolean verb = act < to && (t.verbal("consequence", act) || (led && grammar.verb(t, act)));
    boolean noun =
        act + 1 < to && t.tag(act).equals("vn") && !t.is("light", act) && grammar.noun(t, act + 1);
    boolean sum = act + 1 < to && t.tag(act + 1).startsWith("m");
    return verb
        && !t.clause("institution-noun", to - 1)
        && (led || sum || (act + 1 < to && !noun && !t.verbal("granting", act)));
  }
}
