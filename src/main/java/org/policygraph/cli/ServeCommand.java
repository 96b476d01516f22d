package org.policygraph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.policygraph.server.PolicyServer;
import org.policygraph.server.ServerOptions;
import org.policygraph.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code serve}: the endpoint, the API and the pages over a store. */
@Command(
    name = "serve",
    description =
        "Starts the service; without a store it serves data/documents, or the documents named, from"
            + " memory.",
    footer = {
      "  policy-graph serve",
      "  policy-graph serve --store policies --port 8080",
      "  POLICY_GRAPH_TOKEN=… policy-graph serve --store policies   (uploads with this token)"
    })
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "DOCUMENT", description = "Documents to load first.")
  private List<Path> documents = new ArrayList<>();

  @Mixin private CorpusOption corpus;
  @Mixin private TokenOption token;

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "The port; 0 takes any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description = "The address to listen at. Default: ${DEFAULT-VALUE}, this machine only.")
  private String bind;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address by which clients know the service, behind a reverse proxy.")
  private Optional<URI> baseUrl = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long one query may take. Default: ${DEFAULT-VALUE}.")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "200000",
      description = "How many rows one answer may have. Default: ${DEFAULT-VALUE}.")
  private int rows;

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      defaultValue = "16",
      description = "How many queries run at the same time. Default: ${DEFAULT-VALUE}.")
  private int queries;

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "A folder with named queries of your own (.rq).")
  private Optional<Path> userQueries = Optional.empty();

  @Option(names = "--allow-service", description = "Let queries call other endpoints (SERVICE).")
  private boolean allowService;

  @Override
  public Integer call() throws InterruptedException {
    ServerOptions options = options();
    EmbeddedStore store = corpus.open(documents, spec.commandLine());
    PolicyServer server = start(store, options);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  store.close();
                  stopped.countDown();
                }));
    spec.commandLine().getOut().println("policy-graph is at " + server.address());
    stopped.await();
    return 0;
  }

  private PolicyServer start(EmbeddedStore store, ServerOptions options) {
    try {
      StoreSchemes sorting = corpus.sorting(store);
      sorting.requireAll();
      sorting.saySortedBefore(List.of(), spec.commandLine().getErr());
      Uploads uploads = new Uploads(() -> corpus.pipeline(store), store);
      return PolicyServer.start(store, options, uploads);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private ServerOptions options() {
    ServerOptions defaults = ServerOptions.defaults();
    try {
      return new ServerOptions(
          port,
          bind,
          baseUrl,
          Duration.ofSeconds(timeout),
          rows,
          queries,
          defaults.queryBytes(),
          defaults.uploadBytes(),
          token.token(),
          userQueries,
          allowService);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
