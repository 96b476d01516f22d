package org.policygraph.store;

import java.util.Optional;

/**
 * A measure of a document beside its counterpart in the reference document, or alone.
 *
 * @param relation code of the relation
 * @param document IRI of the document that is compared
 * @param local its measure; empty for a measure of the reference that has no counterpart there
 * @param reference the measure of the reference; empty for one that is new
 * @param alignment IRI of the pair, or the empty string
 * @param score of the pair, or not a number
 * @param rule that gave the relation, or the empty string
 * @param gap IRI of the gap that may hide a counterpart, or the empty string
 * @param candidate IRI of the best candidate that was rejected, or the empty string
 */
public record Counterpart(
    String relation,
    String document,
    Optional<IndexedMeasure> local,
    Optional<IndexedMeasure> reference,
    String alignment,
    double score,
    String rule,
    String gap,
    String candidate) {

  /** The measure that says what it is about: that of the reference, if there is one. */
  public IndexedMeasure about() {
    return reference.or(() -> local).orElseThrow();
  }

  /** Whether either of the two measures has this value of a facet. */
  boolean has(Facet facet, String value) {
    return local.stream().anyMatch(m -> m.values(facet).contains(value))
        || reference.stream().anyMatch(m -> m.values(facet).contains(value));
  }
}
