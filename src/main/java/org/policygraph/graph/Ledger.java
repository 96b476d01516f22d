package org.policygraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;

/**
 * Writes statements into a graph, node by node. What is said again and again, names and the IRIs of
 * concepts, is made once.
 */
final class Ledger {

  private final Consumer<Triple> graph;
  private final Map<String, Node> words = new HashMap<>();
  private final Map<String, Node> resources = new HashMap<>();

  /**
   * A ledger without an entry.
   *
   * @param graph takes what is written
   */
  Ledger(Consumer<Triple> graph) {
    this.graph = graph;
  }

  /** What is said of one resource. */
  final class Entry {
    private final Node subject;

    private Entry(Node subject) {
      this.subject = subject;
    }

    /** The resource. */
    Node subject() {
      return subject;
    }

    Entry add(Property property, Node object) {
      graph.accept(Triple.create(subject, property.asNode(), object));
      return this;
    }

    Entry add(Property property, RDFNode object) {
      return add(property, object.asNode());
    }

    /** Words that hardly come again. */
    Entry add(Property property, String quoted) {
      return add(property, NodeFactory.createLiteralString(quoted));
    }

    /** Words that are likely to come again. */
    Entry addName(Property property, String name) {
      return add(property, words.computeIfAbsent(name, NodeFactory::createLiteralString));
    }
  }

  /** A resource that something is to be said of. */
  Entry of(Node subject) {
    return new Entry(subject);
  }

  /** A new resource. */
  Entry of(String iri) {
    return new Entry(NodeFactory.createURI(iri));
  }

  /** A resource that is likely to be spoken of again. */
  Node resource(String iri) {
    return resources.computeIfAbsent(iri, NodeFactory::createURI);
  }
}
