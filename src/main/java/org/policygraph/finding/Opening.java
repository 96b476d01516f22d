package org.policygraph.finding;

/** What a clause opens with before it says anything: marks, conjunctions, a number of its own. */
final class Opening {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  Opening(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** One past all that a clause opens with from a word on. */
  int past(int from) {
    int p = from;
    while (p < to
        && !grammar.small("pairing", t, p)
        && (grammar.openMark(t, p) || grammar.conjunction(t, p) || ordinal(p))) {
      p += ordinal(p) ? 2 : 1;
    }
    return p;
  }

  /** 一是, 二要: a number and its copula or deontic. */
  private boolean ordinal(int p) {
    return t.tag(p).startsWith("m")
        && p + 1 < to
        && (t.tag(p + 1).equals("vshi") || t.is("ordinal-copula", p + 1));
  }
}
