package org.policygraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/**
 * What the links between works are made from: of one document's graph, its identity and what it
 * says about others.
 *
 * @param iri IRI of the document
 * @param jurisdiction IRI of its jurisdiction
 * @param core the title by which it is known
 * @param number its own 发文字号, where its files state one
 * @param said what it says about others, in the order of their IRIs
 */
public record DocumentFacts(
    String iri, String jurisdiction, String core, Optional<String> number, List<Said> said) {

  /**
   * One statement about another document.
   *
   * @param iri IRI of the {@code pg:Reference}
   * @param kind identifier in the scheme of kinds of references
   * @param core title of the work it is about
   * @param number its number, where one is printed
   * @param jurisdiction IRI of its jurisdiction, where that is known
   * @param issuer name of its issuer, where that is known
   */
  public record Said(
      String iri,
      String kind,
      String core,
      Optional<String> number,
      Optional<String> jurisdiction,
      Optional<String> issuer) {}

  /**
   * Reads the facts of one document from its graph.
   *
   * @param graph the graph
   * @param document its name, the IRI of the document
   */
  public static DocumentFacts read(Model graph, String document) {
    Resource node = graph.getResource(document);
    List<Said> said =
        node
            .listProperties(Vocabulary.MAKES_REFERENCE)
            .mapWith(statement -> said(statement.getResource()))
            .toList()
            .stream()
            .sorted(Comparator.comparing(Said::iri))
            .toList();
    return new DocumentFacts(
        document,
        resource(node, Eli.JURISDICTION).orElse(""),
        string(node, Vocabulary.TITLE_CORE).orElse(""),
        string(node, Eli.ID_LOCAL),
        said);
  }

  private static Said said(Resource node) {
    String kind = resource(node, Vocabulary.REFERENCE_KIND).orElse("");
    return new Said(
        node.getURI(),
        kind.substring(kind.lastIndexOf('/') + 1),
        string(node, Vocabulary.TITLE_CORE).orElse(""),
        string(node, Eli.ID_LOCAL),
        resource(node, Eli.JURISDICTION),
        string(node, Vocabulary.ISSUER_NAME));
  }

  private static Optional<String> string(Resource node, Property property) {
    return Optional.ofNullable(node.getProperty(property)).map(Statement::getString);
  }

  private static Optional<String> resource(Resource node, Property property) {
    return Optional.ofNullable(node.getProperty(property))
        .map(statement -> statement.getResource().getURI());
  }
}
