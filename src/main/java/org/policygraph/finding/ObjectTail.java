package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.finding.Predication.Range;

/**
 * Finds where an object ends and what is done to it besides: 安排资金予以扶持, 搜集资料保存到档案馆, 制定计划并组织实施,
 * 安排经费用于培训.
 */
final class ObjectTail {

  private final Grammar grammar;
  private final Tokens t;

  ObjectTail(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** One past the object, and the verbs behind it that bear on it too. */
  record Cut(int end, List<Range> verbs) {}

  /**
   * Cuts the object of a verb.
   *
   * @param verb the verb
   * @param from the first word behind it
   * @param end one past the last word of the clause
   */
  Cut cut(int verb, int from, int end) {
    String governs = t.text(verb);
    if (!grammar.verb(t, verb)
        || grammar.verbal("causative", governs)
        || grammar.verbal("part", governs)) {
      return new Cut(end, List.of());
    }
    for (int q = from + 1; q < end; q++) {
      if (t.is("topic-preposition", q)) {
        return new Cut(end, List.of());
      }
      if (t.enclosed(q) || !behindNoun(q)) {
        continue;
      }
      if (grammar.small("linking", t, q) && grammar.onlyVerb(t, end - 1)) {
        int act = told(q + 1, end);
        if (verbsOnly(act, end)) {
          return new Cut(q, verbs(act, end));
        }
      }
      if (t.is("light", q) && verbsOnly(q + 1, end)) {
        return new Cut(q, placed(verb, from) ? List.of() : verbs(q + 1, end));
      }
      if (t.verbal("serving", q) && q + 1 < end) {
        return new Cut(q, List.of());
      }
      if (arrives(q, end) && !grammar.verbal("nominal", governs)) {
        return new Cut(q, List.of(new Range(q, q + 1)));
      }
    }
    return new Cut(end, List.of());
  }

  /** 向社会公布: the verb of publishing behind whom it is told to, or the word itself. */
  private int told(int from, int end) {
    boolean tells = t.is("telling-preposition", from) && t.verbal("publishing", end - 1);
    return tells ? end - 1 : from;
  }

  /** 报告公安机关, 移送有关部门处理: behind a verb of sending stands no more than who receives. */
  boolean receives(int verb, int from, int end) {
    if (!grammar.verbal("reporting-to", t.text(verb, from))) {
      return false;
    }
    int last = end;
    while (last > from
        && !grammar.of(t, last - 1)
        && (grammar.onlyVerb(t, last - 1) || grammar.pureAdverb(t, last - 1))) {
      last--;
    }
    return last > from && grammar.agent(t.text(last - 1));
  }

  /** 保存到…, 输送至…: a verb with where it takes what it bears on. */
  private boolean arrives(int q, int end) {
    return q + 2 < end
        && grammar.onlyVerb(t, q)
        && t.is("arriving", q + 1)
        && !grammar.of(t, end - 1);
  }

  private boolean behindNoun(int q) {
    return grammar.noun(t, q - 1) && !grammar.mark(t, q - 1);
  }

  /** 纳入…, 送…, 转运到…: what stands behind the verb is where something goes. */
  private boolean placed(int verb, int from) {
    return t.verbal("placing", verb)
        || grammar.verbal("reporting-to", t.text(verb, from))
        || t.is("reaching", from - 1);
  }

  private boolean verbsOnly(int from, int end) {
    for (int i = from; i < end; i++) {
      if (!grammar.verb(t, i) && !grammar.adverb(t, i) && !t.is("joiner", i)) {
        return false;
      }
    }
    return from < end && grammar.verb(t, end - 1);
  }

  private List<Range> verbs(int from, int end) {
    List<Range> verbs = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (grammar.verb(t, i) && !(grammar.adverb(t, i) && i + 1 < end)) {
        verbs.add(new Range(i, i + 1));
      }
    }
    return List.copyOf(verbs);
  }
}
