package org.policygraph.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets requests that read work a few at a time, in the order in which they came: first come, first
 * served, where the scheduler of the system would slow them all down and the costly ones most. Who
 * works for long loses the turn and goes on beside the others, so that nobody waits behind him.
 */
final class Turns {

  private final int places;
  private final Duration longest;
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  /** When each of those whose turn it is began, the longest first. */
  private final Map<Thread, Long> working = new LinkedHashMap<>();

  /**
   * Turns of requests.
   *
   * @param places how many work at the same time
   * @param longest how long a turn lasts while others wait
   */
  Turns(int places, Duration longest) {
    this.places = places;
    this.longest = longest;
  }

  /** Two for each processor, of 50 ms at most. */
  static Turns ofThisMachine() {
    return new Turns(2 * Runtime.getRuntime().availableProcessors(), Duration.ofMillis(50));
  }

  /** The same handler, whose requests take turns where they only read. */
  Handler ofReading(Handler handler) {
    Handler taking = of(handler);
    return exchange -> (exchange.reads() ? taking : handler).handle(exchange);
  }

  /** The same handler, all whose requests take turns. */
  Handler of(Handler handler) {
    return exchange -> {
      take();
      try {
        handler.handle(exchange);
      } finally {
        leave();
      }
    };
  }

  /**
   * Waits for the turn of this thread.
   *
   * @throws Fault 503 when the service stops meanwhile
   */
  void take() {
    CountDownLatch begun = join();
    try {
      while (!begun.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        endOverdue();
      }
    } catch (InterruptedException e) {
      forget();
      Thread.currentThread().interrupt();
      throw Fault.busy("The service is stopping.", Admission.RETRY_AFTER_SECONDS);
    }
  }

  /** Ends the turn of this thread, if it has one: before it waits for what another does. */
  synchronized void leave() {
    working.remove(Thread.currentThread());
    admit();
  }

  private synchronized CountDownLatch join() {
    Waiting mine = new Waiting(Thread.currentThread(), new CountDownLatch(1));
    waiting.add(mine);
    admit();
    return mine.begun();
  }

  private synchronized void forget() {
    waiting.removeIf(one -> one.thread() == Thread.currentThread());
    leave();
  }

  private synchronized void endOverdue() {
    long latest = System.nanoTime() - longest.toNanos();
    working.values().removeIf(began -> began - latest <= 0);
    admit();
  }

  private void admit() {
    while (working.size() < places && !waiting.isEmpty()) {
      Waiting next = waiting.remove();
      working.put(next.thread(), System.nanoTime());
      next.begun().countDown();
    }
  }

  private record Waiting(Thread thread, CountDownLatch begun) {}
}
