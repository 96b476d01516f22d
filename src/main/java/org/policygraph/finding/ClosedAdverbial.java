package org.policygraph.finding;

import java.util.stream.IntStream;

/**
 * Finds where a prepositional phrase ends that a word of its own closes: 按照…要求, 在…中, 采取…方式, 以…为指导,
 * 通过…等途径.
 */
final class ClosedAdverbial {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  ClosedAdverbial(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** One past the word that closes the phrase whose preposition stands at {@code p}, or 0. */
  int end(int p) {
    String word = t.text(p);
    if (grammar.is("manner-verb", word)) {
      return meansEnd(p);
    }
    int cause = grammar.is("cause-preposition", word) ? causeEnd(p) : 0;
    if (cause > 0) {
      return cause;
    }
    if (grammar.is("principle-verb", word)) {
      return ending(p, "principle-end");
    }
    if (grammar.is("always-basis", word)) {
      int end = Math.max(asEnd(p), pretextEnd(p));
      if (end > 0) {
        return end;
      }
    }
    boolean places = grammar.is("place-preposition", word);
    int place = places ? Math.max(localizer(p), dateEnd(p)) : 0;
    if (place > 0 && place < to && begins(place)) {
      return place;
    }
    int sum = sumEnd(p);
    if (sum > 0) {
      return sum;
    }
    if (grammar.is("means-preposition", word) && meansEnd(p) > 0) {
      return meansEnd(p);
    }
    if (grammar.is("whole-preposition", word) && grammar.smallEnding("whole-end", t.text(to - 1))) {
      return whole(p) ? to : 0;
    }
    if (grammar.is("basis-preposition", word)) {
      return new BasisEnd(grammar, t, to, this).of(p);
    }
    return place;
  }

  /** 对工程安全负责, 以现场探查为准: the verb that closes the clause and calls for the phrase, or 0. */
  int closingVerb(int p) {
    int last = to - 1;
    boolean closes =
        last > p + 1
            && (goesBy(p, last)
                || (grammar.small("closing-verb", t, last)
                    && (t.is("object-preposition", p) || t.is("always-basis", p))));
    return closes && IntStream.range(p + 1, last).noneMatch(this::strong) ? last : 0;
  }

  /** 参照甲公司业务告知书执行: what is done by a paper is to follow it. */
  private boolean goesBy(int p, int last) {
    return t.is("basis-preposition", p) && grammar.small("complying", t, last);
  }

  private boolean strong(int i) {
    return grammar.strongVerb(t, i) && grammar.onlyVerb(t, i) && grammar.noun(t, i - 1);
  }

  /** 以学习培训为名公款旅游: one past what something is called that is done, or 0. */
  private int pretextEnd(int p) {
    for (int q = p + 2; q + 1 < to; q++) {
      if (grammar.small("pretext", t, q)) {
        return q + 1;
      }
    }
    return 0;
  }

  /** 因提出批评而降低待遇: one past 而 before what is done for a cause, or 0. */
  private int causeEnd(int p) {
    for (int q = p + 2; q + 1 < to; q++) {
      boolean acts = grammar.verb(t, q + 1) || grammar.pureAdverb(t, q + 1);
      if (grammar.small("consequent", t, q) && acts) {
        return q + 1;
      }
    }
    return 0;
  }

  /** 针对疫情造成的停产问题, 从实现目标的高度: nothing in the clause can be its predicate. */
  private boolean whole(int p) {
    for (int q = p + 1; q < to; q++) {
      if (grammar.deontic(t, q, to).isPresent() || grammar.small("light", t, q)) {
        return false;
      }
    }
    return of(p);
  }

  private boolean of(int p) {
    for (int q = p + 1; q < to; q++) {
      if (grammar.of(t, q)) {
        return true;
      }
    }
    return false;
  }

  /** 按照制订方案、组织实施等阶段: one past the noun that sums up a list, 0 if there is none. */
  private int sumEnd(int p) {
    boolean list = false;
    if (t.is("basis-preposition", p)
        && grammar.clauseEnding("rule-noun", t.text(p + 1))
        && grammar.verb(t, p + 2)) {
      return 0; // 按照规定保管账目、凭证等资料
    }
    for (int q = p + 2; q + 1 < to; q++) {
      boolean predicate =
          !list
              && !t.is("means-preposition", p)
              && (grammar.strongVerb(t, q)
                  || grammar.preposition(t, q)
                  || grammar.pureAdverb(t, q));
      if (predicate || grammar.deontic(t, q, to).isPresent() || t.is("light", q)) {
        return 0;
      }
      list |= grammar.openMark(t, q);
      if (t.tag(q).equals("udeng") && !t.enclosed(q)) {
        int end = q + 1;
        while (end < to && sums(end, q + 1)) {
          end++;
        }
        boolean begins = end == to ? !t.is("always-basis", p) : begins(end) || governs(end);
        return end > q + 1 && begins && (list || end == to) ? end : 0;
      }
    }
    return 0;
  }

  /** 等途径销售试剂: a verb tagged as a noun, with an object. */
  private boolean governs(int i) {
    return grammar.verb(t, i)
        && grammar.smallEnding("means", t.text(i - 1))
        && i + 1 < to
        && !grammar.of(t, i + 1)
        && (grammar.noun(t, i + 1) || grammar.modifier(t, i + 1));
  }

  private boolean sums(int i, int first) {
    boolean counted = i == first && grammar.modifier(t, i) && !grammar.pureAdverb(t, i);
    boolean way = i == first && i + 2 == to && grammar.smallEnding("means", t.text(i + 1));
    return counted || way || (grammar.noun(t, i) && !(i > first && grammar.verb(t, i)));
  }

  /** 在每个工作日, 从1月1日开始: one past a date, 0 if there is none. */
  private int dateEnd(int p) {
    int q = p + 1;
    while (q < to && (grammar.time(t, q) || t.tag(q).startsWith("m") || t.tag(q).startsWith("q"))) {
      q++;
    }
    int start = q < to && grammar.smallEnding("calendar", t.text(q)) ? q + 1 : q;
    if (start > p + 1 && start < to && t.is("starting", start)) {
      return start + 1;
    }
    boolean day = q > p + 1 && q < to && grammar.smallEnding("calendar", t.text(q));
    return day && q + 1 < to && !grammar.of(t, q + 1) && !t.tag(q + 1).equals("f") ? q + 1 : 0;
  }

  /** 以…为指导: to the end of the clause, where nothing follows but what it is taken for; else 0. */
  private int asEnd(int p) {
    int as = 0;
    for (int q = p + 2; q < to; q++) {
      if (!t.enclosed(q) && t.is("as", q)) {
        as = q;
      } else if (as > 0
          && q > as + 1
          && (grammar.of(t, q)
              || grammar.strongVerb(t, q)
              || grammar.preposition(t, q)
              || grammar.pureAdverb(t, q))) {
        return 0;
      }
    }
    return as > 0 && as + 1 < to ? to : 0;
  }

  /** 采取…方式, 运用…手段, 利用…机会 before a predicate: one past the noun of means, 0 if there is none. */
  int meansEnd(int p) {
    int used = t.is("leverage-verb", p) ? ending(p, "leverage") : 0;
    return used > 0 ? used : ending(p, "means");
  }

  /** One past the first noun of a sort with a predicate behind it, 0 if there is none. */
  private int ending(int p, String sort) {
    for (int q = p + 1; q + 1 < to; q++) {
      if (!t.enclosed(q) && grammar.smallEnding(sort, t.text(q)) && begins(q + 1)) {
        return q + 1;
      }
    }
    return 0;
  }

  /** Whether a predicate, or what leads to one, begins at a word. */
  boolean begins(int q) {
    return !grammar.of(t, q)
        && !grammar.mark(t, q)
        && !t.is("joiner", q)
        && !new Occasions(grammar, t, to).joins(q)
        && (grammar.deontic(t, q, to).isPresent()
            || grammar.small("due", t, q)
            || grammar.adverb(t, q)
            || grammar.preposition(t, q)
            || grammar.small("fronting", t, q)
            || grammar.strongVerb(t, q)
            || grammar.onlyVerb(t, q)
            || (q + 1 == to && grammar.verb(t, q)));
  }

  /** 在车辆集中停放区域，: the noun of a place at the end of a clause in which nothing is done there. */
  private boolean whereabouts(int p, int q) {
    return q + 1 == to
        && t.is("place-noun", q)
        && !t.holdsOf(p, q)
        && IntStream.range(p + 1, q)
            .noneMatch(i -> grammar.strongVerb(t, i) || grammar.deontic(t, i, to).isPresent());
  }

  /** 在…中, 自…起: one past the closing word, 0 if there is none. */
  private int localizer(int p) {
    for (int q = p + 2; q < to; q++) {
      if (!t.enclosed(q)
          && (grammar.small("localizer", t, q)
              || grammar.smallEnding("place-end", t.text(q))
              || whereabouts(p, q))
          && (q + 1 == to
              || !(grammar.of(t, q + 1)
                  || t.is("since", q + 1)
                  || grammar.mark(t, q + 1)
                  || t.tag(q + 1).startsWith("m")))) {
        return q + 1;
      }
    }
    return 0;
  }
}
