package org.policygraph.server;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.EmbeddedStore;

/** The running service: Fuseki with the paths of this project around one dataset. */
public final class PolicyServer implements AutoCloseable {

  private final FusekiServer fuseki;
  private final Jobs jobs = new Jobs();
  private final URI address;

  private PolicyServer(Wiring wiring) {
    ServerOptions options = wiring.options();
    AtomicReference<URI> known = new AtomicReference<>(URI.create("http://localhost/"));
    this.fuseki = started(wiring.server(jobs, known::get), options);
    String host = options.bind().contains(":") ? "[" + options.bind() + "]" : options.bind();
    URI own = URI.create("http://%s:%d/".formatted(host, fuseki.getHttpPort()));
    this.address = options.baseUrl().orElse(own);
    known.set(address);
  }

  /**
   * Starts the service.
   *
   * @param store what it serves; it stays open when the service ends
   * @param loader how uploads become documents
   * @throws ProblemException {@code cannot-listen} when the port is in use or the address not ours
   */
  public static PolicyServer start(
      EmbeddedStore store, ServerOptions options, DocumentLoader loader) {
    return new PolicyServer(Wiring.of(store, options, loader));
  }

  /** Starts the service without documents and named queries over any dataset. */
  static PolicyServer start(DatasetGraph data, LongSupplier version, ServerOptions options) {
    return new PolicyServer(Wiring.of(data, version, options));
  }

  private static FusekiServer started(FusekiServer fuseki, ServerOptions options) {
    try {
      return fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      Throwable cause = e.getCause() instanceof IOException io ? io : e;
      throw new ProblemException(
          new Problem(
              "cannot-listen",
              Place.of(options.bind() + ":" + options.port()),
              "the service cannot listen here: " + cause.getMessage(),
              "Choose another port with --port, or stop the process that has it"));
    }
  }

  /** The address by which clients know the service, ending in a slash. */
  public URI address() {
    return address;
  }

  /** How its connections are set up. */
  HttpConfiguration configuration() {
    return fuseki
        .getJettyServer()
        .getConnectors()[0]
        .getConnectionFactory(HttpConnectionFactory.class)
        .getHttpConfiguration();
  }

  /** Takes no more requests, lets running answers and the running load finish, and ends. */
  @Override
  public void close() {
    fuseki.stop();
    jobs.close();
  }
}
