package org.policygraph.graph;

import java.util.Optional;

/**
 * A measure without counterpart in another document.
 *
 * @param measure IRI of the measure
 * @param against IRI of the document in which no counterpart was found
 * @param relation why: {@code new}, {@code notTakenUp}, {@code illegible} or {@code notLoaded}
 * @param best IRI of the other measure of the best candidate that was rejected
 * @param gap IRI of the data gap that may hide a counterpart
 */
public record UnmatchedFact(
    String measure, String against, String relation, Optional<String> best, Optional<String> gap) {

  /** Why a local measure has none: the reference does not hold it. */
  public static final String NEW = "new";

  /** Whether the measure is of the local document; else it is of the reference. */
  boolean isNew() {
    return relation.equals(NEW);
  }
}
