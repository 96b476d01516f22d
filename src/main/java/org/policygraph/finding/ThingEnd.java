package org.policygraph.finding;

/** Finds where a thing ends of which is said what becomes of it: 时间不少于…, 情况将纳入…, 经费纳入…. */
final class ThingEnd {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  ThingEnd(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** One past the thing that begins at a word, or 0. */
  int of(int p) {
    int bound = endAtBound(p);
    return bound > 0
        ? bound
        : Math.max(Math.max(endAtFuture(p), endAtPlacing(p)), endAtReceiving(p));
  }

  /** One past whoever or whatever is favoured, 人才引进享受…, 提供服务取得的收入免征…; or 0. */
  private int endAtReceiving(int p) {
    if (grammar.preposition(t, p) || t.verbal("causative", p)) {
      return 0;
    }
    boolean modified = false;
    boolean verbs = grammar.verb(t, p);
    for (int q = p + 1; q + 1 < to; q++) {
      if (grammar.deontic(t, q, to).isPresent() || t.verbal("causative", q)) {
        return 0;
      }
      if (t.verbal("receiving", q) && !t.enclosed(q)) {
        boolean named = grammar.noun(t, q - 1) || (q - 2 >= p && grammar.noun(t, q - 2));
        return named && !grammar.of(t, q + 1) && (modified || !verbs) ? q : 0;
      }
      modified |= grammar.of(t, q);
      verbs |= grammar.strongVerb(t, q) && !t.verbal("receiving", q + 1);
    }
    return 0;
  }

  /** One past a subject before 不超过 and the like, or 0. */
  private int endAtBound(int p) {
    if (grammar.preposition(t, p)) {
      return t.is("topic-preposition", p) ? endOfMeasured(p) : 0;
    }
    for (int q = p + 1; q < to; q++) {
      if (grammar.small("light", t, q)) {
        return 0;
      }
      if (!t.enclosed(q) && t.verbal("bound", q)) {
        if (grammar.noun(t, to - 1) && !t.tag(to - 1).startsWith("q") && counted(q + 1)) {
          return 0;
        }
        boolean led = grammar.pureAdverb(t, q - 1) || t.is("limit", q - 1);
        int last = q - 1 > p && led ? q - 2 : q - 1;
        boolean done = grammar.onlyVerb(t, last) || t.verbal("strong", last);
        return grammar.noun(t, last) && !done && !isObject(p, last) ? last + 1 : 0;
      }
      if (grammar.preposition(t, q) || grammar.of(t, q) || grammar.deontic(t, q, to).isPresent()) {
        return 0;
      }
    }
    return 0;
  }

  /** 张贴标语不少于20条: whether a noun before a bound is what an act bears on, and no measure itself. */
  private boolean isObject(int p, int noun) {
    if (grammar.smallEnding("measured-end", t.text(noun)) || grammar.agent(t.text(noun))) {
      return false;
    }
    int verb = p;
    while (verb < noun && !grammar.strongVerb(t, verb) && !grammar.onlyVerb(t, verb)) {
      verb++;
    }
    boolean opens =
        verb == p
            || grammar.pureAdverb(t, verb - 1)
            || grammar.time(t, verb - 1)
            || grammar.agent(t.text(verb - 1));
    return verb < noun && opens;
  }

  /** 对单个企业发放的贷款利率不高于…: one past what is bounded though 对 tells whom it is for, or 0. */
  private int endOfMeasured(int p) {
    for (int q = p + 3; q + 1 < to; q++) {
      if (t.verbal("bound", q) && !t.enclosed(q)) {
        int last = grammar.pureAdverb(t, q - 1) ? q - 2 : q - 1;
        boolean thing = t.tag(last).equals("n") && !grammar.agent(t.text(last));
        return thing && t.holdsOf(p, last) ? last + 1 : 0;
      }
      if (grammar.deontic(t, q, to).isPresent() || grammar.small("light", t, q)) {
        return 0;
      }
    }
    return 0;
  }

  /** 不少于2辆考试用车: a number and a noun behind it. */
  private boolean counted(int from) {
    return from + 2 < to && t.tag(from).startsWith("m") && t.tag(from + 1).startsWith("q");
  }

  /** One past what is going to be done, 工作情况将纳入…, or 0. */
  private int endAtFuture(int p) {
    for (int q = p + 1; q + 1 < to; q++) {
      if (new Fronting(grammar, t, to).future(q)) {
        return grammar.noun(t, q - 1) ? q : 0;
      }
      if (grammar.preposition(t, q) || grammar.of(t, q)) {
        return 0;
      }
    }
    return 0;
  }

  /** One past what is placed or rated, though it begins with a verb: 救助经费纳入财政预算, 考核结果作为依据; or 0. */
  private int endAtPlacing(int p) {
    if (grammar.pureAdverb(t, p) || grammar.small("fronting", t, p) || grammar.preposition(t, p)) {
      return 0;
    }
    for (int q = p; q + 1 < to; q++) {
      if (q > p && t.verbal("placing", q) && !t.enclosed(q)) {
        boolean told =
            !t.holdsOf(q, to)
                || t.verbal("serving", q)
                || new Occasions(grammar, t, to).rates(p, q);
        int last = q - 1 > p && t.is("chiefly", q - 1) ? q - 2 : q - 1;
        boolean named = grammar.noun(t, last) || grammar.of(t, last); // 符合条件的纳入名单
        return named && told ? q : 0;
      }
      if (grammar.strongVerb(t, q)
          || grammar.preposition(t, q)
          || grammar.deontic(t, q, to).isPresent()
          || grammar.small("fronting", t, q)
          || grammar.mark(t, q)) {
        return 0;
      }
    }
    return 0;
  }
}
