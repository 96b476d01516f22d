package org.policygraph.server;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/**
 * A dataset that counts its commits, so that whoever holds an answer can tell whether it is old.
 */
final class Counted extends DatasetGraphWrapper {

  private final AtomicLong commits = new AtomicLong();

  Counted(DatasetGraph data) {
    super(data);
  }

  /** A number that grows with every commit that was made through this dataset. */
  long version() {
    return commits.get();
  }

  @Override
  public void commit() {
    boolean writes = transactionMode() == ReadWrite.WRITE;
    super.commit();
    if (writes) {
      commits.incrementAndGet();
    }
  }
}
