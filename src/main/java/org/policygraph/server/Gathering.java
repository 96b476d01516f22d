package org.policygraph.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gathers the body of a request before a thread is given to it. Who sends slowly holds a connection
 * and what came so far, no thread and no lock, and only for a time: ten seconds and one more for
 * every 100 kB that the body may have. Bodies that nobody would read are left where they are.
 */
final class Gathering extends Handler.Wrapper {

  private static final String GATHERED = Gathering.class.getName();
  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(10);
  private static final long SLOWEST_BYTES_PER_SECOND = 100_000;

  /** Bytes that bodies of clients without the token may have while they come in, all together. */
  private static final long OF_STRANGERS = 64_000_000;

  private final ServerOptions options;
  private final String queries;
  private final AtomicLong ofStrangers = new AtomicLong();

  /**
   * Around the service.
   *
   * @param queries the path whose bodies are read without a token
   */
  Gathering(ServerOptions options, String queries) {
    this.options = options;
    this.queries = queries;
  }

  /** The body of a request that was gathered, or why it was not; empty if it was left. */
  static Optional<Body> of(Object attribute) {
    return attribute instanceof Body body ? Optional.of(body) : Optional.empty();
  }

  /** The attribute of a request under which its body is. */
  static String attribute() {
    return GATHERED;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long length = request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
    boolean chunked = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    boolean trusted =
        options
            .token()
            .filter(t -> t.opens(Optional.ofNullable(request.getHeaders().get("Authorization"))))
            .isPresent();
    boolean query =
        request.getMethod().equals("POST") && Request.getPathInContext(request).equals(queries);
    long limit = query ? options.formBytes() : trusted ? options.uploadBytes() : 0;
    if ((length <= 0 && !chunked) || length > limit || limit == 0) {
      return super.handle(request, response, callback);
    }
    new Body(request, response, callback, limit, !trusted).gather();
    return true;
  }

  /** A body that comes in. */
  final class Body {

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final long limit;
    private final boolean stranger;
    private final Duration longest;
    private final long began = System.nanoTime();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Optional<Fault> fault = Optional.empty();

    private Body(
        Request request, Response response, Callback callback, long limit, boolean stranger) {
      this.request = request;
      this.response = response;
      this.callback = callback;
      this.limit = limit;
      this.stranger = stranger;
      this.longest = SHORTEST_WAIT.plusSeconds(limit / SLOWEST_BYTES_PER_SECOND);
    }

    /** The whole of it. */
    byte[] bytes() {
      fault.ifPresent(
          why -> {
            throw why;
          });
      return bytes.toByteArray();
    }

    /** Whether something of it was left in the connection. */
    boolean isCut() {
      return fault.isPresent();
    }

    private void gather() {
      boolean more = true;
      while (more && fault.isEmpty()) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
          request.demand(this::gather);
          return;
        }
        more = !chunk.isLast();
        fault = Content.Chunk.isFailure(chunk) ? Optional.of(late()) : take(chunk.getByteBuffer());
        chunk.release();
      }
      if (stranger) {
        ofStrangers.addAndGet(-bytes.size());
      }
      handOver();
    }

    private Optional<Fault> take(ByteBuffer content) {
      if (System.nanoTime() - began > longest.toNanos()) {
        return Optional.of(late());
      }
      byte[] some = new byte[content.remaining()];
      content.get(some);
      if (bytes.size() + some.length > limit) {
        return Optional.of(Exchange.tooLarge(limit));
      }
      bytes.writeBytes(some);
      if (stranger && ofStrangers.addAndGet(some.length) > OF_STRANGERS) {
        return Optional.of(
            Fault.busy("Too many queries are being sent at the same time; ask again.", 10));
      }
      return Optional.empty();
    }

    private Fault late() {
      return new Fault(
          408, "The body took longer than %d s to come.".formatted(longest.toSeconds()));
    }

    private void handOver() {
      request.setAttribute(GATHERED, this);
      try {
        if (!Gathering.super.handle(request, response, callback)) {
          Response.writeError(request, response, callback, 404);
        }
      } catch (Exception e) {
        Response.writeError(request, response, callback, e);
      }
    }
  }
}
