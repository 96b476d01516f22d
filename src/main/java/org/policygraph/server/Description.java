package org.policygraph.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The answer of a DESCRIBE: the statements about each resource in the default graph, and about the
 * blank nodes they lead to (the concise bounded description), until they are too many.
 */
final class Description {

  private final Graph data;
  private final Graph found;
  private final int limit;

  /**
   * A description.
   *
   * @param found where the statements go
   * @param limit triples it may have
   */
  Description(Graph data, Graph found, int limit) {
    this.data = data;
    this.found = found;
    this.limit = limit;
  }

  /** The SELECT that finds the resources of a DESCRIBE by its variables. */
  static Query resources(Query describe) {
    Query select = describe.cloneQuery();
    select.setQuerySelectType();
    select.getResultURIs().clear();
    return select;
  }

  /** Adds the resources that a DESCRIBE names by IRI. */
  void add(Query describe) {
    describe.getResultURIs().forEach(this::add);
  }

  /** Adds the resources that it finds by its pattern. */
  void add(RowSet rows) {
    Set<Node> seen = new LinkedHashSet<>();
    while (rows.hasNext()) {
      Binding row = rows.next();
      for (Var column : rows.getResultVars()) {
        Node node = row.get(column);
        if (node != null && !node.isLiteral() && seen.add(node)) {
          add(node);
        }
      }
    }
  }

  /** Adds one resource. */
  void add(Node resource) {
    Set<Node> visited = new HashSet<>(Set.of(resource));
    Deque<Node> open = new ArrayDeque<>(visited);
    while (!open.isEmpty()) {
      data.find(open.pop(), Node.ANY, Node.ANY)
          .forEachRemaining(
              triple -> {
                add(triple);
                if (triple.getObject().isBlank() && visited.add(triple.getObject())) {
                  open.push(triple.getObject());
                }
              });
    }
  }

  private void add(Triple triple) {
    found.add(triple);
    if (found.size() > limit) {
      throw Limited.exceeded(limit, "triples");
    }
  }
}
