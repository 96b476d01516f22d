package org.policygraph.server;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.util.iterator.NiceIterator;

/**
 * How many triples match a pattern once some of its variables are known, told from a short look at
 * the data: an order of magnitude, which is all that the order of patterns needs.
 */
final class Selectivity {

  /** Triples that are looked at; what matches more often is just common. */
  static final int SAMPLE = 1000;

  /** Triples of one subject and predicate; hardly anything is less. */
  static final double OF_A_SUBJECT = 2;

  private final Graph graph;
  private final Map<Triple, Double> counts = new HashMap<>();
  private final Map<Node, Double> shares = new HashMap<>();

  /** Of a graph; to be asked within a transaction. */
  Selectivity(Graph graph) {
    this.graph = graph;
  }

  /** The matches of a pattern for one value of each of the known variables. */
  double matches(Triple pattern, Set<Var> known) {
    Node predicate = term(pattern.getPredicate());
    if (isKnown(pattern.getSubject(), known)) {
      return isKnown(pattern.getObject(), known) ? 1 : OF_A_SUBJECT;
    }
    if (!Var.isVar(pattern.getObject())) {
      return count(Triple.create(Node.ANY, predicate, pattern.getObject()));
    }
    return known.contains(Var.alloc(pattern.getObject()))
        ? shares.computeIfAbsent(predicate, this::ofAnObject)
        : 2 * count(Triple.create(Node.ANY, predicate, Node.ANY));
  }

  private double count(Triple pattern) {
    return counts.computeIfAbsent(
        pattern,
        p -> {
          double count = 0;
          Iterator<Triple> found = graph.find(p);
          try {
            while (count < SAMPLE && found.hasNext()) {
              found.next();
              count++;
            }
          } finally {
            NiceIterator.close(found);
          }
          return count;
        });
  }

  /** Triples of a predicate for one object. */
  private double ofAnObject(Node predicate) {
    Set<Node> objects = new HashSet<>();
    double count = 0;
    Iterator<Triple> found = graph.find(Node.ANY, predicate, Node.ANY);
    try {
      while (count < SAMPLE && found.hasNext()) {
        objects.add(found.next().getObject());
        count++;
      }
    } finally {
      NiceIterator.close(found);
    }
    return objects.isEmpty() ? 0 : count / objects.size();
  }

  private static Node term(Node node) {
    return Var.isVar(node) ? Node.ANY : node;
  }

  private static boolean isKnown(Node node, Set<Var> known) {
    return !Var.isVar(node) || known.contains(Var.alloc(node));
  }
}
