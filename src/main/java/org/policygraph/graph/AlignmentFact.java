package org.policygraph.graph;

import java.util.List;

/**
 * A local measure and a measure of the reference that it is the counterpart of; as a candidate, one
 * that it was found too unlike.
 *
 * @param local IRI of the local measure
 * @param reference IRI of the measure of the reference
 * @param relation identifier in the scheme of relations
 * @param score how alike the two are, 0 to 1
 * @param rule the rule that decided
 * @param changes what changed, slot by slot; of a candidate nothing
 * @param candidate whether it was rejected; shown, never counted
 */
public record AlignmentFact(
    String local,
    String reference,
    String relation,
    double score,
    String rule,
    List<Changed> changes,
    boolean candidate) {

  /** A fact, its score to as many places as are published. */
  public AlignmentFact {
    score = Literals.rounded(score).doubleValue();
  }

  /**
   * What became of one slot of a measure.
   *
   * @param slot identifier in the scheme of slots: {@code quantity}, {@code responsible}…
   * @param kind {@code added}, {@code lost} or {@code changed}
   * @param from what the reference says, or the empty string
   * @param to what the local text says, or the empty string
   * @param direction identifier in the scheme of directions: {@code stricter}, {@code looser}…
   */
  public record Changed(String slot, String kind, String from, String to, String direction) {}
}
