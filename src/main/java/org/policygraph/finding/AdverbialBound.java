package org.policygraph.finding;

import java.util.stream.IntStream;

/**
 * Tells what an adverbial cannot hold, so that it ends before it, 因法定事由不得…, 由主管机关对责任人员…, and what
 * it goes on over: 对规划实施情况进行….
 */
final class AdverbialBound {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  AdverbialBound(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** Whether the phrase whose preposition stands at {@code p} ends before a word. */
  boolean at(int q, int p) {
    return capped(q)
        || deals(q, p)
        || (t.is("cause-preposition", p) && grammar.deontic(t, q, to).isPresent());
  }

  /** Whether a light verb follows a word, behind 对 with no more than nouns in between. */
  boolean treats(int q, int p) {
    int next = q + 1;
    while (t.is("topic-preposition", p) && next < to && nameless(next)) {
      next++;
    }
    return next < to && grammar.small("light", t, next);
  }

  /** 对所辖县抽查: the last word, where that tells what is done to whomever 对 names; else the end. */
  int dealt(int p) {
    int last = to - 1;
    boolean done = t.is("topic-preposition", p) && t.verbal("examining", last);
    return done && last > p + 1 && grammar.agent(t.text(t.head(p, last))) ? last : to;
  }

  /** 可以依托现有机构，也可以…: whether the next clause says anew how it binds. */
  boolean ruledNext() {
    int next = to + 1;
    int behind = Math.min(next + 2, t.size());
    return IntStream.range(next, behind).anyMatch(i -> grammar.deontic(t, i, t.size()).isPresent());
  }

  private boolean nameless(int i) {
    return t.tag(i).equals("n") && !grammar.agent(t.text(i));
  }

  private boolean capped(int q) {
    boolean measured = t.counts(to - 1) || t.tag(to - 1).equals("nx");
    return measured && t.verbal("bound", q) && grammar.noun(t, q - 1);
  }

  /** 由主管机关对责任人员…: whom somebody who has been named deals with. */
  private boolean deals(int q, int p) {
    return t.is("agent-preposition", p)
        && t.is("topic-preposition", q)
        && grammar.agent(t.text(q - 1));
  }
}
