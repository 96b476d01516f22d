package org.policygraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * Which values facets have: those of the schemes and bands, the loaded documents, and what measures
 * hold. One that there is not is refused by name, for who misspells it would be shown nothing.
 */
final class FacetValues {

  private final Collection<IndexedMeasure> measures;
  private final Set<String> documents;

  FacetValues(Collection<IndexedMeasure> measures, Set<String> documents) {
    this.measures = measures;
    this.documents = documents;
  }

  /**
   * Refuses values that there are not.
   *
   * @throws ProblemException that names each with those that there are, or where they are listed
   */
  void check(Map<Facet, Set<String>> wanted) {
    List<Problem> problems = new ArrayList<>();
    wanted.forEach(
        (facet, values) ->
            values.stream()
                .sorted()
                .filter(value -> !isKnown(facet, value))
                .forEach(value -> problems.add(unknown(facet.key(), facet, value))));
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }

  /** Refuses a document that is not loaded, given as a parameter of this name. */
  void checkDocument(String parameter, String document) {
    if (!isKnown(Facet.DOCUMENT, document)) {
      throw new ProblemException(unknown(parameter, Facet.DOCUMENT, document));
    }
  }

  /** That a matrix has no line of a key. */
  ProblemException unknownLine(String key) {
    return new ProblemException(
        new Problem(
            "bad-parameter",
            Place.of("coverage"),
            "\"%s\" is no value for the parameter line".formatted(key),
            "Write the key of a line as /api/coverage lists them with the same rows"));
  }

  private boolean isKnown(Facet facet, String value) {
    return facet.codes().contains(value)
        || (facet == Facet.DOCUMENT && documents.contains(value))
        || measures.stream().anyMatch(measure -> measure.values(facet).contains(value));
  }

  private static Problem unknown(String parameter, Facet facet, String value) {
    return new Problem(
        "bad-parameter",
        Place.of("measures"),
        "\"%s\" is no value for the parameter %s".formatted(value, parameter),
        switch (facet) {
          case DOCUMENT -> "Write the IRI of a loaded document, as /api/documents lists them";
          case ACTOR -> "Write a name as the facet actor of /api/measures lists them, or q=WORDS";
          default -> "Write one of " + String.join(", ", facet.codes());
        });
  }
}
