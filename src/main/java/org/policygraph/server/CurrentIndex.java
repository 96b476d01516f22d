package org.policygraph.server;

import java.util.Optional;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.MeasureIndex;

/** The measures of the store as they are now; read again at the first request after a commit. */
final class CurrentIndex {

  private final EmbeddedStore store;
  private Optional<MeasureIndex> index = Optional.empty();
  private long version = -1;

  CurrentIndex(EmbeddedStore store) {
    this.store = store;
  }

  /** The index; the version is read before the data, so that it is never newer than they are. */
  synchronized MeasureIndex get() {
    long now = store.version();
    if (now != version || index.isEmpty()) {
      index = Optional.of(MeasureIndex.of(store));
      version = now;
    }
    return index.orElseThrow();
  }
}
