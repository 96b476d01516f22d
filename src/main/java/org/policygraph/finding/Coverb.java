package org.policygraph.finding;

import java.util.stream.IntStream;

/** Recognises a verb that only governs another: 注重从…发现, 坚持在…培养, 探索建立, 违反规定收集. */
final class Coverb {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  Coverb(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** 鼓励通过…办理: who encourages and names nobody, an adverbial and the verb behind it. */
  private boolean encourages(int p) {
    if (!grammar.encouraging(t.text(p)) || !grammar.preposition(t, p + 1)) {
      return false;
    }
    if (grammar.small("fronting", t, p + 1)) {
      return new Fronting(grammar, t, to).verb(p + 1) > 0;
    }
    int q = new Adverbial(grammar, t, to).end(p + 1);
    if (t.clause("frame-open", p + 1) && q + 1 == to) {
      return false; // 支持在改革方面先行先试
    }
    if (t.clause("frame-open", p + 1) && grammar.agent(t.text(q - 1))) {
      return false; // 支持在外人员创业: whoever is there acts
    }
    while (q < to && (grammar.pureAdverb(t, q) || grammar.preposition(t, q))) {
      q = grammar.preposition(t, q) ? new Adverbial(grammar, t, to).end(q) : q + 1;
    }
    return q < to && grammar.verb(t, q);
  }

  /** 支持除甲以外的企业参与: whether a phrase tells who is encouraged. */
  private boolean tellsApart(int p) {
    return grammar.encouraging(t.text(p))
        && t.clause("except-open", p + 1)
        && IntStream.range(p + 2, to - 1)
            .anyMatch(q -> t.clause("except-end", q) && grammar.of(t, q + 1));
  }

  /** 探索以旧换新、电池租用等模式: whether slogans in a list tell which things are tried. */
  private boolean slogans(int p) {
    int etc = p + 2;
    while (etc < to && !t.tag(etc).equals("udeng")) {
      etc++;
    }
    return grammar.encouraging(t.text(p))
        && t.is("always-basis", p + 1)
        && etc + 1 < to
        && IntStream.range(p + 2, etc).anyMatch(i -> grammar.openMark(t, i))
        && IntStream.range(etc + 1, to).allMatch(i -> grammar.noun(t, i) || grammar.modifier(t, i));
  }

  /** Where reading goes on behind the coverb at a word, or -1 if it is none. */
  int past(int p) {
    if (p + 1 < to && (tellsApart(p) || slogans(p))) {
      return -1;
    }
    if (p + 1 < to && encourages(p)) {
      return p + 1;
    }
    if (t.is("breaching", p)) {
      return breached(p);
    }
    if (!grammar.small("coverb", t, p) || p + 1 >= to) {
      return -1;
    }
    if (grammar.verbal("pair", t.text(p, p + 2))) {
      return -1;
    }
    if (grammar.listOfAgents(t, p + 1, to) > 0 || compound(p)) {
      return -1;
    }
    int manner = manner(p);
    if (manner > 0) {
      return manner;
    }
    return governs(p) ? p + 1 : -1;
  }

  /** 负责施工现场的消防安全: a verbal noun in the name of a thing, whose matter is told behind 的. */
  private boolean compound(int p) {
    return t.verbal("responsible", p)
        && p + 2 < to
        && t.tag(p + 1).equals("vn")
        && t.is("compound-noun", p + 2)
        && t.holdsOf(p + 3, to);
  }

  /** 违反规定收集信息, 违反法律的规定和双方的约定收集信息: one past the rule that is broken, else -1. */
  private int breached(int p) {
    for (int q = p + 2; q + 1 < to; q++) {
      boolean rule = grammar.smallEnding("basis-noun", t.text(q - 1));
      if (rule && t.tag(q).startsWith("v") && !grammar.of(t, q + 1)) {
        return q;
      }
    }
    return -1;
  }

  private boolean governs(int p) {
    int q = p + 1;
    while (q < to && grammar.pureAdverb(t, q) && !grammar.small("fronting", t, q)) {
      q++;
    }
    if (q >= to) {
      return false;
    }
    if (t.verbal("acting-coverb", p) && organises(p, q)) {
      return false;
    }
    if (q + 1 == to && nouns(p, q)) {
      return false;
    }
    boolean adverbial = q > p + 1;
    if (bearsOn(p, q) || (t.verbal("quickening", p) && !adverbial && named(q))) {
      return false;
    }
    boolean adverbialPhrase =
        (grammar.preposition(t, q) && !grammar.conjunction(t, q))
            || grammar.small("fronting", t, q);
    boolean verb =
        grammar.verb(t, q)
            && (!t.verbal("verb-noun", q) || quickens(p, q))
            && (adverbial || q + 1 < to || t.verbal("responsible", p))
            && !nominalised(p);
    boolean onlyBeforePhrases = grammar.small("coverb-before-preposition", t, p) && !adverbial;
    return adverbialPhrase
        ? !(onlyBeforePhrases && grammar.verb(t, q))
        : verb && !onlyBeforePhrases;
  }

  /** 强化协同配合, 坚持公平公开: how and what, as nouns. */
  private boolean nouns(int p, int q) {
    return (q > p + 1 && t.verbal("nominal", p) && grammar.strongVerb(t, p))
        || !t.tag(q).startsWith("v");
  }

  /** 强化对重点地区的风险排查: what it is about, and a verbal noun as the object. */
  private boolean bearsOn(int p, int q) {
    if (!grammar.small("coverb-before-preposition", t, p) || !t.is("topic-preposition", q)) {
      return false;
    }
    int end = new Adverbial(grammar, t, to).end(q);
    int act = Math.min(end, to - 1); // 强化对药品质量的监督检查
    boolean named = t.tag(act).equals("vn") || !grammar.onlyVerb(t, act);
    return named && (end < to || grammar.verb(t, act)) && !t.is("light", act) && t.holdsOf(q, act);
  }

  /** 加快退化草原修复, 加快城际铁路建设: a word known for no act, in the name of what a verbal noun closes. */
  private boolean named(int q) {
    boolean act =
        grammar.strongVerb(t, q)
            || t.verbal("verb", q)
            || t.verbal("nominal", q)
            || t.verbal("making", q)
            || t.verbal("frame", q)
            || t.verbal("quickened", q);
    return (!act || (to - q == 2 && t.verbal("pace", to - 1)))
        && to - q > 1
        && grammar.verb(t, q)
        && (grammar.verb(t, to - 1) || t.verbal("pace", to - 1) || t.is("activity", to - 1));
  }

  /** 加快发展碳汇交易: a verb with an object; not 加快发展步伐. */
  private boolean quickens(int p, int q) {
    return t.verbal("quickening", p)
        && q + 1 < to
        && t.verbal("quickened", q)
        && !grammar.of(t, q + 1)
        && !t.verbal("pace", q + 1);
  }

  /** 组织不具备条件的人员…, 组织修复工作: whom or what somebody organises. */
  private boolean organises(int p, int q) {
    return grammar.small("negation", t, p + 1)
        || (q < to && t.tag(q).equals("vi"))
        || (q + 1 < to && t.is("activity", q + 1));
  }

  /** 注重转方式、调结构等方面的考核: what follows is one noun phrase. */
  private boolean nominalised(int p) {
    return to - p > 2 && grammar.of(t, to - 2) && grammar.concrete(t.text(to - 1));
  }

  /** 坚持经常性、近距离、有原则地接触干部: one past 地, 0 if there is none. */
  private int manner(int p) {
    for (int q = p + 1; q + 1 < to; q++) {
      if (t.tag(q).equals("ude2") && !t.enclosed(q)) {
        return q + 1;
      }
    }
    return 0;
  }
}
