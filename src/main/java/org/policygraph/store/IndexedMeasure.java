package org.policygraph.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A measure as the index holds it.
 *
 * @param iri its IRI
 * @param document IRI of its document
 * @param provision IRI of the unit it stands in, or the empty string
 * @param order its place in the document
 * @param quote its words
 * @param confidence between 0 and 1, or not a number
 * @param keys its values of every facet
 */
public record IndexedMeasure(
    String iri,
    String document,
    String provision,
    int order,
    String quote,
    double confidence,
    Map<Facet, List<String>> keys) {

  /** Its values of a facet. */
  public List<String> values(Facet facet) {
    return keys.getOrDefault(facet, List.of());
  }

  /** Its first value of a facet. */
  public Optional<String> value(Facet facet) {
    return values(facet).stream().findFirst();
  }
}
