package org.policygraph.finding;

/** Finds where a modifier ends that opens with its verb right behind a preposition: 对积极开展培训的企业. */
final class OpeningModifier {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  OpeningModifier(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** One past the 的 of the modifier behind the preposition at {@code p}, 0 if there is none. */
  int end(int p) {
    if (t.is("always-basis", p) || t.is("place-preposition", p)) {
      return 0;
    }
    boolean beneficiary = t.is("benefit-preposition", p);
    int q = p + 1;
    while (q + 1 < to && (grammar.pureAdverb(t, q) || grammar.time(t, q) || placed(q))) {
      q += placed(q) ? 2 : 1;
    }
    boolean opens = q < to && (tellsApart(q) || grammar.small("cause-preposition", t, q));
    for (int i = q + 1; opens && i + 1 < to; i++) {
      if (grammar.of(t, i) && !t.enclosed(i)) {
        return beneficiary && !grammar.agent(t.text(i + 1)) ? 0 : i + 1;
      }
    }
    return 0;
  }

  /**
   * A verb with an object; not 进场人员开展, where it stands before a noun and that before the predicate.
   */
  private boolean tellsApart(int q) {
    boolean names =
        q + 2 < to
            && grammar.agent(t.text(q + 1))
            && (grammar.strongVerb(t, q + 2) || t.is("light", q + 2));
    return grammar.onlyVerb(t, q) && !t.tag(q).equals("vi") && !names;
  }

  /** 疫情期间: a noun with a word of place or time. */
  private boolean placed(int q) {
    return q + 1 < to && grammar.noun(t, q) && t.tag(q + 1).equals("f");
  }
}
