package org.policygraph.finding;

import java.util.stream.IntStream;

/**
 * Recognises what a clause submits to somebody for leave or for the record: 将目录报主管部门审定, 方案报省政府备案.
 * Whoever submits does not give the leave, but has it put on record.
 */
final class Submission {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  Submission(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** The verb of submitting behind a word, of which the clause tells no more than that; or -1. */
  int verb(int from) {
    int end = to;
    while (end > from && decides(end - 1)) {
      end--;
    }
    boolean reports = end < to || fronts(from);
    if (!reports || end - 1 <= from || !receives(end - 1)) {
      return -1;
    }
    int receiver = end - 1;
    return IntStream.iterate(receiver - 1, q -> q >= from && named(q + 1), q -> q - 1)
        .filter(q -> !t.enclosed(q) && t.verbal("submitting", q))
        .filter(q -> !grammar.small("complement", t, q + 1))
        .findFirst()
        .orElse(-1);
  }

  /** Where the act stands: the verb of submitting, or the filing at the end. */
  int act(int verb) {
    return t.verbal("filing", to - 1) ? to - 1 : verb;
  }

  /** 将总结报组织部: what is put before the verb needs no leave to be submitted. */
  private boolean fronts(int from) {
    return receives(to - 1)
        && IntStream.range(from, to).anyMatch(i -> grammar.small("fronting", t, i));
  }

  private boolean receives(int i) {
    return grammar.agent(t.text(i)) || t.tag(i).startsWith("n");
  }

  private boolean decides(int i) {
    return t.verbal("approval", i) || t.verbal("filing", i);
  }

  /** Whether a word is part of the name of whoever it goes to. */
  private boolean named(int i) {
    return !grammar.of(t, i) && (!grammar.openMark(t, i) || t.is("enumeration", i));
  }
}
