package org.policygraph.server;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.graph.Eli;
import org.policygraph.graph.Vocabulary;

/** What resources are called, in Chinese and English. */
record Labels(Graph graph) {

  private static final List<Node> PROPERTIES =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          Eli.TITLE.asNode(),
          NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"),
          Vocabulary.HEADING.asNode(),
          Vocabulary.NUMBER.asNode(),
          Vocabulary.QUOTE.asNode());

  /** Its labels in both languages; else the end of its IRI. */
  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return PROPERTIES.stream()
        .map(property -> labels(node, property))
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .orElseGet(() -> node.isURI() ? end(node.getURI()) : "…");
  }

  /** The text of the first value of a property. */
  Optional<String> text(Node node, Node property) {
    return values(node, property).map(Labels::text).findFirst();
  }

  /** The values of a property. */
  Stream<Node> values(Node node, Node property) {
    ExtendedIterator<Node> values =
        graph.find(node, property, Node.ANY).mapWith(triple -> triple.getObject());
    return values.toList().stream().sorted((a, b) -> text(a).compareTo(text(b)));
  }

  private String labels(Node node, Node property) {
    return values(node, property)
        .sorted((a, b) -> language(b).compareTo(language(a)))
        .map(Labels::text)
        .distinct()
        .limit(2)
        .collect(Collectors.joining(" · "));
  }

  private static String language(Node node) {
    return node.isLiteral() ? node.getLiteralLanguage() : "";
  }

  private static String text(Node node) {
    return Terms.text(node);
  }

  private static String end(String iri) {
    return iri.replaceFirst("^.*[/#](?=.)", "");
  }
}
