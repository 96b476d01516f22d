package org.policygraph.finding;

/** Finds where a prepositional phrase ends. */
final class Adverbial {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;
  private final AdverbialBound bounds;

  Adverbial(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
    this.bounds = new AdverbialBound(grammar, t, to);
  }

  /** One past the last word of the phrase whose preposition stands at {@code p}. */
  int end(int p) {
    ClosedAdverbial phrase = new ClosedAdverbial(grammar, t, to);
    int closed = phrase.closingVerb(p);
    closed = closed > 0 ? closed : phrase.end(p);
    String word = t.text(p);
    boolean heavy = grammar.is("heavy-preposition", word) && !grammar.is("basis-preposition", word);
    return closed > 0 ? closed : nounEnd(p, heavy);
  }

  /** The same where a predicate has to follow: 应当根据病情采取措施. */
  int open(int p) {
    return t.is("basis-preposition", p) ? nounEnd(p, false) : end(p);
  }

  /**
   * The first place behind a noun where the predicate can begin. A verb with 的 behind it stands in
   * a modifier if another predicate follows, and for a heavy preposition (对) even if none does.
   */
  private int nounEnd(int p, boolean heavy) {
    int acting = levelBehind(p);
    int light = heavy && acting == 0 ? lightBehind(p) : acting;
    if (light > 0) {
      return light;
    }
    int strong = predicateFrom(p, heavy, true);
    if (strong < to) {
      int earlier = strong == to - 1 ? predicateFrom(p, heavy, false) : strong;
      return earlier < strong && governsNoun(earlier) ? earlier : strong;
    }
    int told = adverbFrom(p, heavy);
    if (told < to) {
      return told;
    }
    boolean beneficiary = t.is("beneficiary-preposition", p);
    int nominal = beneficiary && !heavy ? verbalNounBehind(p) : to;
    int weak = nominal < to ? nominal : predicateFrom(p, heavy, false);
    return weak == to && !heavy && verbLast(p) ? to - 1 : weak;
  }

  /** 按照公告受理行政许可申请: a verb with an object, before a verb that closes the clause as its noun. */
  private boolean governsNoun(int q) {
    return grammar.onlyVerb(t, q)
        && grammar.noun(t, q - 1)
        && !grammar.of(t, q + 1)
        && (grammar.noun(t, q + 1) || grammar.modifier(t, q + 1));
  }

  /** 对措施落实情况进行抽查: the light verb that closes the clause with its verbal nouns, or 0. */
  private int lightBehind(int p) {
    for (int q = p + 2; q + 1 < to; q++) {
      if (grammar.preposition(t, q)
          || grammar.small("linking", t, q)
          || grammar.deontic(t, q, to).isPresent()) {
        return 0;
      }
      boolean standing = t.is("light-standing", q) && !t.holdsOf(q, to);
      boolean closes = t.is("light", q) && !t.enclosed(q) && (standing || verbsOnly(q + 1));
      if (closes && grammar.noun(t, q - 1)) {
        return q;
      }
    }
    return 0;
  }

  /** 对新建项目省级按照…给予奖补: the level that acts behind the phrase, or 0. */
  private int levelBehind(int p) {
    for (int q = p + 2; q + 1 < to; q++) {
      if (grammar.small("level", t, q)
          && grammar.noun(t, q - 1)
          && (grammar.preposition(t, q + 1) || grammar.small("light", t, q + 1))) {
        return q;
      }
    }
    return 0;
  }

  private boolean verbsOnly(int from) {
    for (int i = from; i < to; i++) {
      if (!grammar.verb(t, i) && !grammar.adverb(t, i) && !t.is("joiner", i)) {
        return false;
      }
    }
    return true;
  }

  /** 由民政部门登记, 为举报者保密: a verb tagged as a noun that nothing but somebody stands before. */
  private boolean verbLast(int p) {
    int last = to - 1;
    if (last > p + 1 && ways(p, last)) {
      return true;
    }
    return last > p + 1
        && !t.enclosed(last)
        && grammar.agent(t.text(last - 1))
        && (grammar.verb(t, last) || t.verbal("last", last));
  }

  /** 按图纸施工: what is done by a rule or plan, tagged as a noun. */
  private boolean ways(int p, int last) {
    return t.is("way-preposition", p)
        && t.tag(last).equals("vn")
        && t.tag(last - 1).equals("n")
        && !t.verbal("verb-noun", last)
        && !grammar.smallEnding("basis-noun", t.text(last));
  }

  private int predicateFrom(int p, boolean heavy, boolean strong) {
    for (int q = first(p); q < to; q++) {
      if (predicateAt(q, p, strong) && (bounds.at(q, p) || !insideModifier(q, heavy))) {
        boolean organised = q - 1 > p + 1 && t.verbal("acting-coverb", q - 1);
        boolean named = t.is("organised", q - 2) || q + 1 == to;
        return organised && !named ? q - 1 : q;
      }
    }
    return to;
  }

  /** 按照性质和用途合理使用…: an adverb with a verb behind it. */
  private int adverbFrom(int p, boolean heavy) {
    for (int q = first(p); q < to && !heavy; q++) {
      boolean behind = grammar.noun(t, q - 1) && grammar.pureAdverb(t, q);
      if (behind && predicateAt(q, p, false) && !insideModifier(q, false)) {
        return q;
      }
    }
    return to;
  }

