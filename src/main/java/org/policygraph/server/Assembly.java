package org.policygraph.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
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

/** Puts the parts of the service together: which handler answers which path. */
final class Assembly {

  /** Fuseki logs every request with its whole query string; the access log is ours. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.jena.fuseki"), Logger.getLogger("org.eclipse.jetty"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  /** Name of the dataset, and the first part of its paths. */
  private static final String DATASET = "/policy";

  private static final int BUFFER_BYTES = 32 * 1024;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int MOST_THREADS = 200;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final ServerOptions options;
  private final DatasetGraph data;
  private final Commits commits;
  private final Enclosure enclosure;
  private final Metrics metrics = new Metrics();
  private final Executions executions = new Executions();

  Assembly(DatasetGraph data, ServerOptions options) {
    this.data = data;
    this.options = options;
    this.commits = new Commits(data);
    this.enclosure = new Enclosure(options.allowService());
  }

  /** The server, not yet started. */
  FusekiServer server() {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .maxServerThreads(Math.max(MOST_THREADS, options.concurrentQueries() * 6))
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new Outer(metrics));
    dataset(builder);
    pages(builder);
    FusekiServer server = builder.build();
    configure(server.getJettyServer());
    return server;
  }

  private void dataset(FusekiServer.Builder builder) {
    Answering answering = new Answering(data, options, enclosure, executions, metrics);
    metrics.gauge("policygraph.queries.running", "Queries that run now", answering::running);
    Freshness freshness = new Freshness(commits::count);
    Handler description = exchange -> exchange.redirect(303, "/.well-known/void");
    SparqlEndpoint sparql = new SparqlEndpoint(options, answering, freshness, description);
    builder
        .registerOperation(Operation.Query, Route.operation(sparql))
        .registerOperation(
            Operation.Update, Route.operation(new UpdateEndpoint(data, options, enclosure)))
        .registerOperation(Operation.GSP_RW, Route.operation(new GraphStore(data, options)))
        .add(
            DATASET,
            DataService.newBuilder(data)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.Update, "update")
                .addEndpoint(Operation.GSP_RW, "data"));
  }

  private void pages(FusekiServer.Builder builder) {
    builder
        .addServlet("/$/ping", Route.servlet(Assembly::ping))
        .addServlet("/$/metrics", Route.servlet(this::metrics))
        .addServlet("/*", Route.servlet(new StaticSite()));
  }

  private static void ping(Exchange exchange) throws IOException {
    exchange.set("Cache-Control", "no-store");
    exchange.send(200, "text/plain;charset=utf-8", "pong\n");
  }

  private void metrics(Exchange exchange) throws IOException {
    exchange.set("Cache-Control", "no-store");
    exchange.send(200, "text/plain;version=0.0.4;charset=utf-8", metrics.text());
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
    jetty.insertHandler(new GracefulHandler());
    jetty.setStopTimeout(GRACE.toMillis());
  }
}
