package org.policygraph.store;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What is worked out of the data once and holds until the next commit. Of several that ask at the
 * same time one works it out, the others wait for it.
 */
final class UntilCommit<T> {

  private final LongSupplier version;
  private final Supplier<T> work;
  private Optional<T> known = Optional.empty();
  private long seen;

  /**
   * Works out nothing before it is asked.
   *
   * @param version of the data, which changes with every commit
   * @param work not to be done within a transaction that writes
   */
  UntilCommit(LongSupplier version, Supplier<T> work) {
    this.version = version;
    this.work = work;
  }

  /** The version is read before the data, so that it is never newer than they are. */
  synchronized T get() {
    long now = version.getAsLong();
    if (now != seen || known.isEmpty()) {
      known = Optional.of(work.get());
      seen = now;
    }
    return known.orElseThrow();
  }
}
