package org.policygraph.finding;

/**
 * Finds where a subject ends that begins with a cause, or with a list of doings that a noun sums
 * up, or of which 由 tells whose act it is.
 */
final class WiderSubject {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  WiderSubject(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** One past its last word, or 0 if none begins at a word. */
  int end(int p) {
    int end = Math.max(endOfResult(p), Math.max(endOfCaused(p), endOfList(p)));
    end = end > 0 ? end : endOfHolder(p);
    return end > 0 ? end : new DoneBy(grammar, t, to).end(p);
  }

  /** 预案主要包括下列内容: one past what holds the things that are pointed to, or 0. */
  private int endOfHolder(int p) {
    int holds = p + 1;
    while (holds + 1 < to && !t.clause("content", holds)) {
      if (grammar.deontic(t, holds, to).isPresent() || grammar.preposition(t, holds)) {
        return 0;
      }
      holds++;
    }
    boolean points = holds + 1 < to && t.clause("enumerating", holds + 1);
    int end = t.is("chiefly", holds - 1) ? holds - 1 : holds;
    return points && end > p ? end : 0;
  }

  /** 抽查结果及时向社会公布: one past what comes of doing something, before how it is dealt with; or 0. */
  private int endOfResult(int p) {
    int end = p + 2;
    boolean comes = end + 1 < to && grammar.verb(t, p) && t.is("outcome", p + 1);
    return comes && (grammar.pureAdverb(t, end) || t.is("closing-preposition", end)) ? end : 0;
  }

  /** 因工作需要查阅档案的单位应当…: one past whoever a cause makes do something, or 0. */
  private int endOfCaused(int p) {
    if (!t.is("cause-preposition", p)) {
      return 0;
    }
    for (int of = p + 2; of + 2 < to; of++) {
      int end = of + 1;
      while (grammar.of(t, of) && end < to && grammar.noun(t, end) && !grammar.verb(t, end)) {
        end++;
      }
      if (end > of + 1 && end < to && grammar.agent(t.text(end - 1)) && !grammar.mark(t, end)) {
        return end;
      }
    }
    return 0;
  }

  /** 受理、审批等环节实行…: one past a list of doings that a noun sums up before its predicate, or 0. */
  private int endOfList(int p) {
    int first = grammar.noun(t, p) && !grammar.verb(t, p) ? p + 2 : p + 1;
    if (first >= to || !t.is("enumeration", first) || !grammar.verb(t, first - 1)) {
      return 0;
    }
    int etc = first;
    while (etc < to && !t.tag(etc).equals("udeng") && listed(etc)) {
      etc++;
    }
    int end = etc + 1;
    while (end < to && grammar.noun(t, end) && !grammar.verb(t, end)) {
      end++;
    }
    boolean summed = etc < to && t.tag(etc).equals("udeng") && end > etc + 1;
    return summed && end < to && tells(end) ? end : 0;
  }

  private boolean listed(int i) {
    return grammar.noun(t, i) || grammar.verb(t, i) || t.is("enumeration", i);
  }

  private boolean tells(int i) {
    return grammar.strongVerb(t, i)
        || grammar.onlyVerb(t, i)
        || grammar.pureAdverb(t, i)
        || grammar.preposition(t, i)
        || grammar.small("light", t, i);
  }
}
