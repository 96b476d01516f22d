package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.graph.AlignmentFact;
import org.policygraph.graph.ComparisonFacts;
import org.policygraph.graph.UnmatchedFact;

/**
 * What a store keeps of the comparison of two documents: counterparts with what changed, rejected
 * candidates, and what became of the measures without counterpart.
 */
final class Kept {

  private static final String NOT_LOADED = "notLoaded";

  private Kept() {}

  /**
   * What is kept.
   *
   * @param documents the two documents
   * @param comparison what came of comparing them
   */
  static ComparisonFacts of(ComparedDocuments documents, Comparison comparison) {
    List<AlignmentFact> aligned = new ArrayList<>();
    List<UnmatchedFact> unmatched = new ArrayList<>();
    comparison.pairs().forEach(p -> aligned.add(fact(p, false)));
    comparison.candidates().forEach(p -> aligned.add(fact(p, true)));
    comparison
        .newOnes()
        .forEach(m -> unmatched.add(fact(m, documents.reference(), UnmatchedFact.NEW)));
    for (Comparison.Unpaired measure : comparison.notTakenUp()) {
      boolean illegible = measure.why() == Comparison.Absence.ILLEGIBLE;
      unmatched.add(fact(measure, documents.local(), illegible ? "illegible" : "notTakenUp"));
    }
    return new ComparisonFacts(aligned, unmatched);
  }

  /**
   * What is kept of two documents that cannot be compared, because the local one is not loaded.
   *
   * @param documents the two documents
   * @param reference the measures of the reference
   */
  static ComparisonFacts withoutLocal(ComparedDocuments documents, List<Directive> reference) {
    List<UnmatchedFact> unmatched = new ArrayList<>();
    for (Directive measure : reference) {
      unmatched.add(
          new UnmatchedFact(
              measure.key(), documents.local(), NOT_LOADED, Optional.empty(), Optional.empty()));
    }
    return new ComparisonFacts(List.of(), unmatched);
  }

  /** A pair; of a candidate nobody asks what changed, for it is no counterpart. */
  private static AlignmentFact fact(Pair pair, boolean candidate) {
    return new AlignmentFact(
        pair.local().key(),
        pair.reference().key(),
        pair.relation().id(),
        pair.score(),
        pair.rule(),
        candidate ? List.of() : pair.changes().stream().map(Kept::fact).toList(),
        candidate);
  }

  private static AlignmentFact.Changed fact(Change change) {
    return new AlignmentFact.Changed(
        change.slot().id(),
        change.kind().id(),
        change.reference(),
        change.local(),
        change.direction().id());
  }

  private static UnmatchedFact fact(Comparison.Unpaired unpaired, String against, String relation) {
    Optional<String> best =
        unpaired
            .best()
            .map(
                pair ->
                    pair.local().key().equals(unpaired.measure().key())
                        ? pair.reference().key()
                        : pair.local().key());
    return new UnmatchedFact(unpaired.measure().key(), against, relation, best, unpaired.gap());
  }
}
