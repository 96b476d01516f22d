package org.policygraph.finding;

/** Recognises targets: a quantity that something is to reach or to change by, 达到65, 下降16％. */
final class Targets {

  /** How many characters a unit has that is cut into words which are none. */
  private static final int LONGEST_UNIT = 4;

  private final Grammar grammar;
  private final Tokens t;

  Targets(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /**
   * One past the subject of a target, however many verbs it holds, without the adverbs behind it,
   * 增加值年均增长7%; or 0.
   */
  int subjectEnd(int p, int to) {
    int end = verb(p, to);
    while (end > p + 1 && grammar.pureAdverb(t, end - 1)) {
      end--;
    }
    return end;
  }

  /**
   * The verb of the target whose subject begins at a word; or 0. A subject that begins with a
   * predicate has 的 behind it: 参与分类的家庭比例达到80%.
   */
  private int verb(int p, int to) {
    int first = p;
    while (first < to && grammar.pureAdverb(t, first) && !grammar.small("fronting", t, first)) {
      first++;
    }
    if (first >= to || governs(first)) {
      return 0;
    }
    boolean named = !grammar.strongVerb(t, first);
    for (int q = first + 1; q < to; q++) {
      if (grammar.deontic(t, q, to).isPresent() || grammar.small("making", t, q)) {
        return 0;
      }
      named |= grammar.of(t, q);
      if (at(q, to)) {
        return named ? q : 0;
      }
    }
    return 0;
  }

  /** A predicate or a preposition: what follows is no subject. */
  private boolean governs(int p) {
    return grammar.preposition(t, p)
        || grammar.small("fronting", t, p)
        || grammar.small("going", t, p)
        || t.verbal("causative", p)
        || t.clause("clausal-verb", p);
  }

  /** Whether a verb with a quantity at the end of the clause stands at a word. */
  boolean at(int q, int to) {
    boolean reaches = t.verbal("target", q) || t.verbal("change", q);
    if (t.enclosed(q) || !reaches || q + 1 >= to) {
      return false;
    }
    boolean counted = false;
    for (int i = q + 1; i < to; i++) {
      if (t.tag(i).equals("ule") || (i > q + 1 && grammar.onlyVerb(t, i))) {
        return false;
      }
      counted |= number(i);
    }
    return counted && (measured(to - 1) || unit(q + 1, to));
  }

  private boolean number(int i) {
    return t.tag(i).startsWith("m");
  }

  /** 300万千瓦, 4兆帕, 5个百分点: only a number, and a short name of what is counted. */
  private boolean unit(int from, int to) {
    int unit = from;
    while (unit < to && number(unit)) {
      unit++;
    }
    return unit > from && t.text(unit, to).length() <= LONGEST_UNIT;
  }

  /** 65, ％, 平方米, 以上. */
  private boolean measured(int last) {
    String tag = t.tag(last);
    return grammar.modifier(t, last) || tag.equals("nx") || tag.startsWith("w");
  }

  /** 已达到65%: what has been reached. */
  boolean reached(int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (grammar.small("past", t, i)) {
        return true;
      }
    }
    return false;
  }
}
