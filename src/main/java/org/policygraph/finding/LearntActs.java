package org.policygraph.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygraph.finding.ClauseClassifier.Judgement;

/**
 * Which word of a clause is its act, if one is, learnt from coded documents: a choice between the
 * words and none, by the weights of what speaks for each (a conditional logit, McFadden 1974). What
 * the rules made of the clause is one such trait; only where the choice is sure against them they
 * are overruled.
 */
final class LearntActs {

  /** Rules of clauses that are settled by what stands around them. */
  private static final Set<String> CLOSED =
      Set.of(
          "condition",
          "condition-part",
          "principle",
          "purpose",
          "topic",
          "transmittal",
          "metadata",
          "label",
          "note",
          "question",
          "told",
          "count");

  private final Grammar grammar;
  private final ActWeights weights;

  LearntActs(Grammar grammar, ActWeights weights) {
    this.grammar = grammar;
    this.weights = weights;
  }

  /** What is learnt against what the rules made of a sentence; empty where they agree. */
  Optional<Verdict> of(ReadSentence read) {
    ActTraits traits = new ActTraits(grammar, read);
    Verdict verdict = new Verdict();
    int acting = 0;
    List<ClauseChoice> dropped = new ArrayList<>();
    for (int clause = 0; clause < read.clauses().size(); clause++) {
      Predication p = read.clauses().get(clause);
      int[] words = traits.candidates(p);
      acting += traits.actsIn(p) ? 1 : 0;
      if (words.length > 0 && (traits.actsIn(p) || open(read, clause))) {
        ClauseChoice choice = new ClauseChoice(grammar, weights, read, traits, clause, words);
        if (choice.drops()) {
          dropped.add(choice);
        } else {
          choice.settle(verdict);
        }
      }
    }
    drop(dropped, acting, verdict);
    return verdict.silent() ? Optional.empty() : Optional.of(verdict);
  }

  /** Takes acts of the rules for none: but a sentence keeps one, the likeliest. */
  private static void drop(List<ClauseChoice> dropped, int acting, Verdict verdict) {
    if (dropped.size() == acting) {
      dropped.stream()
          .max(Comparator.comparingDouble(ClauseChoice::any))
          .ifPresent(dropped::remove);
    }
    dropped.forEach(choice -> verdict.none(choice.begins()));
  }

  /**
   * Whether a clause without an act may be one: no condition or exception, 凡…的单位 and 除…外 included,
   * nor what is told of the text.
   */
  private static boolean open(ReadSentence read, int clause) {
    Tokens t = read.t();
    Predication p = read.clauses().get(clause);
    Judgement judgement = read.judgements().get(clause);
    boolean excepted =
        p.body() < p.to()
            && t.clause("except-open", p.body())
            && t.clause("except-end", p.to() - 1);
    return judgement.kind() != ClauseKind.LEAD_IN
        && !CLOSED.contains(judgement.rule())
        && !t.clause("whoever-open", p.from())
        && !excepted;
  }
}
