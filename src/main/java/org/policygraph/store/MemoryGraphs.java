package org.policygraph.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** Graphs in memory whose default graph is the union of the named ones, as TDB2 shows it. */
final class MemoryGraphs extends TrackedGraphs implements DatasetGraphWrapperView {

  MemoryGraphs() {
    super(DatasetGraphFactory.createTxnMem());
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createUnionGraph(getWrapped());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return Quad.isDefaultGraph(graph)
        ? super.find(Quad.unionGraph, subject, predicate, object)
        : super.find(graph, subject, predicate, object);
  }
}
