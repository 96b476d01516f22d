package org.policygraph.server;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** The queries that run now: they can be listed, and stopped one by one. */
final class Executions {

  private final Map<Long, Entry> running = new ConcurrentSkipListMap<>();
  private final AtomicLong last = new AtomicLong();
  private final Clock clock = Clock.systemUTC();

  /** Notes that a query runs until the result is closed; {@code abort} stops it. */
  Admission.Permit begin(String name, Runnable abort) {
    long id = last.incrementAndGet();
    running.put(id, new Entry(new Running(id, name, clock.instant()), abort));
    return () -> running.remove(id);
  }

  /** What runs now, the oldest first. */
  List<Running> list() {
    return running.values().stream().map(Entry::running).toList();
  }

  /** Stops a query; false when none has this id. */
  boolean stop(long id) {
    Entry entry = running.get(id);
    if (entry == null) {
      return false;
    }
    entry.abort().run();
    return true;
  }

  /** Stops them all. */
  void stopAll() {
    running.values().forEach(entry -> entry.abort().run());
  }

  /**
   * A query that runs.
   *
   * @param id by which it can be stopped
   * @param name the named query, or {@code sparql}
   * @param since when it began
   */
  record Running(long id, String name, Instant since) {}

  private record Entry(Running running, Runnable abort) {}
}
