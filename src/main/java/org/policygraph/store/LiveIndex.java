package org.policygraph.store;

import java.util.Optional;

/**
 * The measures of a store as they are now. At the first request after a commit what the commit
 * touched is read again, everything only if that is not known.
 */
public final class LiveIndex {

  private final EmbeddedStore store;
  private final IndexRows rows;
  private Optional<MeasureIndex> index = Optional.empty();
  private long version = -1;

  /** Reads nothing before it is asked. */
  public LiveIndex(EmbeddedStore store) {
    this.store = store;
    this.rows = new IndexRows(store);
  }

  /** The index; the version is read before the data, so that it is never newer than they are. */
  public synchronized MeasureIndex get() {
    long now = store.version();
    if (now != version || index.isEmpty()) {
      Optional.of(version)
          .filter(v -> v >= 0)
          .flatMap(store::touchedSince)
          .ifPresentOrElse(rows::follow, rows::read);
      index = Optional.of(new IndexReader(rows).read());
      version = now;
    }
    return index.orElseThrow();
  }
}
