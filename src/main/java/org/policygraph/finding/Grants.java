package org.policygraph.finding;

import java.util.Optional;
import org.policygraph.finding.Predication.Range;

/** Sums that are granted, 奖励20万元, 资助企业10万元, and who receives what is given, 给予企业一次性资助. */
final class Grants {

  private final Grammar grammar;
  private final Tokens t;

  Grants(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /**
   * Whether a verb of granting stands at a word, with nothing but a sum or who receives it behind.
   */
  boolean at(int q, int to) {
    return !t.enclosed(q) && t.verbal("granting", q) && sum(q + 1, to) < to;
  }

  /** Where the sum begins that runs to the end; at the end if there is none. */
  private int sum(int from, int to) {
    int i = to;
    while (i > from && (t.counts(i - 1) || t.is("joiner", i - 1))) {
      i--;
    }
    boolean named = i > from && grammar.agent(t.text(i - 1));
    return i < to && t.tag(i).startsWith("m") && (i == from || named) ? i : to;
  }

  /** Who receives the sum that a verb before a word grants; empty if nobody is named there. */
  Optional<Range> receiver(int from, int to) {
    int sum = sum(from, to);
    return sum > from && sum < to ? Optional.of(new Range(from, sum)) : Optional.empty();
  }

  /** 给予单个企业最高10万元资助: who receives what stands behind, how much or what sort it is. */
  Optional<Range> named(int from, int to) {
    for (int i = from; i + 1 < to && !grammar.verb(t, i); i++) {
      boolean ends = grammar.agent(t.text(i)) && t.tag(i).startsWith("n");
      if (ends && graded(i + 1)) {
        return Optional.of(new Range(from, i + 1));
      }
      if (grammar.of(t, i) || (i > from && grammar.mark(t, i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How much or what sort: a number, an adjective or an adverb, 最高, 一次性, 年度. */
  private boolean graded(int i) {
    return grammar.modifier(t, i) || grammar.adverb(t, i) || t.is("limit", i);
  }

  /** 单个企业年度最高: each of those that receive, without how often and how much at most. */
  Optional<Range> each(Range subject) {
    int to = subject.to();
    while (to > subject.from() + 1 && t.is("limit", to - 1)) {
      to--;
    }
    return t.is("each", subject.from())
        ? Optional.of(new Range(subject.from(), to))
        : Optional.empty();
  }
}
