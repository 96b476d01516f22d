package org.policygraph.finding;

/** Tells clauses that only say what the acts behind them are for, or why: 为进一步简化程序，; 考虑到减少，. */
final class Purposes {

  private final Grammar grammar;
  private final Tokens t;

  Purposes(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** 为进一步简化程序，: what the acts behind it are for; 考虑到…，: why. */
  boolean tells(Predication p) {
    return p.deontic().isEmpty()
        && grammar.is("comma", p.clause().mark())
        && (t.clause("reason-open", p.body())
            || (t.clause("purpose-open", p.body()) && !furthers(p)));
  }

  /** 为群众提供便利: a predicate behind whom or what it is for. */
  private boolean furthers(Predication p) {
    int first = p.body() + 1;
    while (first < p.to() && grammar.adverb(t, first)) {
      first++;
    }
    int verb = p.verbs().get(0).from();
    return verb > first
        && (!grammar.verb(t, first)
            || (grammar.strongVerb(t, verb)
                && grammar.noun(t, verb - 1)
                && !grammar.strongVerb(t, first)));
  }
}
