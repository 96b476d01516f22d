package org.policygraph.finding;

import java.util.stream.IntStream;

/**
 * Tells deontics and verbs that stand in a modifier from those that rule a clause: 其他应当调查的情况,
 * 没有禁止的行业, 新建、扩建的工程, 工作的需要.
 */
final class Relatives {

  /** How many words 性 of 可拆解性 stands at most behind 可. */
  private static final int QUALITY = 2;

  /**
   * Whether a deontic belongs to a modifier: nothing but adverbs and verbs, each joined to the one
   * before, stands between it and a 的 with a head.
   *
   * @param from the first word behind the deontic
   */
  boolean modal(Grammar grammar, Tokens t, int from, int to) {
    int q = from;
    boolean verb = false;
    while (q < to && !grammar.of(t, q)) {
      boolean joiner = verb && t.is("joiner", q);
      boolean adverb = !verb && grammar.pureAdverb(t, q) && !t.is("fronting", q);
      boolean acts = !verb && !adverb && grammar.verb(t, q);
      if (!joiner && !adverb && !acts) {
        return false;
      }
      verb = acts;
      q++;
    }
    return (verb || q == from) && q + 1 < to && headed(grammar, t, q + 1, to);
  }

  /** 可及性, 可回收性, 企业需要: a deontic in the name of a quality, or that names a need. */
  boolean named(Grammar grammar, Tokens t, int i, int to) {
    boolean need = i + 1 == to && t.verbal("noun-behind-of", i);
    return need
        || able(grammar, t, i, to)
        || (t.is("weak-deontic", i)
            && IntStream.rangeClosed(i + 1, Math.min(i + QUALITY, to - 1))
                .filter(q -> !grammar.adverb(t, q))
                .anyMatch(q -> grammar.smallEnding("quality-end", t.text(q))));
  }

  /** 来源可追溯、责任可追究: one of several qualities, each what can be done with something. */
  private static boolean able(Grammar grammar, Tokens t, int i, int to) {
    boolean closes = i + 2 == to || (i + 2 < to && t.is("joiner", i + 2));
    if (!closes || !t.is("able", i) || !grammar.verb(t, i + 1)) {
      return false;
    }
    int before = i - 1;
    while (before > 0 && t.tag(before).startsWith("n") && !t.is("joiner", before)) {
      before--;
    }
    int behind = i + 3;
    while (behind < to && t.tag(behind).startsWith("n")) {
      behind++;
    }
    return (before > 1 && t.is("joiner", before) && (able(t, before - 1) || able(t, before - 2)))
        || (behind < to && able(t, behind));
  }

  private static boolean able(Tokens t, int i) {
    return t.is("able", i) || t.is("able-word", i);
  }

  private static boolean headed(Grammar grammar, Tokens t, int head, int to) {
    boolean named =
        head + 1 < to && !grammar.strongVerb(t, head) && t.tag(head + 1).startsWith("n");
    return !t.enclosed(head)
        && (grammar.noun(t, head) || grammar.modifier(t, head) || named)
        && !t.is("light", head);
  }

  /** 新建、扩建的工程, 推广应用的范围: one past the 的 of joined verbs, or of nouns of action; or 0. */
  int listed(Grammar grammar, Tokens t, int from, int to) {
    int q = from;
    boolean joined = false;
    boolean nominal = true;
    while (q < to && (grammar.verb(t, q) || (q > from && t.is("joiner", q)))) {
      boolean joiner = t.is("joiner", q);
      if (q > from && !joiner && !t.is("joiner", q - 1)) {
        nominal &= t.tag(q).equals("vn") && t.tag(q - 1).equals("vn");
        joined |= nominal;
      }
      joined |= joiner;
      q++;
    }
    boolean closes = q < to && q > from + 1 && grammar.of(t, q) && grammar.verb(t, q - 1);
    return closes && joined && nominal && q + 1 < to ? q + 1 : 0;
  }

  /** 工作的需要, 所辖地区, 应当 in 应当调查的情况: a verb that is a noun behind 的, a deontic in a modifier. */
  boolean holds(Grammar grammar, Tokens t, int i) {
    boolean behindOf = i > 0 && t.tag(i - 1).equals("ude1");
    boolean relative = i > 0 && t.tag(i - 1).equals("usuo") && i + 1 < t.size();
    return (behindOf && t.verbal("noun-behind-of", i))
        || (relative && (grammar.of(t, i + 1) || t.tag(i + 1).startsWith("n")))
        || (grammar.binds(t.text(i)) && modal(grammar, t, i + 1, t.size()));
  }
}
