package org.policygraph.finding;

import java.util.List;
import org.policygraph.finding.ClauseClassifier.Judgement;

/**
 * Finds the clause in which a condition begins that runs over several: with 对 or 凡, with the breach
 * of a rule, or with the case that comes to something, 辱骂他人，构成犯罪的.
 */
final class CaseStart {

  /** How many clauses a condition may have before the one that closes it. */
  private static final int REACH = 5;

  private final Grammar grammar;
  private final Tokens t;
  private final List<Predication> clauses;
  private final List<Judgement> judgements;

  CaseStart(Grammar grammar, Tokens t, List<Predication> clauses, List<Judgement> judgements) {
    this.grammar = grammar;
    this.t = t;
    this.clauses = clauses;
    this.judgements = judgements;
  }

  /**
   * The clause that the condition which a clause closes began with, or -1.
   *
   * @param closesTopic whether it is closed by what 对 opened
   */
  int before(int i, boolean closesTopic) {
    int opener = opener(i, closesTopic);
    if (opener < 0) {
      opener = breachBefore(i);
    }
    return opener < 0 && turnsOut(i) ? begun(i) : opener;
  }

  /** The clause with 对 or 凡 that a condition began with, if no directive stands in between. */
  int opener(int i, boolean closesTopic) {
    for (int k = i - 1; k >= 0 && k >= i - REACH; k--) {
      Predication p = clauses.get(k);
      if (grammar.is("semicolon", p.clause().mark()) || p.deontic().isPresent()) {
        return -1;
      }
      boolean hanging = judgements.get(k).kind() == ClauseKind.SETTING || closesTopic;
      if (hanging && p.opensWith("topic-opener", grammar, t)) {
        return closesTopic && closed(p) ? -1 : k;
      }
    }
    return -1;
  }

  /** 对成效较好的地区，: what 对 opens and the same clause closes. */
  private boolean closed(Predication p) {
    int last = t.head(p.body(), p.to());
    return grammar.agent(t.text(last)) && t.holdsOf(p.body(), last);
  }

  /** The clause with the breach that a condition began with, 违反…规定，…，…的; or -1. */
  private int breachBefore(int i) {
    for (int k = i - 1; k >= 0 && k >= i - REACH && !ends(k) && !closes(k); k--) {
      if (grammar.clause("breach", clauses.get(k).verb(t))
          && clauses.get(k).opensWithClause("breach", grammar, t)) {
        return k;
      }
    }
    return -1;
  }

  /** 构成犯罪的, 情节严重的: what comes of the case that the clauses before it tell. */
  private boolean turnsOut(int i) {
    return clauses.get(i).opensWithClause("outcome", grammar, t);
  }

  /** The clause before one, where it tells the case that comes to that; or -1. */
  private int begun(int i) {
    boolean told =
        i > 0
            && first(i - 1)
            && !ends(i - 1)
            && !directs(i - 1)
            && judgements.get(i - 1).kind() == ClauseKind.ACT;
    return told ? i - 1 : -1;
  }

  /** Whether a clause lays something on somebody by its own words. */
  private boolean directs(int k) {
    String verb = clauses.get(k).verb(t);
    return grammar.verbal("directive", verb)
        || grammar.verbal("causative", verb)
        || grammar.verbal("penalty", verb);
  }

  /** Whether a clause is the first of its sentence or behind a semicolon. */
  boolean first(int i) {
    return i == 0 || grammar.is("semicolon", clauses.get(i - 1).clause().mark());
  }

  private boolean closes(int i) {
    return judgements.get(i).rule().equals("condition") && grammar.of(t, clauses.get(i).to() - 1);
  }

  private boolean ends(int k) {
    Predication p = clauses.get(k);
    return p.deontic().isPresent() || grammar.is("semicolon", p.clause().mark());
  }
}
