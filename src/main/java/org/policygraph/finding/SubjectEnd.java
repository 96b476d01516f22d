package org.policygraph.finding;

import java.util.stream.IntStream;

/** Finds where a subject ends that has verbs of its own: 从事经营活动的单位应当…, 发展改革、财政等部门…, 督察机构对…. */
final class SubjectEnd {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  SubjectEnd(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /**
   * Where a subject ends.
   *
   * @param word one past its last word
   * @param copula whether a copula stands there
   */
  record End(int word, boolean copula) {}

  /** Whether a deontic stands behind a word that is more than 可. */
  boolean bound(int p) {
    return IntStream.range(p, to)
        .anyMatch(i -> t.is("rule-deontic", i) && !t.is("weak-deontic", i) && !t.enclosed(i));
  }

  /** The end of the subject that begins at a word; at 0 if none is told by what follows it. */
  End of(int p) {
    if (names(p)) {
      return new End(to, false);
    }
    Occasions occasions = new Occasions(grammar, t, to);
    int wider = new WiderSubject(grammar, t, to).end(p);
    int end = wider > 0 ? wider : endAtDeontic(p);
    end = end > 0 ? end : occasions.each(p);
    end = end > 0 ? end : new Targets(grammar, t).subjectEnd(p, to);
    boolean lists = occasions.begins(p);
    boolean weak = grammar.verb(t, p) && (!t.verbal("causative", p) || lists);
    if (end == 0 && weak && !grammar.strongVerb(t, p)) {
      end = endOfAgent(p);
    }
    if (end == 0 && weak) {
      end = endOfNamed(p);
    }
    boolean aspect = p + 1 < to && t.clause("aspect-noun", p + 1);
    if (end == 0 && weak && (aspect || !grammar.strongVerb(t, p))) {
      end = endAtAdverbial(p);
    }
    if (end == 0 && weak) {
      end = endOfCase(p);
    }
    if (end == 0 && grammar.small("building", t, p)) {
      end = endOfBuilt(p);
    }
    if (end == 0) {
      end = new ThingEnd(grammar, t, to).of(p);
    }
    if (end > 0) {
      return new End(end, false);
    }
    int copula = new CopulaEnd(grammar, t, to).of(p);
    return new End(copula, copula > 0);
  }

  /**
   * One past a subject that reaches to the deontic, 从事经营活动的单位应当, 考核考察要; 0 if what stands there is
   * no subject: an imperative, or a phrase with an adverb or preposition of its own.
   */
  private int endAtDeontic(int p) {
    int q = deonticFrom(p + 1);
    if (q < to && t.is("weak-deontic", q) && deonticFrom(q + 1) < to) {
      q = deonticFrom(q + 1);
    }
    if (q >= to) {
      return 0;
    }
    boolean imperative = grammar.onlyVerb(t, p);
    boolean modified = false;
    for (int i = p; i < q; i++) {
      modified |= grammar.of(t, i);
      boolean opens =
          grammar.preposition(t, i) || grammar.small("fronting", t, i) || t.is("due", i);
      boolean strong = t.is("strong-preposition", i) && !t.enclosed(i);
      boolean settled = i > p && settles(i, q);
      if (opens && !settled && !imperative && (strong || i == p || !t.holdsOf(i, q))) {
        return 0;
      }
    }
    int end = q;
    while (end - 2 > p && (grammar.time(t, end - 1) || grammar.pureAdverb(t, end - 1))) {
      end--;
    }
    if (end < q && !imperative && !grammar.pureAdverb(t, p) && grammar.noun(t, end - 1)) {
      return end; // 培训时间每年不得少于…
    }
    boolean noun = grammar.agent(t.text(q - 1)) || grammar.of(t, q - 1);
    boolean ruled = imperative && t.is("rule-deontic", q) && !t.holdsOf(q, to);
    boolean nominal =
        noun
            || grammar.noun(t, q - 1)
            || grammar.verb(t, q - 1)
            || t.enclosed(q - 1)
            || t.clause("moment", q - 1)
            || grammar.small("localizer", t, q - 1);
    boolean bans = grammar.prohibiting(t.text(q));
    if (imperative && !bans && verbsOnly(p, q) && verbFrom(q + 1) && !t.holdsOf(q, to)) {
      return q;
    }
    boolean work = t.is("activity", p + 1) && !grammar.strongVerb(t, p);
    if (imperative && q == p + 2 && grammar.noun(t, p + 1) && (t.is("rule-deontic", q) || work)) {
      return q;
    }
    boolean inside = imperative && !modified && grammar.strongVerb(t, p) && t.holdsOf(q, to);
    return !inside && (imperative ? ruled || noun || (modified && nominal) : nominal) ? q : 0;
  }

  /** 警察在道路上执勤应当: whether a preposition says where somebody who is bound is doing something. */
  private boolean settles(int i, int deontic) {
    return t.is("place-preposition", i)
        && grammar.agent(t.text(i - 1))
        && (t.tag(deontic - 1).equals("vi") || t.tag(deontic - 1).equals("vn"))
        && IntStream.range(i + 1, deontic - 1).anyMatch(k -> grammar.small("localizer", t, k));
  }

  /** 发展改革、财政等部门，: nothing but a list of agents, whatever verb begins it. */
  private boolean names(int p) {
    return grammar.listOfAgents(t, p, to) == to
        && !grammar.strongVerb(t, p)
        && !grammar.onlyVerb(t, p)
        && !t.verbal("causative", p)
        && !grammar.preposition(t, p);
  }

  /** 走访要…, 上门宣传要…: verbs without an object. */
  private boolean verbsOnly(int from, int until) {
    for (int i = from; i < until; i++) {
      if (!grammar.verb(t, i) || grammar.adverb(t, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean verbFrom(int from) {
    for (int i = from; i < to; i++) {
      if (grammar.verb(t, i)) {
        return true;
      }
    }
    return false;
  }

  private int deonticFrom(int p) {
    int q = p;
    while (q < to && grammar.deontic(t, q, to).isEmpty()) {
      q++;
    }
    return q;
  }

  /** One past an agent at the head of the clause whose name holds verbs, 发展改革、财政等部门, or 0. */
  private int endOfAgent(int p) {
    boolean list = false;
    for (int q = p; q + 1 < to; q++) {
      list |= grammar.openMark(t, q) || t.tag(q).equals("udeng");
      if (grammar.agent(t.text(q)) && list) {
        return grammar.preposition(t, q + 1)
                || grammar.pureAdverb(t, q + 1)
                || grammar.strongVerb(t, q + 1)
                || t.verbal("responsible", q + 1)
            ? q + 1
            : 0;
      }
    }
    return 0;
  }

  /**
   * One past an agent whose name begins with a verb, 督察机构对…, or that a clause tells apart,
   * 受理申诉的机关对…; 0 if none stands there or nothing follows.
   */
  private int endOfNamed(int p) {
    int named = p + 2;
    while (named + 2 < to
        && t.is("joiner", named)
        && (grammar.agent(t.text(named + 1)) || grammar.agent(t.text(named + 2)))) {
      named += grammar.agent(t.text(named + 1)) ? 2 : 3;
    }
    boolean examines =
        t.verbal("examining", p) && grammar.clauseEnding("content-noun", t.text(p, to));
    if (named < to
        && !examines
        && grammar.agent(t.text(p + 1))
        && t.tag(p).equals("vn")
        && goesOn(named)) {
      return named;
    }
    if (p + 2 < to && t.is("activity", p + 1) && t.tag(p).equals("vn")) {
      return grammar.onlyVerb(t, p + 2) ? p + 2 : 0;
    }
    if (grammar.strongVerb(t, p)) {
      return 0;
    }
    for (int q = p + 2; q + 2 < to; q++) {
      if (grammar.deontic(t, q, to).isPresent() || grammar.mark(t, q)) {
        return 0;
      }
      if (grammar.of(t, q)) {
        for (int k = q + 1; k < Math.min(q + 4, to - 1); k++) {
          boolean told = goesOn(k + 1) && !t.tag(p).equals("vn");
          if (grammar.agent(t.text(k)) && told) {
            return k + 1;
          }
        }
        return 0;
      }
    }
    return 0;
  }

  /**
   * One past a subject that begins with a verb, 补贴标准 or 督察证件的式样, before 由 or 根据 when the clause
   * ends with the predicate of that: 由公安部制定, 根据成本确定; or 0.
   */
  private int endAtAdverbial(int p) {
    for (int q = p + 2; q + 2 < to; q++) {
      if (grammar.preposition(t, q) || grammar.deontic(t, q, to).isPresent()) {
        boolean named = grammar.noun(t, q - 1) && !grammar.mark(t, q - 1);
        boolean verb = grammar.verb(t, to - 1) || t.verbal("last", to - 1);
        boolean closes = verb && !t.holdsOf(q, to);
        return named && closes && t.is("closing-preposition", q) ? q : 0;
      }
    }
    return 0;
  }

  /** 新建小区应当…, 新建居住区按照标准配套建设…: one past what is built, before what it is to have, or 0. */
  private int endOfBuilt(int p) {
    for (int q = p + 2; q + 2 < to; q++) {
      if (t.is("rule-deontic", q)) {
        return grammar.noun(t, q - 1) ? q : 0;
      }
      if (grammar.preposition(t, q)) {
        int behind = t.is("way-preposition", q) ? new ClosedAdverbial(grammar, t, to).end(q) : 0;
        boolean acts =
            behind > 0 && IntStream.range(behind, to - 1).anyMatch(i -> grammar.verb(t, i));
        return acts && grammar.noun(t, q - 1) ? q : 0;
      }
    }
    return 0;
  }

  /** One past what tells whom something is done to, 符合要求的予以登记, or 0. */
  private int endOfCase(int p) {
    for (int q = p + 2; q + 1 < to; q++) {
      boolean treats = grammar.of(t, q) && grammar.small("light", t, q + 1);
      boolean placed = grammar.of(t, q) && t.verbal("placing", q + 1) && q + 2 < to;
      if (placed || (treats && verbsOnly(q + 2, to)) || (grammar.of(t, q) && entitles(p, q + 1))) {
        return q + 1;
      }
    }
    return 0;
  }

  /** 符合条件的按照规定享受…: what somebody has who meets a condition. */
  private boolean entitles(int p, int q) {
    boolean led = grammar.preposition(t, q) || grammar.pureAdverb(t, q);
    return t.clause("condition-verb", p)
        && led
        && !t.holdsOf(q, to)
        && IntStream.range(q + 1, to).anyMatch(i -> grammar.onlyVerb(t, i));
  }

  /** Whether a predicate or an adverbial begins at a word. */
  private boolean goesOn(int q) {
    return grammar.preposition(t, q)
        || grammar.pureAdverb(t, q)
        || grammar.onlyVerb(t, q)
        || grammar.deontic(t, q, to).isPresent();
  }
}
