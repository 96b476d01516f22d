package org.policygraph.graph;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * Where a measure stands in the coverage matrix.
 *
 * @param measure its IRI
 * @param document IRI of its document
 * @param jurisdiction IRI of the document's jurisdiction, or the empty string
 * @param provision IRI of the innermost provision it stands in
 * @param topic IRI of its topic
 */
public record MeasurePlace(
    String measure, String document, String jurisdiction, String provision, String topic) {

  /**
   * The places of all measures of a document.
   *
   * @param graph the document's graph
   * @param document its IRI
   */
  public static List<MeasurePlace> read(Model graph, String document) {
    String jurisdiction = iri(graph.getResource(document), Eli.JURISDICTION);
    return graph
        .listSubjectsWithProperty(RDF.type, Types.MEASURE)
        .mapWith(
            m ->
                new MeasurePlace(
                    m.getURI(),
                    document,
                    jurisdiction,
                    iri(m, Vocabulary.IN_PROVISION),
                    iri(m, Vocabulary.TOPIC)))
        .toList();
  }

  private static String iri(Resource subject, Property property) {
    Resource value = subject.getPropertyResourceValue(property);
    return value == null ? "" : value.getURI();
  }
}
