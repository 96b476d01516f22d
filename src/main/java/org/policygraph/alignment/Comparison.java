package org.policygraph.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two documents, measure by measure.
 *
 * @param local the local measures, in reading order
 * @param reference the measures of the reference, in reading order
 * @param pairs counterparts, in the order of the local and then of the reference measures
 * @param candidates pairs that came near and were rejected; shown, never counted
 * @param newOnes local measures without counterpart
 * @param notTakenUp measures of the reference without counterpart
 * @param remarks what a reader must know to read the comparison rightly, one sentence each
 */
public record Comparison(
    List<Directive> local,
    List<Directive> reference,
    List<Pair> pairs,
    List<Pair> candidates,
    List<Unpaired> newOnes,
    List<Unpaired> notTakenUp,
    List<String> remarks) {

  Comparison withNotTakenUp(List<Unpaired> missing) {
    return new Comparison(local, reference, pairs, candidates, newOnes, missing, remarks);
  }

  /**
   * A measure without counterpart.
   *
   * @param measure the measure
   * @param why why it has none, as far as the texts tell
   * @param best the nearest rejected candidate
   * @param gap IRI of the data gap that may hide its counterpart
   */
  public record Unpaired(
      Directive measure, Absence why, Optional<Pair> best, Optional<String> gap) {}

  /** Why a measure has no counterpart. */
  public enum Absence {
    /** The other text does not hold it. */
    NOT_IN_TEXT,
    /** The other text is illegible where its neighbours have their counterparts. */
    ILLEGIBLE;

    /** Its name in published data. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
