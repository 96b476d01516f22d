package org.policygraph.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many may work at the same time, and how many may wait for it; who is one too many is told so
 * at once.
 */
final class Admission {

  static final int RETRY_AFTER_SECONDS = 2;

  private final int bound;
  private final Semaphore places;
  private final Semaphore queue;
  private final Duration patience;

  /**
   * A bound.
   *
   * @param bound how many may work at the same time; four times as many may wait
   * @param patience how long one may wait
   */
  Admission(int bound, Duration patience) {
    this.bound = bound;
    this.places = new Semaphore(bound, true);
    this.queue = new Semaphore(bound * 4);
    this.patience = patience;
  }

  /**
   * Enters, waiting if need be.
   *
   * @throws Fault 503 when too many wait already, or the wait was too long
   */
  Permit enter() {
    if (places.tryAcquire()) {
      return places::release;
    }
    if (!queue.tryAcquire()) {
      throw full();
    }
    try {
      if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw full();
      }
      return places::release;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.busy("The service is stopping.", RETRY_AFTER_SECONDS);
    } finally {
      queue.release();
    }
  }

  /** How many work now. */
  int working() {
    return bound - places.availablePermits();
  }

  private Fault full() {
    return Fault.busy(
            "%d queries run at the same time and more wait already; ask again in a moment."
                .formatted(bound),
            RETRY_AFTER_SECONDS)
        .with("Policy-Graph-Limit", "concurrent-queries=" + bound);
  }

  /** A place that is held until it is closed. */
  @FunctionalInterface
  interface Permit extends AutoCloseable {
    @Override
    void close();
  }
}
