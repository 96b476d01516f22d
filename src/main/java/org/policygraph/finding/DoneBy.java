package org.policygraph.finding;

import java.util.stream.IntStream;

/**
 * Finds where a thing ends, verbs in its name or not, of which 由 tells whose act it is, or 自 from
 * when it is done: 具体划定标准由部门制定, 仲裁费用原则上由当事人承担, 交易资料自成交之日起保存三年.
 */
final class DoneBy {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  DoneBy(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** One past the thing that begins at a word, or 0. */
  int end(int p) {
    int by = by(p);
    if (by < 0 || !closes(by)) {
      return 0;
    }
    int end = by;
    while (end - 1 > p && leads(end - 1)) {
      end--;
    }
    return named(p, end) || doing(p, end) ? end : 0;
  }

  /** 原则上由, 统一由: how somebody acts; not 具体分类由. */
  private boolean leads(int i) {
    boolean adverb = t.tag(i).equals("d") || t.is("manner-or-verb", i) || t.is("chiefly", i);
    return adverb && !t.tag(i - 1).startsWith("a");
  }

  /** The 由 of the clause; -1 if there is none or a preposition or deontic stands before it. */
  private int by(int p) {
    for (int q = p; q + 2 < to; q++) {
      boolean since = q > p && since(q);
      if (q > p && (since || grammar.small("doer-preposition", t, q))) {
        return t.is("joiner", q - 1) ? -1 : q;
      }
      if (grammar.preposition(t, q)
          || grammar.small("fronting", t, q)
          || grammar.deontic(t, q, to).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  /** 资料自成交之日起: from when something is done with a thing. */
  private boolean since(int q) {
    return t.is("since-preposition", q)
        && grammar.noun(t, q - 1)
        && IntStream.range(q + 2, to).anyMatch(k -> t.is("since", k));
  }

  /** Whether the clause ends with the predicate of whoever stands behind 由. */
  private boolean closes(int by) {
    int last = to - 1;
    while (last - 1 > by && (t.tag(last).startsWith("m") || t.tag(last).startsWith("q"))) {
      last--;
    }
    boolean verb = grammar.verb(t, last) || t.verbal("last", last);
    return verb && last > by + 1 && !grammar.of(t, last - 1);
  }

  /** 台站迁移费用, 资源的开发利用: a noun and no predicate before it, or what 的 makes one. */
  private boolean named(int p, int end) {
    boolean told = t.holdsOf(p, end) && !grammar.of(t, end - 1);
    boolean noun = grammar.noun(t, end - 1) && !grammar.mark(t, end - 1);
    boolean rule = grammar.clauseEnding("rule-name", t.text(end - 1));
    boolean acts = IntStream.range(p, end).anyMatch(i -> predicate(i, p));
    return told || (noun && (rule || !acts));
  }

  /** A verb that is nothing else, and none of a list. */
  private boolean predicate(int i, int p) {
    boolean listed = t.is("enumeration", i + 1) || (i > p && t.is("enumeration", i - 1));
    return grammar.strongVerb(t, i) && grammar.onlyVerb(t, i) && !listed;
  }

  /** 限期治理, 开发利用: nothing but doings. */
  private boolean doing(int p, int end) {
    return IntStream.range(p, end)
        .allMatch(i -> (grammar.verb(t, i) && !grammar.strongVerb(t, i)) || grammar.mark(t, i));
  }
}
