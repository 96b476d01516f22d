package org.policygraph.finding;

import java.util.stream.IntStream;

/** Finds where a subject ends before a copula: 停止营业的期限为…, 使用人为管理人. */
final class CopulaEnd {

  private final Grammar grammar;
  private final Tokens t;
  private final int to;

  CopulaEnd(Grammar grammar, Tokens t, int to) {
    this.grammar = grammar;
    this.t = t;
    this.to = to;
  }

  /** One past the subject that begins at a word, or 0. */
  int of(int p) {
    return Math.max(endAtCopula(p), endAtRole(p));
  }

  /** One past a subject with 的 before a copula, 停止营业的期限为…, or 0. */
  private int endAtCopula(int p) {
    for (int q = p + 2; q + 1 < to; q++) {
      boolean copula = t.verbal("constitutive", q) && !t.enclosed(q);
      if (copula) {
        boolean figure = t.tag(q + 1).startsWith("m");
        boolean measured = (q == p + 2 || figure) && t.is("attribute", q - 1);
        boolean named = measured || (q - 2 > p && ofBefore(p, q) && grammar.noun(t, q - 1));
        boolean rates = measured || (!t.holdsOf(q, to) && !verbsBehind(q));
        return ((named && rates) || responsible(p, q)) && !grammar.of(t, to - 1) ? q : 0;
      }
      if (grammar.deontic(t, q, to).isPresent()) {
        return 0;
      }
    }
    return 0;
  }

  /** 实行垂直管理的部门办公厅（室）是…的主管单位: who is told apart, and is what stands behind. */
  private boolean responsible(int p, int q) {
    return t.tag(q).equals("vshi")
        && t.holdsOf(p, q)
        && grammar.agent(t.text(t.head(p, q)))
        && grammar.agent(t.text(to - 1));
  }

  private boolean ofBefore(int p, int q) {
    return grammar.of(t, q - 2) || (q - 3 > p && grammar.of(t, q - 3) && grammar.noun(t, q - 2));
  }

  /** Whether 为 is no copula but names whom a verb behind it is for. */
  private boolean verbsBehind(int q) {
    return IntStream.range(q + 1, to)
        .anyMatch(i -> grammar.onlyVerb(t, i) || grammar.strongVerb(t, i) || t.is("light", i));
  }

  /** One past who is given a role, 使用人为管理人, or 0. */
  private int endAtRole(int p) {
    if (!grammar.clauseEnding("role-noun", t.text(to - 1)) || grammar.preposition(t, p)) {
      return 0;
    }
    int copula = 0;
    for (int q = p; q + 1 < to; q++) {
      if (grammar.deontic(t, q, to).isPresent() || grammar.strongVerb(t, q)) {
        return 0;
      }
      boolean role = t.verbal("constitutive", q) && !t.enclosed(q);
      if (grammar.preposition(t, q) && !role) {
        return 0;
      }
      copula = role && copula == 0 ? q : copula;
    }
    return copula;
  }
}
