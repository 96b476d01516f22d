package org.policygraph.server;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;

/** The default graph as queries see it: the union of the named graphs where the dataset says so. */
final class DefaultGraph {

  private DefaultGraph() {}

  /** Whether queries see the union of the named graphs. */
  static boolean isUnion(DatasetGraph data) {
    return data.getContext().isTrue(TDB2.symUnionDefaultGraph);
  }

  /** The default graph of queries. */
  static Graph of(DatasetGraph data) {
    return isUnion(data) ? data.getUnionGraph() : data.getDefaultGraph();
  }
}
