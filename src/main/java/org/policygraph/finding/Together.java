package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.Predication.Range;

/** Reads what is to be done along with something else, each by its own adverb: 同步规划、同步设计、同步施工. */
final class Together {

  private final Grammar grammar;
  private final Tokens t;

  Together(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** The same with all predicates of such a list, if the clause holds one. */
  Predication in(Predication p) {
    int until = p.hasVerb() ? p.verbs().get(0).from() : p.to() - 1;
    for (int i = p.body(); i < until; i++) {
      if (t.is("along-with", i)) {
        List<Range> verbs = new ArrayList<>();
        int end = list(i, p.to(), verbs);
        if (verbs.size() > 1) {
          return p.with(
              List.copyOf(verbs),
              end < p.to() ? Optional.of(new Range(end, p.to())) : Optional.empty());
        }
      }
    }
    return p;
  }

  /** Gathers the predicates of a list; one past its last. */
  private int list(int first, int to, List<Range> verbs) {
    int i = first;
    while (i + 1 < to && t.is("along-with", i)) {
      int end = i + 2;
      while (end < to && grammar.onlyVerb(t, end)) {
        end++;
      }
      verbs.add(new Range(i + 1, end));
      i = end < to && t.is("joiner", end) ? end + 1 : end;
    }
    return i;
  }
}
