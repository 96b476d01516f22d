package org.policygraph.server;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;

/** What a query can reach: the dataset, and nothing outside of it unless SERVICE is allowed. */
final class Enclosure {

  private final boolean allowService;

  Enclosure(boolean allowService) {
    this.allowService = allowService;
  }

  /**
   * The query as it may run.
   *
   * @throws Fault 400 with the reason why it may not
   */
  Query admit(Query query) {
    return query;
  }

  /** Closes the ways out of an execution. */
  void close(QueryExecDatasetBuilder builder, int rowLimit) {
    builder
        .set(ARQ.httpServiceAllowed, allowService)
        .set(SysRIOT.sysStreamManager, new StreamManager());
  }
}
