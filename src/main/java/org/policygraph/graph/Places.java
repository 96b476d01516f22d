package org.policygraph.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** Describes the jurisdictions that documents speak of, and those above them. */
final class Places {

  private Places() {}

  /**
   * Adds what the shipped scheme says of some jurisdictions up to the centre.
   *
   * @param model where it is added
   * @param iris the jurisdictions; one that is not in the scheme (a zone) is described up from the
   *     division in its code
   */
  static void describe(Model model, Collection<String> iris) {
    Set<String> done = new HashSet<>();
    for (String iri : iris) {
      String division = iri.replaceFirst("/([0-9]{6})-[^/]*$", "/$1");
      Resource place = Ontology.jurisdictions().getResource(division);
      while (place != null && done.add(place.getURI())) {
        model.add(place.listProperties());
        place = place.getPropertyResourceValue(SKOS.broader);
      }
    }
  }
}
