package org.policygraph.finding;

/** Finds the verb that an object fronted by 将 or 把 belongs to. */
final class Fronting {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  Fronting(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** 用到…, 摆在…, 建设得…: the verb before a complement, outside a modifier of the object, or -1. */
  private int complemented(int p) {
    for (int q = p + 2; q + 1 < to; q++) {
      boolean complement = t.is("reaching", q + 1) && !t.enclosed(q + 1);
      if (complement
          && (grammar.verb(t, q) || t.verbal("verb", q) || t.is("means-preposition", q))
          && !grammar.of(t, q - 1)) {
        return q;
      }
    }
    return -1;
  }

  /** 情况将纳入考核, 我部将对…: what is going to be done, where nothing is put before the verb. */
  boolean future(int p) {
    if (!t.is("future", p) || t.enclosed(p) || p + 1 >= to) {
      return false;
    }
    boolean adverbial = grammar.pureAdverb(t, p + 1) && !grammar.small("negation", t, p + 1);
    int next = adverbial && p + 2 < to ? p + 2 : p + 1;
    return (grammar.preposition(t, next) && (!t.clause("frame-open", next) || frames(next, to)))
        || t.verbal("placing", next)
        || (adverbial && grammar.onlyVerb(t, next));
  }

  /** 将在论证的基础上编写: a frame with the predicate right behind it. */
  private boolean frames(int open, int to) {
    int end = new ClosedAdverbial(grammar, t, to).end(open);
    return end > 0
        && end < to
        && grammar.clauseEnding("frame-end", t.text(open, end))
        && (grammar.verb(t, end) || grammar.pureAdverb(t, end) || grammar.preposition(t, end));
  }

  /** One past the object: adverbs and adverbials before the verb are no part of it. */
  int end(int p, int verb) {
    int end = verb;
    for (int q = verb - 1; q > p + 1; q--) {
      if (grammar.of(t, q) || grammar.openMark(t, q)) {
        break;
      }
      if (t.is("adverbial-preposition", q) && !t.enclosed(q)) {
        end = q;
      }
    }
    while (end > p + 2 && (grammar.adverb(t, end - 1) || t.is("light", end - 1))) {
      end--;
    }
    return end;
  }

  /** 推行服务情况: whether a verb calls for no object before it and only tells what news is of. */
  boolean told(int q) {
    return !frames(q) && !grammar.mark(t, to - 1) && grammar.clauseEnding("news", t.text(to - 1));
  }

  /** 纳入, 办成: a verb that calls for an object before it. */
  private boolean frames(int q) {
    return t.verbal("frame", q)
        || (grammar.onlyVerb(t, q) && grammar.smallEnding("frame-end", t.text(q)));
  }

  /** The verb of the table that stands last, else the last verb outside a modifier, or -1. */
  int verb(int p) {
    int last = -1;
    for (int q = p + 2; q < to; q++) {
      boolean named =
          t.tag(q).startsWith("n") && q + 1 < to && !grammar.agent(t.text(t.head(0, to)));
      boolean frames = frames(q) && !grammar.naming(t, q) && !named;
      if (!t.enclosed(q) && frames && !grammar.of(t, q - 1)) {
        last = q;
      }
    }
    if (last < 0) {
      last = complemented(p);
    }
    for (int q = to - 1; q > p + 1 && last < 0; q--) {
      if (grammar.of(t, q)) {
        return -1;
      }
      boolean manner = grammar.pureAdverb(t, q - 1) && grammar.verb(t, q);
      if ((grammar.onlyVerb(t, q) || manner) && !grammar.of(t, q - 1)) {
        last = q;
      }
    }
    boolean complement = last > p + 2 && grammar.small("complement", t, last);
    return complement && grammar.verb(t, last - 1) ? last - 1 : last;
  }
}
