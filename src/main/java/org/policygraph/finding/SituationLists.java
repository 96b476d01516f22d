package org.policygraph.finding;

import java.util.List;
import org.policygraph.finding.ClauseClassifier.Judgement;

/** Finds the situations of a sentence that are enumerated, each closed by 的: 出于…的；经过…的，. */
final class SituationLists {

  private final Grammar grammar;
  private final Tokens t;
  private final List<Predication> clauses;
  private final List<Judgement> judgements;

  /**
   * @param judgements what the clauses are taken for; those of the situations are replaced
   */
  SituationLists(Grammar grammar, Tokens t, List<Predication> clauses, List<Judgement> judgements) {
    this.grammar = grammar;
    this.t = t;
    this.clauses = clauses;
    this.judgements = judgements;
  }

  /**
   * Situations joined by semicolons, each closed by 的, wait for the act that follows the last of
   * them; behind a colon they belong to the act that announces them.
   */
  void settle() {
    bans();
    boolean open = false;
    int from = 0;
    for (int i = 0; i < clauses.size(); i++) {
      boolean closed = grammar.of(t, clauses.get(i).to() - 1);
      boolean ends = grammar.is("semicolon", clauses.get(i).clause().mark());
      if (closed && (open || ends)) {
        enumerated(open ? from : opening(i), i);
      }
      if (ends || clauses.get(i).deontic().isPresent()) {
        open = closed && ends;
        from = i + 1;
      }
    }
  }

  /** 禁止下列行为：…；…: all that a ban announces in its sentence. */
  private void bans() {
    for (int i = 0; i + 1 < clauses.size(); i++) {
      Predication p = clauses.get(i);
      boolean banned =
          p.deontic().filter(d -> d.modality() == Modality.PROHIBITION).isPresent()
              && judgements.get(i).kind() == ClauseKind.ACT;
      if (banned
          && grammar.announcing(p.clause().mark())
          && grammar.pointers().enumerate(t.text(p.body(), p.to()))) {
        enumerated(i + 1, clauses.size() - 1);
        return;
      }
    }
  }

  /** The clause that the first of several situations begins with. */
  private int opening(int closing) {
    int from = closing;
    while (from > 0
        && judgements.get(from - 1).kind() == ClauseKind.SETTING
        && !grammar.is("semicolon", clauses.get(from - 1).clause().mark())) {
      from--;
    }
    return from;
  }

  private void enumerated(int from, int to) {
    boolean listed = from > 0 && announced(from - 1);
    String rule = listed ? Situations.BEHIND : Situations.BEFORE;
    for (int k = from; k <= to; k++) {
      judgements.set(k, new Judgement(ClauseKind.SETTING, rule));
    }
  }

  private boolean announced(int before) {
    boolean act = judgements.get(before).kind() == ClauseKind.ACT;
    boolean colon = grammar.announcing(clauses.get(before).clause().mark());
    return (act && colon) || judgements.get(before).rule().equals(Situations.BEHIND);
  }
}
