package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.finding.ClauseClassifier.Judgement;

/**
 * Finds conditions that run over several clauses: 对…，但…的干部， or 违反…，未…的，. All clauses up to the one
 * that closes them with 的 wait for their predicate.
 */
final class Conditions {

  private final Grammar grammar;
  private final Tokens t;
  private final List<Predication> clauses;
  private final List<Judgement> judgements;

  Conditions(
      Grammar grammar, Tokens t, List<Predication> clauses, List<Judgement> judgements) {
    this.grammar = grammar;
    this.t = t;
    this.clauses = clauses;
    this.judgements = new ArrayList<>(judgements);
  }

  /** The judgements, corrected. */
  List<Judgement> settled() {
    for (int i = 0; i < clauses.size(); i++) {
      if (closesCondition(i)) {
        reachBack(i);
      }
      if (opensTopic(i)) {
        reachForward(i);
      }
    }
    return judgements;
  }

  private boolean closesCondition(int i) {
    return judgements.get(i).rule().equals("condition") && grammar.of(t, clauses.get(i).to() - 1);
  }

  private void reachBack(int i) {
    if (opens(i)) {
      return;
    }
    for (int k = i - 1; k >= 0 && !clauses.get(k).clause().mark().equals("；"); k--) {
      boolean directive =
          clauses.get(k).deontic().isPresent() || judgements.get(k).kind() == ClauseKind.RESULT
              || grammar.verbal("directive", clauses.get(k).verb(t));
      if (directive || judgements.get(k).kind() == ClauseKind.SETTING && !opens(k)) {
        return;
      }
      judgements.set(k, new Judgement(ClauseKind.SETTING, "condition-part"));
      if (opens(k)) {
        return;
      }
    }
  }

  private boolean opens(int i) {
    Predication p = clauses.get(i);
    return p.body() < p.to() && grammar.is("condition-opener", t.text(p.body()));
  }

  /** 对 with a noun phrase that the next clauses go on with: 对…得票不靠前，但…的干部. */
  private boolean opensTopic(int i) {
    Predication p = clauses.get(i);
    return opens(i) && !p.hasVerb() && p.clause().mark().equals("，");
  }

  private void reachForward(int i) {
    for (int k = i + 1; k < clauses.size() && k <= i + 3; k++) {
      Predication p = clauses.get(k);
      boolean linked = p.body() > p.from() && p.deontic().isEmpty();
      if (!linked || p.body() >= p.to() || grammar.onlyVerb(t, p.to() - 1)) {
        return;
      }
      judgements.set(k, new Judgement(ClauseKind.SETTING, "condition-part"));
    }
  }
}
