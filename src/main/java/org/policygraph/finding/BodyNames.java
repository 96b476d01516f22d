package org.policygraph.finding;

import java.util.stream.IntStream;

/** Tells the verbs in names from predicates: 疾病预防控制机构, 发展改革、财政等部门, 纪念性. */
final class BodyNames {

  /**
   * Whether a verb stands in a name: behind a noun, with nothing but verbs up to what a body is
   * called by.
   */
  boolean holds(Tokens t, int i) {
    int from = i;
    while (from > i - 1 && from > 0 && t.tag(from - 1).startsWith("v")) {
      from--;
    }
    int end = i;
    while (end < t.size() && end < i + 2 && t.tag(end).startsWith("v")) {
      end++;
    }
    return end > i
        && end < t.size()
        && from > 0
        && (t.tag(from - 1).startsWith("n") || (from < i && t.is("preposition", from - 1)))
        && t.clause("office-noun", end)
        && (IntStream.range(from, end).noneMatch(k -> governs(t, k)) || led(t, from, end));
  }

  /** 向数据提供部门提出: a preposition before the name, and a predicate behind it. */
  private static boolean led(Tokens t, int from, int end) {
    int first = from - 1;
    while (first > 0 && t.tag(first).startsWith("n")) {
      first--;
    }
    String behind = end + 1 < t.size() ? t.tag(end + 1).substring(0, 1) : "";
    return t.is("name-preposition", first) && "vpd".contains(behind) && !behind.isEmpty();
  }

  private static boolean governs(Tokens t, int i) {
    return t.verbal("strong", i) || t.verbal("causative", i) || t.verbal("making", i);
  }

  /** 纪念性, 恢复费: a verb of which the next character makes a noun or a modifier. */
  boolean roots(Tokens t, int i) {
    return i + 1 < t.size()
        && !t.enclosed(i + 1)
        && (t.is("word-end", i + 1) || (t.text(i).length() > 1 && t.is("thing-end", i + 1)));
  }

  /**
   * One past a list of agents that begins at a word, 发展改革、财政等部门; 0 if none does. Before it nothing
   * but words, joiners and no other mark.
   */
  int listed(Grammar grammar, Tokens t, int from, int to) {
    boolean list = false;
    for (int i = from; i + 1 < to; i++) {
      list |= t.is("enumeration", i);
      if (grammar.of(t, i) || grammar.deontic(t, i, to).isPresent()) {
        return 0;
      }
      if (list && t.tag(i).equals("udeng")) {
        for (int k = i + 1; k < Math.min(to, i + 4); k++) {
          if (grammar.agent(t.text(k))) {
            return k + 1;
          }
        }
        return 0;
      }
    }
    return 0;
  }
}
