package org.policygraph.server;

import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The version of a database: a number that grows with every commit to it, whoever makes it, while
 * this process lasts.
 */
record Commits(DatasetGraph data) {

  /** How many commits there were when the transaction began that would begin now. */
  long count() {
    data.begin(TxnType.READ);
    try {
      return TDBInternal.getDatasetGraphTDB(data)
          .getTxnSystem()
          .getTransactionInfo()
          .getDataVersion();
    } finally {
      data.end();
    }
  }
}
