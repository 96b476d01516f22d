package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.policygraph.finding.Predication.Range;

/**
 * Tells verbs of a clause that are no predicate from the predicate behind them: what happens or is
 * done first, what is due, what is listed, what modifies.
 */
final class Occasions {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  Occasions(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /**
   * Where what is to be done begins behind the occasion that begins at a word, or -1.
   *
   * @param ruled whether a deontic stands before it
   */
  int reaction(int p, boolean ruled) {
    int prompt = Math.max(prompt(p), leave(p));
    return prompt > 0 || ruled ? prompt : sequel(p);
  }

  /** 到2025年, 每两年: one past when it is done; the word itself if it tells nothing of that. */
  int when(int p) {
    return Math.max(until(p), recurs(p));
  }

  /** 到2025年: one past until when it is done; the word itself if it tells nothing of that. */
  private int until(int p) {
    int end = p + 1;
    boolean timed = false;
    while (end < to && (grammar.time(t, end) || t.tag(end).startsWith("m"))) {
      timed |= grammar.time(t, end);
      end++;
    }
    return timed && t.clause("time-open", p) ? end : p;
  }

  /** 每年, 每两年: one past how often it is done; the word itself if it tells nothing of that. */
  private int recurs(int p) {
    if (grammar.small("recurring", t, p)) {
      return p + 1;
    }
    int unit = p + 1;
    while (unit < to && t.tag(unit).startsWith("m")) {
      unit++;
    }
    boolean every = grammar.small("every", t, p) && unit > p + 1;
    return every && unit < to && t.tag(unit).startsWith("q") ? unit + 1 : p;
  }

  /** 发生异常情况及时报告: what happens, then, behind 及时 or 立即, what is to be done. */
  private int prompt(int p) {
    if (grammar.small("occurrence", t, p)) {
      for (int q = p + 2; q + 1 < to; q++) {
        if (grammar.small("prompt", t, q) && grammar.verb(t, q + 1)) {
          return q;
        }
      }
    }
    return -1;
  }

  /** 未经批准不得进入: the deontic behind a leave that has to be given first, or -1. */
  private int leave(int p) {
    if (t.clause("leave-open", p)) {
      for (int q = p + 1; q + 1 < to; q++) {
        if (grammar.deontic(t, q, to).isPresent()) {
          return q;
        }
      }
    }
    return -1;
  }

  /** One past what begins at a word if so much is given for each of it, 秸秆打捆离田每吨补助50元, or 0. */
  int each(int p) {
    for (int q = p + 1; q + 2 < to; q++) {
      boolean apart = grammar.small("every", t, q);
      if (apart || grammar.smallOpening("every", t.text(q))) {
        int given = apart ? q + 2 : q + 1;
        boolean much = given + 1 < to && t.tag(given + 1).startsWith("m");
        return much && t.verbal("granting", given) ? q : 0;
      }
      if (grammar.deontic(t, q, to).isPresent() || grammar.preposition(t, q)) {
        return 0;
      }
    }
    return 0;
  }

  /** 车辆未经批准不得…: where a subject ends behind which a leave stands. */
  int beforeLeave(int from, int end) {
    return IntStream.range(from + 1, end)
        .filter(i -> t.clause("leave-open", i))
        .findFirst()
        .orElse(end);
  }

  /** 消毒后方可进入, 查明原因后按程序上报: what is done first, and behind 后 what is to be done then. */
  private int sequel(int p) {
    for (int q = p + 1; q + 1 < to; q++) {
      if (grammar.deontic(t, q, to).isPresent() || grammar.of(t, q + 1)) {
        return -1;
      }
      if (grammar.small("sequel", t, q)) {
        boolean done = IntStream.range(p, q).anyMatch(i -> grammar.verb(t, i));
        return done && followed(q + 1) ? q + 1 : -1;
      }
    }
    return -1;
  }

  private boolean followed(int q) {
    return grammar.deontic(t, q, to).isPresent()
        || grammar.preposition(t, q)
        || grammar.pureAdverb(t, q)
        || grammar.onlyVerb(t, q)
        || (grammar.verb(t, q) && (q + 1 == to || grammar.noun(t, q + 1)));
  }

  /** 到2025年: when, and nothing else. */
  boolean onlyTime(int from) {
    boolean timed = false;
    boolean takes = from + 1 < to && t.is("means-preposition", from + 1); // 力争用三年时间
    for (int i = takes ? from + 2 : from + 1; i < to; i++) {
      boolean time = grammar.time(t, i) || grammar.smallEnding("time-end", t.text(i));
      boolean opens = t.clause("time-open", i);
      if (!time && !opens && !t.enclosed(i) && !grammar.modifier(t, i) && !grammar.mark(t, i)) {
        return false;
      }
      timed |= time;
    }
    return timed && t.clause("time-open", from);
  }

  /** 该免职的免职、该调整的调整: the verbs behind 的; none if nothing is due. */
  List<Range> due(int p) {
    List<Range> found = new ArrayList<>();
    if (grammar.small("due", t, p)) {
      for (int q = p + 2; q + 1 < to; q++) {
        if (grammar.of(t, q) && t.text(q + 1).equals(t.text(q - 1))) {
          found.add(new Range(q + 1, q + 2));
        }
      }
    }
    return List.copyOf(found);
  }

  /** 诊疗科目、床位设置、技术准入等: a verb in a list of nouns, no verb behind its mark. */
  boolean listed(int p) {
    return p + 2 < to
        && t.is("enumeration", p + 1)
        && grammar.noun(t, p - 1)
        && !grammar.verb(t, p + 2)
        && !grammar.adverb(t, p + 2)
        && !grammar.preposition(t, p + 2)
        && grammar.deontic(t, p + 2, to).isEmpty();
  }

  /** 教育、科技等部门: what begins a list of nouns governs nothing. */
  boolean begins(int p) {
    return p + 2 < to && t.is("enumeration", p + 1) && !grammar.verb(t, p + 2);
  }

  /** 政策落实和资金管理, 展示推广、系统培训: what is joined to a verb is no verb. */
  boolean joins(int q) {
    return q + 2 < to
        && t.is("joiner", q + 1)
        && grammar.verb(t, q)
        && !t.tag(q - 1).equals("f")
        && !grammar.verb(t, q + 2)
        && !grammar.adverb(t, q + 2)
        && !grammar.preposition(t, q + 2)
        && grammar.deontic(t, q + 2, to).isEmpty();
  }

  /** 缔结或参加的, 新建、扩建的: joined verbs of a modifier. */
  boolean modifies(int p) {
    return grammar.relatives().listed(grammar, t, p, to) > 0;
  }

  /** 结果应当作为依据: what something is taken for, no more than told by 是 before it. */
  boolean rates(int body, int p) {
    return grammar.small("rating", t, p)
        && !t.verbal("copula", body)
        && grammar.clauseEnding("rated-as", t.text(to - 1));
  }

  /** 紧急征用: how a verb acts, before it. */
  boolean pressing(int p) {
    return p + 1 < to && t.tag(p).startsWith("a") && grammar.onlyVerb(t, p + 1);
  }

  /** 到民政部门登记, 赴基层调研: where one goes to do something. */
  boolean going(int p) {
    if (!grammar.small("going", t, p)) {
      return false;
    }
    int end = new Adverbial(grammar, t, to).end(p);
    return end < to && grammar.verb(t, end);
  }

  /** 明确告知: how something is told; not 明确办理时限. */
  boolean tells(int p) {
    return grammar.small("manner-or-verb", t, p)
        && p + 1 < to
        && t.tag(p + 1).equals("v")
        && t.verbal("telling", p + 1)
        && !(p + 2 < to && t.clause("aspect-noun", p + 2));
  }

  /** 改造的, 改造后的: a verb that tells something apart. */
  boolean tellsApart(int p) {
    int last = p;
    while (last + 1 < to && grammar.onlyVerb(t, last + 1)) {
      last++;
    }
    boolean placed = last + 1 < to && grammar.small("localizer", t, last + 1);
    int of = placed ? last + 2 : p + 1;
    return of < to && grammar.of(t, of);
  }

  /** 年度计划经批准后公布: whether what something is done to stands before what is done first. */
  boolean led(int p) {
    if (!grammar.noun(t, p) || grammar.verb(t, p)) {
      return false;
    }
    int end = new NounPhrase(grammar, t, to).end(p);
    return end < to && t.clause("approval-open", end);
  }

  /** （商务部负责）推广…: one past a note of who is responsible for what stands before it. */
  int pastNote(int p) {
    int q = p;
    while (q < to && t.enclosed(q)) {
      q++;
    }
    boolean note = q > p && q < to && t.is("opening", p);
    return note && grammar.note(t.text(p, q)) ? q : p;
  }
}
