package org.policygraph.server.benchmark;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;

/**
 * A Fuseki as it comes over a TDB2 folder; the default graph is the union of the named ones, or the
 * queries would find nothing.
 */
final class BareFuseki {

  private BareFuseki() {}

  /** Arguments: folder, port. */
  public static void main(String[] arguments) {
    Dataset dataset = TDB2Factory.connectDataset(Path.of(arguments[0]).toString());
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    FusekiServer.create()
        .port(Integer.parseInt(arguments[1]))
        .loopback(true)
        .add("/policy", dataset)
        .start()
        .join();
  }
}
