package org.policygraph.server.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.graph.Types;
import org.policygraph.server.benchmark.Rounds.Pair;
import org.policygraph.store.EmbeddedStore;
import org.policygraph.store.Store;

/**
 * All figures of the service in one run: with every guard on beside a bare Fuseki with its
 * defaults, on the same data, in turns. It ends with a table of what is wanted and what was found.
 * See {@code docs/operations.md} for how to run it.
 */
public final class Benchmark {

  private static final Path DOCUMENTS = Path.of("data", "documents");
  private static final String CSV = "Accept: text/csv\r\n";
  private static final String TSV = "Accept: text/tab-separated-values\r\n";
  private static final int STARTS = 5;

  private final Figures figures = new Figures();
  private final Path folder;
  private final int seconds;

  private Benchmark(Path folder, int seconds) {
    this.folder = folder;
    this.seconds = seconds;
  }

  /**
   * Arguments: a folder for the data, made if it is not there; how many seconds a throughput is
   * measured (5), how many the crowd asks (60), and the numbers of triples (97000 1200000).
   */
  public static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    int seconds = given.size() > 1 ? Integer.parseInt(given.get(1)) : 5;
    int crowd = given.size() > 2 ? Integer.parseInt(given.get(2)) : 60;
    List<String> sizes = given.size() > 3 ? given.subList(3, given.size()) : List.of();
    Benchmark benchmark = new Benchmark(Path.of(given.get(0)), seconds);
    benchmark.starts();
    for (String triples : sizes.isEmpty() ? List.of("97000", "1200000") : sizes) {
      benchmark.beside(Long.parseLong(triples));
    }
    benchmark.crowd(crowd);
    benchmark.figures.print();
    System.exit(0);
  }

  /** The documents as they are, in a store of its own for each that asks. */
  private Path documents(String name) throws Exception {
    Path store = folder.resolve(name);
    if (!Files.exists(store)) {
      ServerProcess.command("load", DOCUMENTS.toString(), "--store", store.toString());
    }
    return store;
  }

  private void starts() throws Exception {
    Path theirs = documents("start-theirs");
    Path ours = documents("start-ours");
    List<Cost> bare = new ArrayList<>();
    List<Cost> service = new ArrayList<>();
    double idle = 0;
    for (int i = 0; i <= STARTS; i++) {
      try (ServerProcess server = ServerProcess.bare(theirs)) {
        bare.add(new Cost(server.start(), server.cpuMillis()));
      }
      try (ServerProcess server = ServerProcess.service(ours)) {
        service.add(new Cost(server.start(), server.cpuMillis()));
        idle = server.megabytes();
      }
    }
    Pair pair = new Pair(Cost.median(bare), Cost.median(service));
    figures.atMost("documents", "start to first answer", 1.3, pair.ratio(), pair);
    figures.told("documents", "resident when idle, MB", idle, "after the first answer");
  }

  private void beside(long triples) throws Exception {
    Path ours = folder.resolve("ours-" + triples);
    Path theirs = folder.resolve("theirs-" + triples);
    Multiplied.make(documents("documents"), ours, triples);
    List<String> measures = measures(ours);
    Multiplied.copy(ours, theirs);
    try (ServerProcess bare = ServerProcess.bare(theirs);
        ServerProcess service = ServerProcess.service(ours)) {
      String data = "%,d triples".formatted(triples);
      Rounds rounds = new Rounds(bare, service, seconds);
      Pair points = rounds.throughput(i -> Questions.about(measures.get(i % measures.size())));
      figures.atLeast(data, "point queries", 2, 1 / points.ratio(), points);
      memory(data, "peak memory of point queries", bare, service);
      for (String comparison : Questions.COMPARISONS) {
        Pair pair = rounds.time(Questions.comparison(comparison));
        figures.atMost(data, comparison, 1.05, pair.ratio(), pair);
      }
      tables(data, rounds);
      memory(data, "peak memory, comparisons and tables too", bare, service);
      for (Map.Entry<String, Questions.Orders> question : Questions.MISSING.entrySet()) {
        missing(data, rounds, question.getKey(), question.getValue(), triples < 200_000);
      }
      tagged(data, rounds);
    }
  }

  private void memory(String data, String when, ServerProcess bare, ServerProcess service)
      throws IOException {
    double theirs = bare.peakMegabytes();
    double ours = service.peakMegabytes();
    figures.atMost(
        data, when, 0.5, ours / theirs, "bare %.0f MB, service %.0f MB".formatted(theirs, ours));
  }

  private void tables(String data, Rounds rounds) throws IOException {
    String table = Questions.sparql(Questions.TABLE);
    Cost csv = Rounds.time(rounds.service(), table, CSV);
    Cost tsv = Rounds.time(rounds.service(), table, TSV);
    Cost theirs = Rounds.time(rounds.bare(), table, CSV);
    figures.atMost(
        data,
        "CSV beside TSV",
        1.05,
        csv.wall() / tsv.wall(),
        "service %s and %s, bare CSV %s".formatted(csv, tsv, theirs));
  }

  /** What does not exist: the bare server in the better order, the service in both. */
  private void missing(
      String data, Rounds rounds, String name, Questions.Orders orders, boolean whole)
      throws IOException {
    Cost better = Rounds.time(rounds.bare(), Questions.sparql(orders.better()), "");
    Cost one = Rounds.time(rounds.service(), Questions.sparql(orders.better()), "");
    Cost other = Rounds.time(rounds.service(), Questions.sparql(orders.other()), "");
    String theirs =
        whole
            ? Rounds.once(rounds.bare(), Questions.sparql(orders.other()), "").toString()
            : "not asked";
    figures.atMost(
        data,
        "NOT EXISTS, " + name,
        3,
        Math.max(one.wall(), other.wall()) / better.wall(),
        "bare %s, in the other order %s; service %s and %s".formatted(better, theirs, one, other));
  }

  private void tagged(String data, Rounds rounds) throws Exception {
    String path = "/api/queries/coverage?format=json";
    IntFunction<String> same = i -> path;
    String tag;
    try (Client client = new Client(rounds.service().port())) {
      client.get(path, "");
      tag = client.tag();
    }
    Cost uncached = rounds.throughput(rounds.service(), same, "");
    String held = "If-None-Match: " + tag + "\r\n";
    rounds.throughput(rounds.service(), same, held);
    Cost cached = rounds.throughput(rounds.service(), same, held);
    figures.atLeast(
        data,
        "named query by its ETag",
        20,
        uncached.wall() / cached.wall(),
        "uncached %s, by ETag %s".formatted(uncached, cached));
  }

  private void crowd(int length) throws Exception {
    Path store = documents("crowd");
    try (ServerProcess server = ServerProcess.service(store)) {
      new Crowd(server, DOCUMENTS.resolve("wuhan-2018-17.txt")).measure(length, figures);
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
}
