package org.policygraph.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Makes a Fuseki server of handlers: the three operations of the dataset, and other paths. */
final class Assembly {

  /** Name of the dataset, and the first part of its paths. */
  private static final String DATASET = "/policy";

  /** Name of its endpoint for queries. */
  private static final String QUERIES = "sparql";

  private static final Operation ITSELF =
      Operation.alloc("https://w3id.org/policy-graph/operation#dataset", "dataset", "The dataset");

  private static final int BUFFER_BYTES = 32 * 1024;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int MOST_THREADS = 200;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration GRACE = Duration.ofSeconds(20);

  /** Fuseki logs every request with its whole query string; the access log is ours. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.jena.fuseki"), Logger.getLogger("org.eclipse.jetty"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  private final ServerOptions options;
  private final Metrics metrics;
  private final Turns turns;
  private final Map<String, Handler> paths = new LinkedHashMap<>();

  Assembly(ServerOptions options, Metrics metrics, Turns turns) {
    this.turns = turns;
    this.options = options;
    this.metrics = metrics;
  }

  /** Adds what answers a path; {@code /a/*} is everything below. */
  Assembly path(String path, Handler handler) {
    paths.put(path, handler);
    return this;
  }

  /** The server, not yet started. */
  FusekiServer server(DatasetGraph data, Handler query, Handler update, Handler graphs) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .maxServerThreads(Math.max(MOST_THREADS, options.concurrentQueries() * 6))
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new Outer(metrics))
            .registerOperation(Operation.Query, Route.operation(turns.of(query)))
            .registerOperation(Operation.Update, Route.operation(update))
            .registerOperation(Operation.GSP_RW, Route.operation(turns.ofReading(graphs)))
            .registerOperation(ITSELF, Route.operation(Assembly::itself))
            .add(
                DATASET,
                DataService.newBuilder(data)
                    .addEndpoint(ITSELF)
                    .addEndpoint(Operation.Query, QUERIES)
                    .addEndpoint(Operation.Update, "update")
                    .addEndpoint(Operation.GSP_RW, "data"));
    paths.forEach(
        (path, handler) -> builder.addServlet(path, Route.servlet(turns.ofReading(handler))));
    FusekiServer server = builder.build();
    configure(server.getJettyServer());
    return server;
  }

  /** What the path of the dataset itself says. */
  private static void itself(Exchange exchange) {
    throw Fault.notFound(
        "This is the dataset: ask it at %1$s/%2$s, change it at %1$s/update or %1$s/data."
            .formatted(DATASET, QUERIES));
  }

  private void configure(Server jetty) {
    for (Connector connector : jetty.getConnectors()) {
      ServerConnector listener = (ServerConnector) connector;
      listener.setHost(options.bind());
      listener.setIdleTimeout(IDLE.toMillis());
      HttpConfiguration http =
          listener.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setOutputBufferSize(BUFFER_BYTES);
      http.setRequestHeaderSize(HEADER_BYTES);
      http.setSendServerVersion(false);
    }
    ErrorPage errors = new ErrorPage();
    jetty.setErrorHandler(errors);
    jetty.getDescendants(ServletContextHandler.class).forEach(c -> c.setErrorHandler(errors));
    jetty.insertHandler(new Gathering(options, DATASET + "/" + QUERIES));
    jetty.insertHandler(new Lingering());
    jetty.insertHandler(new GracefulHandler());
    jetty.setStopTimeout(GRACE.toMillis());
    if (jetty.getThreadPool() instanceof QueuedThreadPool threads) {
      metrics.gauge(
          "policygraph.threads.busy", "Threads that work on requests", threads::getUtilizedThreads);
    }
  }
}
