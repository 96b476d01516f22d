package org.policygraph.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What can be set of the service.
 *
 * @param port the port to listen at; 0 takes any free one
 * @param bind the address to listen at, by name or number
 * @param baseUrl the address by which clients know the service, behind a reverse proxy; else its
 *     own
 * @param timeout how long one query may take
 * @param rowLimit rows or triples one answer may have
 * @param concurrentQueries queries that run at the same time; four times as many may wait
 * @param queryBytes size of a query's text
 * @param uploadBytes size of an upload, all its files together
 * @param token what allows writing; without one nobody may
 * @param userQueries a folder with the user's own named queries
 * @param allowService whether queries may call other endpoints by SERVICE
 */
public record ServerOptions(
    int port,
    String bind,
    Optional<URI> baseUrl,
    Duration timeout,
    int rowLimit,
    int concurrentQueries,
    int queryBytes,
    long uploadBytes,
    Optional<Token> token,
    Optional<Path> userQueries,
    boolean allowService) {

  /** Refuses numbers that leave nothing. */
  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("A port is between 0 and 65535");
    }
    if (timeout.toMillis() < 1 || rowLimit < 1 || concurrentQueries < 1) {
      throw new IllegalArgumentException("Limits are 1 or more");
    }
    if (queryBytes < 1 || uploadBytes < 1) {
      throw new IllegalArgumentException("Sizes are 1 byte or more");
    }
  }

  /**
   * Port 3030 on loopback, 30 seconds, 200,000 rows, 16 queries at a time of 200 kB each, uploads
   * of 64 MB, no token, no own queries, no SERVICE.
   */
  public static ServerOptions defaults() {
    return new ServerOptions(
        3030,
        "localhost",
        Optional.empty(),
        Duration.ofSeconds(30),
        200_000,
        16,
        200_000,
        64_000_000,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** Size of a query that is sent as a form, in which a character may take three bytes. */
  long formBytes() {
    return queryBytes * 3L;
  }

  /** The same on another port; 0 takes any free one. */
  public ServerOptions withPort(int other) {
    return new ServerOptions(
        other,
        bind,
        baseUrl,
        timeout,
        rowLimit,
        concurrentQueries,
        queryBytes,
        uploadBytes,
        token,
        userQueries,
        allowService);
  }

  /** The same with other limits on queries. */
  public ServerOptions withLimits(Duration longest, int rows, int concurrent) {
    return new ServerOptions(
        port,
        bind,
        baseUrl,
        longest,
        rows,
        concurrent,
        queryBytes,
        uploadBytes,
        token,
        userQueries,
        allowService);
  }

  /** The same with a folder of the user's own named queries. */
  public ServerOptions withUserQueries(Optional<Path> folder) {
    return new ServerOptions(
        port,
        bind,
        baseUrl,
        timeout,
        rowLimit,
        concurrentQueries,
        queryBytes,
        uploadBytes,
        token,
        folder,
        allowService);
  }

  /** The same with a token that allows writing. */
  public ServerOptions withToken(Token other) {
    return new ServerOptions(
        port,
        bind,
        baseUrl,
        timeout,
        rowLimit,
        concurrentQueries,
        queryBytes,
        uploadBytes,
        Optional.of(other),
        userQueries,
        allowService);
  }
}
