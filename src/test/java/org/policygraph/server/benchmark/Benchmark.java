package org.policygraph.server.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.graph.Types;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/**
 * The service with every guard on beside a bare Fuseki with its defaults, on the same data, in one
 * run, one after the other. See {@code docs/operations.md} for how to run it.
 */
public final class Benchmark {

  private static final String CSV = "Accept: text/csv\r\n";
  private static final String TSV = "Accept: text/tab-separated-values\r\n";
  private static final int CONNECTIONS = 8;

  private final List<String> measures;
  private final int seconds;

  private Benchmark(List<String> measures, int seconds) {
    this.measures = measures;
    this.seconds = seconds;
  }

  /**
   * Arguments: a store with the documents, a folder for the data that is made of it, how many
   * triples, how many seconds each throughput is measured.
   */
  public static void main(String[] arguments) throws Exception {
    Path from = Path.of(arguments[0]);
    long triples = Long.parseLong(arguments[2]);
    int seconds = Integer.parseInt(arguments[3]);
    Path ours = Path.of(arguments[1], "ours-" + triples);
    Path theirs = Path.of(arguments[1], "theirs-" + triples);
    Multiplied.make(from, ours, triples);
    Multiplied.make(from, theirs, triples);
    Benchmark benchmark = new Benchmark(measures(ours), seconds);
    for (int round = 0; round < 2; round++) {
      try (ServerProcess bare = ServerProcess.bare(theirs)) {
        benchmark.measure("bare", bare);
      }
      try (ServerProcess service = ServerProcess.service(ours)) {
        benchmark.measure("service", service);
        benchmark.tagged(service);
      }
    }
  }

  private static List<String> measures(Path store) {
    try (EmbeddedStore opened = Store.open(store)) {
      return opened.union(
          graph ->
              graph
                  .find(Node.ANY, RDF.type.asNode(), Types.MEASURE.asNode())
                  .mapWith(triple -> triple.getSubject().getURI())
                  .toList());
    }
  }

  private void measure(String name, ServerProcess server) throws Exception {
    say(name, "start to first answer, ms", server.start());
    say(name, "resident when idle, MB", server.megabytes());
    throughput(server, i -> Questions.about(measures.get(i % measures.size())), "", seconds);
    say(
        name,
        "point queries",
        throughput(server, i -> Questions.about(measures.get(i % measures.size())), "", seconds));
    for (String comparison : Questions.COMPARISONS) {
      say(name, comparison, median(server, Questions.comparison(comparison), "", 7));
    }
    say(name, "NOT EXISTS, better order", median(server, sparql(Questions.TURNED), "", 3));
    say(name, "NOT EXISTS, other order", median(server, sparql(Questions.AS_WRITTEN), "", 3));
    say(name, "table as CSV", median(server, sparql(Questions.TABLE), CSV, 7));
    say(name, "table as TSV", median(server, sparql(Questions.TABLE), TSV, 7));
    say(name, "peak resident, MB", server.peakMegabytes());
  }

  private static String sparql(String query) {
    return Questions.sparql(query);
  }

  private void tagged(ServerProcess server) throws Exception {
    String path = "/api/queries/coverage?format=json";
    say("service", "named query", throughput(server, i -> path, "", seconds));
    String tag;
    try (Client client = new Client(server.port())) {
      client.get(path, "");
      tag = client.tag();
    }
    String held = "If-None-Match: " + tag + "\r\n";
    say("service", "named query by ETag", throughput(server, i -> path, held, seconds));
  }

  /**
   * What some requests took.
   *
   * @param rate answers a second, or milliseconds of one
   * @param cpu milliseconds of processor time that the server took for one, which other work on the
   *     machine disturbs less
   */
  private record Cost(double rate, String unit, double cpu) {}

  private static void say(String server, String what, Cost cost) {
    System.out.printf(
        "%-8s %-28s %,12.1f %-4s %,12.2f ms of CPU%n",
        server, what, cost.rate, cost.unit, cost.cpu);
  }

  private static void say(String server, String what, double value) {
    System.out.printf("%-8s %-28s %,12.1f%n", server, what, value);
  }

  /** The path of the n-th request. */
  private interface Requests {
    String at(int n);
  }

  private static Cost throughput(ServerProcess server, Requests path, String headers, int seconds)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS);
    AtomicBoolean running = new AtomicBoolean(true);
    AtomicInteger count = new AtomicInteger();
    double cpu = server.cpuMillis();
    long begin = System.nanoTime();
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      all.add(
          pool.submit(
              () -> {
                try (Client client = new Client(server.port())) {
                  while (running.get()) {
                    int status = client.get(path.at(count.getAndIncrement()), headers);
                    if (status != 200 && status != 304) {
                      throw new IOException("status " + status);
                    }
                  }
                }
                return null;
              }));
    }
    Thread.sleep(seconds * 1000L);
    running.set(false);
    pool.shutdown();
    for (Future<?> one : all) {
      one.get();
    }
    double took = (System.nanoTime() - begin) / 1e9;
    return new Cost(count.get() / took, "/s", (server.cpuMillis() - cpu) / count.get());
  }

  private static Cost median(ServerProcess server, String path, String headers, int times)
      throws IOException {
    double[] millis = new double[times];
    double cpu = 0;
    try (Client client = new Client(server.port())) {
      for (int i = -1; i < times; i++) {
        cpu = i == 0 ? server.cpuMillis() : cpu;
        long begin = System.nanoTime();
        int status = client.get(path, headers);
        if (status != 200) {
          System.out.println("status " + status + " for " + path);
        }
        if (i >= 0) {
          millis[i] = (System.nanoTime() - begin) / 1e6;
        }
      }
    }
    Arrays.sort(millis);
    return new Cost(millis[times / 2], "ms", (server.cpuMillis() - cpu) / times);
  }
}
