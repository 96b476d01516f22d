package org.policygraph.server;

import java.io.IOException;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.EmbeddedStore;

/** The running service: Fuseki with the paths of this project around one dataset. */
public final class PolicyServer implements AutoCloseable {

  private final FusekiServer fuseki;
  private final URI address;

  private PolicyServer(FusekiServer fuseki, URI address) {
    this.fuseki = fuseki;
    this.address = address;
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
    return start(store.dataset().asDatasetGraph(), options, loader);
  }

  /** Starts the service over a TDB2 database; see the other start. */
  static PolicyServer start(DatasetGraph data, ServerOptions options, DocumentLoader loader) {
    FusekiServer fuseki = new Assembly(data, options).server();
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw new ProblemException(cannotListen(options, e));
    }
    String host = options.bind().contains(":") ? "[" + options.bind() + "]" : options.bind();
    URI own = URI.create("http://%s:%d/".formatted(host, fuseki.getHttpPort()));
    return new PolicyServer(fuseki, options.baseUrl().orElse(own));
  }

  private static Problem cannotListen(ServerOptions options, FusekiException fault) {
    Throwable cause = fault.getCause() instanceof IOException io ? io : fault;
    return new Problem(
        "cannot-listen",
        Place.of(options.bind() + ":" + options.port()),
        "the service cannot listen here: " + cause.getMessage(),
        "choose another port with --port, or stop the process that has it");
  }

  /** The address by which clients know the service, ending in a slash. */
  public URI address() {
    return address;
  }

  /** Takes no more requests, lets running answers finish, and ends; the store stays open. */
  @Override
  public void close() {
    fuseki.stop();
  }
}
