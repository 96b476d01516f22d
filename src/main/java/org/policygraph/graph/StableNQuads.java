package org.policygraph.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes a dataset as N-Quads, sorted: equal data are equal bytes. */
public final class StableNQuads {

  private StableNQuads() {}

  /** Writes all named graphs; the caller is inside a transaction. */
  public static void write(DatasetGraph dataset, Appendable out) throws IOException {
    List<String> lines = new ArrayList<>();
    dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> lines.add(line(q)));
    Collections.sort(lines);
    String last = "";
    for (String line : lines) {
      if (!line.equals(last)) {
        out.append(line).append('\n');
      }
      last = line;
    }
  }

  private static String line(Quad quad) {
    String triple =
        NodeFmtLib.strNT(quad.getSubject())
            + " "
            + NodeFmtLib.strNT(quad.getPredicate())
            + " "
            + NodeFmtLib.strNT(quad.getObject());
    return quad.isDefaultGraph()
        ? triple + " ."
        : triple + " " + NodeFmtLib.strNT(quad.getGraph()) + " .";
  }
}
