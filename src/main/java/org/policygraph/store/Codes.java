package org.policygraph.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.graph.Ontology;
import org.policygraph.graph.Vocabulary;

/** The identifiers of the concepts of the shipped schemes, sorted; each scheme is read once. */
final class Codes {

  private static final Map<String, List<String>> BY_SCHEME = new ConcurrentHashMap<>();

  private Codes() {}

  /** Those of a scheme, for example {@code topic}; none where there is no such scheme. */
  static List<String> of(String scheme) {
    return BY_SCHEME.computeIfAbsent(scheme, Codes::read);
  }

  private static List<String> read(String scheme) {
    Model concepts = Ontology.concepts();
    Resource wanted = ResourceFactory.createResource(Vocabulary.CONCEPTS + scheme);
    return concepts
        .listSubjectsWithProperty(SKOS.inScheme, wanted)
        .mapWith(concept -> concept.getURI().substring(wanted.getURI().length() + 1))
        .toList()
        .stream()
        .sorted()
        .toList();
  }
}
