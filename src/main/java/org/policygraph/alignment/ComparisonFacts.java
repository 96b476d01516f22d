package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.policygraph.graph.AlignmentFact;
import org.policygraph.graph.AlignmentGraph;
import org.policygraph.graph.Iris;
import org.policygraph.graph.UnmatchedFact;

/**
 * What a store keeps of the comparison of two documents: counterparts with what changed, rejected
 * candidates, and what became of the measures without counterpart.
 *
 * @param aligned counterparts and candidates
 * @param unmatched measures without counterpart
 */
record ComparisonFacts(List<AlignmentFact> aligned, List<UnmatchedFact> unmatched) {

  private static final String NEW = "new";
  private static final String NOT_LOADED = "notLoaded";

  /** What is kept of documents that have nothing to do with each other. */
  static final ComparisonFacts NOTHING = new ComparisonFacts(List.of(), List.of());

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
    comparison.newOnes().forEach(m -> unmatched.add(fact(m, documents.reference(), NEW)));
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

  boolean isEmpty() {
    return aligned.isEmpty() && unmatched.isEmpty();
  }

  /** As a graph; IRIs come from a base. */
  Model graph(Iris iris) {
    return AlignmentGraph.write(iris, aligned, unmatched);
  }

  /** A pair; of a candidate nobody asks what changed, for it is no counterpart. */
  private static AlignmentFact fact(Pair pair, boolean candidate) {
    return new AlignmentFact(
        pair.local().key(),
        pair.reference().key(),
        pair.relation().id(),
        pair.score(),
        pair.rule(),
        candidate ? List.of() : pair.changes().stream().map(ComparisonFacts::fact).toList(),
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
