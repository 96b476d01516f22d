package org.policygraph.finding;

import java.util.stream.IntStream;

/** Finds what lays a duty on somebody or gives them a right in so many words: 居民有保护林木的义务. */
final class Entitlements {

  private final Grammar grammar;
  private final Tokens t;

  Entitlements(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** The 有 of a clause that says who has which duty or right; -1 if there is none. */
  int verb(int from, int to) {
    boolean entitles = to - from > 4 && t.clause("entitlement", to - 1) && grammar.of(t, to - 2);
    return entitles
        ? IntStream.range(from + 1, to - 3)
            .filter(i -> t.verbal("having", i) && !t.enclosed(i) && !grammar.of(t, i - 1))
            .max()
            .orElse(-1)
        : -1;
  }
}
