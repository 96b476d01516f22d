package org.policygraph.finding;

/** Tells how something is done from what is done: 全面、历史、辩证地看待, 公开选拔, but 公开办事程序. */
final class Manner {

  /** How many words a manner before 地 has at most. */
  private static final int LONGEST = 6;

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  Manner(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** One past 地 if nothing but a manner stands between it and a word; else the word. */
  int past(int p) {
    for (int q = p + 1; q + 1 < to && q <= p + LONGEST; q++) {
      if (t.tag(q).equals("ude2")) {
        return q + 1;
      }
      if (grammar.strongVerb(t, q) || grammar.preposition(t, q) || grammar.of(t, q)) {
        return p;
      }
    }
    return p;
  }

  /** 突出, 丰富, 规范: whether an adverb's word is the verb, as before a noun. */
  boolean governs(int p) {
    if (!t.verbal("verb", p) || p + 1 >= to || grammar.pureAdverb(t, p + 1)) {
      return false;
    }
    if (grammar.verbal("pair", t.text(p, p + 2))) {
      return true; // 统筹考虑
    }
    boolean led = t.is("basis-preposition", p + 1) || t.is("doer-preposition", p + 1);
    if (t.is("manner-or-verb", p) && led) {
      return false; // 统一由部门管理
    }
    boolean verbBehind =
        (grammar.verb(t, p + 1) && !doing(p + 1)) || new Occasions(grammar, t, to).pressing(p + 1);
    return t.is("manner-or-verb", p) ? !verbBehind : !verbBehind || t.tag(p + 1).equals("vn");
  }

  /** 公开办事程序, 规范管理流程, 明确办理时限: a verb that only tells what its noun is of. */
  private boolean doing(int at) {
    if (at + 1 >= to || !t.tag(at + 1).equals("n") || grammar.agent(t.text(to - 1))) {
      return false;
    }
    boolean weak = !grammar.strongVerb(t, at) || t.is("settling", at - 1);
    boolean named = at + 2 == to && (t.tag(at).equals("vi") || t.tag(at).equals("vn"));
    return named || (weak && t.clause("aspect-noun", at + 1));
  }
}
