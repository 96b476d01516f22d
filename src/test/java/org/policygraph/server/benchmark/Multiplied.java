package org.policygraph.server.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/** Data of any size: the documents of a store, copied under other IRIs until there are enough. */
final class Multiplied {

  private Multiplied() {}

  /** Makes a store of at least so many triples of another; does nothing if it is there. */
  static void make(Path from, Path to, long triples) {
    if (to.toFile().exists()) {
      return;
    }
    try (EmbeddedStore source = Store.open(from);
        EmbeddedStore target = Store.open(to)) {
      List<Quad> quads = quads(source);
      DatasetGraph graphs = target.dataset().asDatasetGraph();
      long there = 0;
      for (int copy = 0; there < triples; copy++) {
        int number = copy;
        Txn.executeWrite(
            graphs, () -> quads.forEach(quad -> graphs.add(renamed(quad, number, source))));
        there += quads.size();
      }
    }
  }

  /** Puts the same bytes elsewhere, in the place of what is there; nobody has the store open. */
  static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      try (Stream<Path> old = Files.walk(to)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path path : files.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  private static List<Quad> quads(EmbeddedStore source) {
    Dataset dataset = source.dataset();
    String ontology = source.iris().ontology();
    return Txn.calculateRead(
        dataset,
        () -> {
          List<Quad> quads = new ArrayList<>();
          dataset
              .asDatasetGraph()
              .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(
                  quad -> {
                    if (!quad.getGraph().getURI().equals(ontology)) {
                      quads.add(quad);
                    }
                  });
          return quads;
        });
  }

  private static Quad renamed(Quad quad, int copy, EmbeddedStore source) {
    String base = source.iris().base();
    return copy == 0
        ? quad
        : Quad.create(
            renamed(quad.getGraph(), copy, base),
            renamed(quad.getSubject(), copy, base),
            quad.getPredicate(),
            renamed(quad.getObject(), copy, base));
  }

  /** {@code …/id/document/x} becomes {@code …/id/document/copy7-x}; other IRIs stay. */
  private static Node renamed(Node node, int copy, String base) {
    if (node.isBlank()) {
      return NodeFactory.createBlankNode(node.getBlankNodeLabel() + "-" + copy);
    }
    if (!node.isURI() || !node.getURI().startsWith(base)) {
      return node;
    }
    String path = node.getURI().substring(base.length());
    int slash = path.indexOf('/') + 1;
    return NodeFactory.createURI(
        base + path.substring(0, slash) + "copy" + copy + "-" + path.substring(slash));
  }
}