  /** Where a predicate can stand first behind a preposition. */
  private int first(int p) {
    return Math.max(Math.max(p + 2, listEnd(p)), new OpeningModifier(grammar, t, to).end(p));
  }

  /** 由人力社保、机构编制等部门: one past a list of agents whose names hold verbs, 0 if there is none. */
  private int listEnd(int p) {
    return grammar.listOfAgents(t, p + 1, to);
  }

  /** 向群众宣传政策: a verb tagged as a noun, between two nouns. */
  private int verbalNounBehind(int p) {
    for (int q = p + 2; q + 1 < to; q++) {
      if (grammar.verb(t, q)
          && grammar.agent(t.text(q - 1))
          && (grammar.noun(t, q + 1) || t.tag(q + 1).equals("b"))
          && !grammar.verb(t, q + 1)) {
        return q;
      }
    }
    return to;
  }

  private boolean predicateAt(int q, int p, boolean strong) {
    if (t.enclosed(q)
        || grammar.of(t, q)
        || grammar.mark(t, q)
        || (q - 1 > p && t.is("joiner", q - 1) && grammar.openMark(t, q - 1))) {
      return false;
    }
    if (t.is("joiner", q)
        || (q - 1 > p && t.is("joiner", q - 1))
        || new Occasions(grammar, t, to).joins(q)) {
      return false;
    }
    if (grammar.deontic(t, q, to).isPresent() || t.is("light", q)) {
      return true;
    }
    if (q + 2 < to && t.tag(q + 1).equals("udeng")) {
      return false; // 通过以租代售、车电分离等推广
    }
    if (!t.is("agent-preposition", p) && grammar.relatives().listed(grammar, t, q, to) > 0) {
      return false; // 按照接收和处置的需求
    }
    if (!grammar.adverb(t, q) && bounds.treats(q, p)) {
      return false; // 对实际投入进行评估, 对规划实施情况进行评估
    }
    if (q + 2 == to && !grammar.strongVerb(t, q) && grammar.agent(t.text(q + 1))) {
      return t.is("agent-preposition", p); // 对…参保企业
    }
    if (grammar.of(t, q - 1)) {
      return grammar.adverb(t, q)
          && q + 1 < to
          && grammar.verb(t, q + 1)
          && !(q + 2 < to && grammar.noun(t, q + 2));
    }
    if (q + 1 < to && grammar.of(t, q + 1)) {
      return false;
    }
    if (grammar.pureAdverb(t, q)) {
      return verbBehindAdverbs(q, strong);
    }
    if (new Grants(grammar, t).at(q, to)) {
      return true;
    }
    boolean doer =
        t.is("agent-preposition", p) && grammar.agent(t.text(q - 1)) && grammar.verb(t, q);
    return doer
        || grammar.preposition(t, q)
        || (strong ? grammar.strongVerb(t, q) : grammar.onlyVerb(t, q));
  }

  private boolean verbBehindAdverbs(int q, boolean strong) {
    int i = q;
    while (i < to && grammar.pureAdverb(t, i)) {
      i++;
    }
    if (i >= to) {
      return false;
    }
    return grammar.deontic(t, i, to).isPresent()
        || t.is("light", i)
        || (strong ? grammar.strongVerb(t, i) : grammar.verb(t, i) || grammar.preposition(t, i));
  }

  private boolean insideModifier(int q, boolean heavy) {
    if (heavy
        && t.verbal("dealing", q)
        && !grammar.agent(t.text(t.head(q, to)))
        && !grammar.of(t, to - 1)
        && !laterPredicate(q)) {
      return false;
    }
    boolean of = false;
    for (int i = q + 1; i < to; i++) {
      of |= grammar.of(t, i);
    }
    if (t.is("light", q) && heavy && !laterPredicate(q)) {
      boolean dealt = grammar.agent(t.text(q - 1)) && !grammar.agent(t.text(to - 1));
      return of && !grammar.verb(t, to - 1) && !dealt;
    }
    return of && (heavy || laterPredicate(q));
  }

  /** Whether 的, a noun and then a predicate follow. */
  private boolean laterPredicate(int q) {
    boolean of = false;
    for (int i = q + 1; i < to; i++) {
      if (grammar.of(t, i)) {
        of = true;
      } else if (of && i > q + 1 && !grammar.of(t, i - 1) && predicate(i)) {
        boolean last = i + 1 == to && !grammar.pureAdverb(t, i - 1);
        boolean listed = i + 1 < to && grammar.openMark(t, i + 1);
        return !(t.verbal("nominal", q) && (last || listed));
      }
    }
    return false;
  }

  /** 围绕政策落实的时效性开展评价: a verb with a verbal noun that closes the clause. */
  private boolean acts(int i) {
    return i + 2 == to && t.verbal("nominal", i) && grammar.verb(t, i + 1);
  }

  private boolean predicate(int i) {
    if (grammar.deontic(t, i, to).isPresent() || t.is("light", i)) {
      return true;
    }
    boolean last = i + 1 == to || t.is("joiner", i + 1);
    boolean modifies = i + 1 < to && grammar.of(t, i + 1);
    return !modifies
        && !grammar.openMark(t, i - 1)
        && ((last && grammar.onlyVerb(t, i))
            || (grammar.strongVerb(t, i) && (grammar.pureAdverb(t, i - 1) || acts(i))));
  }
}
