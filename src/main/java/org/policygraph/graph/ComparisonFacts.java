package org.policygraph.graph;

import java.util.List;

/**
 * What a store keeps of the comparison of two documents; the order of the facts is free.
 *
 * @param aligned counterparts with what changed, and rejected candidates
 * @param unmatched what became of the measures without counterpart
 */
public record ComparisonFacts(List<AlignmentFact> aligned, List<UnmatchedFact> unmatched) {

  /** What is kept of documents that have nothing to do with each other. */
  public static final ComparisonFacts NOTHING = new ComparisonFacts(List.of(), List.of());

  /** Whether nothing is kept. */
  public boolean isEmpty() {
    return aligned.isEmpty() && unmatched.isEmpty();
  }
}
