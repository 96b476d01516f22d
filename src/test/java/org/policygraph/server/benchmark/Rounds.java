package org.policygraph.server.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Asks both servers the same, in turns, so that what else the machine does meets both alike.
 *
 * @param bare a bare Fuseki
 * @param service the service
 * @param seconds how long a throughput is measured
 */
record Rounds(ServerProcess bare, ServerProcess service, int seconds) {

  private static final int CONNECTIONS = 8;
  private static final int ROUNDS = 3;
  private static final int WARMING_UP = 30;

  /** Long answers need fewer rounds to warm up. */
  private static final long WARMING_UP_NANOS = 6_000_000_000L;

  /** The same format from both; asked for none, the bare server answers with XML. */
  private static final String JSON = "Accept: application/sparql-results+json\r\n";

  /** What the same costs at both. */
  record Pair(Cost bare, Cost service) {

    /** How many times the time of the bare server the service takes. */
    double ratio() {
      return service.wall() / bare.wall();
    }

    @Override
    public String toString() {
      return "bare %s, service %s, CPU ratio %.2f"
          .formatted(bare, service, service.cpu() / bare.cpu());
    }
  }

  /** Several clients that ask as fast as they can: the time of one answer of all of them. */
  Pair throughput(IntFunction<String> paths) throws Exception {
    throughput(bare, paths, JSON);
    throughput(service, paths, JSON);
    List<Cost> theirs = new ArrayList<>();
    List<Cost> ours = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      theirs.add(throughput(bare, paths, JSON));
      ours.add(throughput(service, paths, JSON));
    }
    return new Pair(Cost.median(theirs), Cost.median(ours));
  }

  /** One client that asks again and again. */
  Pair time(String path) throws IOException {
    long begin = System.nanoTime();
    for (int round = 0;
        round < 2 || (round < WARMING_UP && System.nanoTime() - begin < WARMING_UP_NANOS);
        round++) {
      once(bare, path, JSON);
      once(service, path, JSON);
    }
    List<Cost> theirs = new ArrayList<>();
    List<Cost> ours = new ArrayList<>();
    for (int round = 0; round < 2 * ROUNDS + 1; round++) {
      theirs.add(once(bare, path, JSON));
      ours.add(once(service, path, JSON));
    }
    return new Pair(Cost.median(theirs), Cost.median(ours));
  }

  /** The same of one server alone. */
  static Cost time(ServerProcess server, String path, String headers) throws IOException {
    once(server, path, headers);
    List<Cost> all = new ArrayList<>();
    for (int round = 0; round < 2 * ROUNDS + 1; round++) {
      all.add(once(server, path, headers));
    }
    return Cost.median(all);
  }

  /** One answer. */
  static Cost once(ServerProcess server, String path, String headers) throws IOException {
    try (Client client = new Client(server.port())) {
      double cpu = server.cpuMillis();
      long begin = System.nanoTime();
      int status = client.get(path, headers);
      double wall = (System.nanoTime() - begin) / 1e6;
      if (status != 200) {
        throw new IOException("status " + status + " for " + path);
      }
      return new Cost(wall, server.cpuMillis() - cpu);
    }
  }

  /** The time of one answer when several clients ask one server. */
  Cost throughput(ServerProcess server, IntFunction<String> paths, String headers)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS);
    AtomicBoolean running = new AtomicBoolean(true);
    AtomicInteger count = new AtomicInteger();
    double cpu = server.cpuMillis();
    long begin = System.nanoTime();
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      all.add(pool.submit(() -> ask(server, paths, headers, running, count)));
    }
    Thread.sleep(seconds * 1000L);
    running.set(false);
    pool.shutdown();
    for (Future<?> one : all) {
      one.get();
    }
    double wall = (System.nanoTime() - begin) / 1e6;
    return new Cost(wall / count.get(), (server.cpuMillis() - cpu) / count.get());
  }

  private static int ask(
      ServerProcess server,
      IntFunction<String> paths,
      String headers,
      AtomicBoolean running,
      AtomicInteger count)
      throws IOException {
    try (Client client = new Client(server.port())) {
      while (running.get()) {
        int status = client.get(paths.apply(count.getAndIncrement()), headers);
        if (status != 200 && status != 304) {
          throw new IOException("status " + status);
        }
      }
    }
    return 0;
  }
}
