package org.policygraph.finding;

import java.util.stream.IntStream;

/** Finds where a noun phrase ends that nothing but a predicate follows. */
final class NounPhrase {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  NounPhrase(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** Whether a range of words is nothing but a time or a number. */
  boolean temporal(int a, int b) {
    for (int i = a; i < b; i++) {
      if (!grammar.time(t, i)
          && !t.counts(i)
          && !t.tag(i).startsWith("f")
          && !(i > a && t.tag(i - 1).startsWith("m") && grammar.smallEnding("day", t.text(i)))) {
        return false;
      }
    }
    return true;
  }

  /** 下一步，; 今后一段时期，: whether the stretch from a word to the end only says when. */
  boolean times(int from) {
    return grammar.smallEnding("time-topic", t.text(to - 1)) || temporal(from, to);
  }

  /** One past the noun phrase that begins at a word. */
  int end(int p) {
    for (boolean strong : new boolean[] {true, false}) {
      for (int q = p + 1; q < to; q++) {
        if (endsBefore(q, strong)) {
          return q;
        }
      }
    }
    return to;
  }

  private boolean endsBefore(int q, boolean strong) {
    if (t.enclosed(q) || grammar.of(t, q)) {
      return false;
    }
    if (grammar.of(t, q - 1)) {
      return adverbsAndLastVerb(q);
    }
    if (grammar.deontic(t, q, to).isPresent()) {
      return true;
    }
    if (grammar.mark(t, q)
        || grammar.openMark(t, q - 1)
        || t.is("joiner", q)
        || t.is("joiner", q - 1)) {
      return false;
    }
    if (q + 1 < to && grammar.of(t, q + 1)) {
      return false;
    }
    if (behindOf(q)) {
      return false;
    }
    if (new Grants(grammar, t).at(q, to)) {
      return true;
    }
    boolean verb =
        strong
            ? (grammar.strongVerb(t, q) && !subject(q))
                || doing(q)
                || amounts(q)
                || apportions(q)
                || furthers(q)
            : grammar.onlyVerb(t, q) && !t.holdsOf(q, to);
    return (grammar.pureAdverb(t, q) && (!strong || verbBehindAdverbs(q)))
        || grammar.preposition(t, q)
        || grammar.small("fronting", t, q)
        || (verb && (responsible(q) || furthers(q) || !inModifier(q)));
  }

  /** 疫情报告实行…: a noun that could be a verb, before a verb. */
  private boolean subject(int q) {
    return t.tag(q).startsWith("n") && q + 1 < to && grammar.onlyVerb(t, q + 1);
  }

  /** 配置不少于2辆考试用车: a verb before how much of something. */
  private boolean amounts(int q) {
    return q + 3 < to
        && grammar.verb(t, q)
        && t.verbal("bound", q + 1)
        && t.tag(q + 2).startsWith("m")
        && t.tag(to - 1).startsWith("n");
  }

  /** 各抽查4个项目: a verb before how many there are of something, each by itself. */
  private boolean apportions(int q) {
    return q + 2 < to
        && t.tag(q - 1).equals("rz")
        && grammar.verb(t, q)
        && t.tag(q + 1).startsWith("m")
        && t.tag(q + 2).startsWith("q");
  }

  /** 企业认定标准按照…执行: a verb in a name, before a noun, an adverbial and the predicate. */
  private boolean inName(int q) {
    boolean last = grammar.verb(t, to - 1) && !t.holdsOf(q, to);
    return last
        && q + 3 < to
        && t.tag(q + 1).startsWith("n")
        && !grammar.strongVerb(t, q)
        && t.is("closing-preposition", q + 2);
  }

  /** 试验区推进产业的重组和转型升级: a verb of furthering behind who does it, nothing due behind. */
  private boolean furthers(int q) {
    return grammar.strongVerb(t, q)
        && t.verbal("nominal", q)
        && grammar.agent(t.text(q - 1))
        && grammar.noun(t, q + 1 < to ? q + 1 : q)
        && IntStream.range(q + 1, to).allMatch(i -> grammar.deontic(t, i, to).isEmpty());
  }

  /** 生态环境部门负责…: a verb directly behind somebody who can act. */
  private boolean doing(int q) {
    boolean behind = grammar.agent(t.text(q - 1)) && t.tag(q).equals("v") && !inName(q);
    return responsible(q)
        || makes(q)
        || organises(q)
        || (behind && grammar.onlyVerb(t, q) && !t.holdsOf(q, to));
  }

  /** 交通部门建设监测平台: a verb of making behind a body, tagged as a noun. */
  private boolean makes(int q) {
    return t.verbal("making", q)
        && t.tag(q).equals("vn")
        && grammar.clauseEnding("body-noun", t.text(q - 1))
        && q + 2 < to
        && grammar.noun(t, to - 1)
        && !t.holdsOf(q, to)
        && IntStream.range(q + 1, to).noneMatch(i -> grammar.onlyVerb(t, i) || ends(i));
  }

  private boolean ends(int i) {
    return grammar.preposition(t, i) || grammar.deontic(t, i, to).isPresent();
  }

  /** 教育厅组织检查组抽取学校: a body that has others do something, its verb tagged as a noun. */
  private boolean organises(int q) {
    return t.verbal("acting-coverb", q)
        && q + 2 < to
        && grammar.agent(t.text(q - 1))
        && !t.is("organised", q - 1)
        && grammar.agent(t.text(q + 1))
        && IntStream.range(q + 2, to).anyMatch(i -> grammar.onlyVerb(t, i));
  }

  private boolean responsible(int q) {
    return t.verbal("responsible", q) && grammar.verb(t, q) && grammar.agent(t.text(q - 1));
  }

  /** 特别优秀的大胆使用: behind 的 nothing but adverbs and the verb. */
  private boolean adverbsAndLastVerb(int q) {
    int i = q;
    while (i < to && grammar.pureAdverb(t, i)) {
      i++;
    }
    return i > q && i == to - 1 && grammar.verb(t, i);
  }

  /** Whether only adverbs stand between a word and a 的 before it: 的已建成…. */
  private boolean behindOf(int q) {
    int i = q - 1;
    while (i > 0 && grammar.pureAdverb(t, i)) {
      i--;
    }
    return i < q - 1 && grammar.of(t, i);
  }

  private boolean verbBehindAdverbs(int q) {
    int i = q;
    while (i < to && grammar.pureAdverb(t, i)) {
      i++;
    }
    return i < to && (grammar.strongVerb(t, i) || grammar.preposition(t, i));
  }

  /** Whether a verb stands in a modifier: 的 and another verb follow it. */
  private boolean inModifier(int q) {
    boolean of = false;
    for (int i = q + 1; i < to; i++) {
      of |= grammar.of(t, i);
      if (of
          && (grammar.deontic(t, i, to).isPresent()
              || (grammar.onlyVerb(t, i) && !grammar.of(t, i - 1)))) {
        return true;
      }
    }
    return false;
  }
}
