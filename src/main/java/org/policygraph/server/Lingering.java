package org.policygraph.server;

import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets a client finish what it sends. Some answers come before the request was read to its end; to
 * close the connection then would reset it, and a client that still sends would lose the answer
 * (RFC 9112, 9.6). So what is left of the body is read and forgotten after the answer, for some
 * seconds at most and without a thread that waits for it.
 */
final class Lingering extends Handler.Wrapper {

  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration SILENCE = Duration.ofSeconds(2);

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(
        request,
        response,
        Callback.from(() -> new Rest(request, callback).forget(), callback::failed));
  }

  /**
   * What is left of the body of an answered request.
   *
   * @param done to be called when nothing more is to be read
   * @param start when the answer was complete, in nanoseconds
   */
  private record Rest(Request request, Callback done, long start) {

    private Rest(Request request, Callback done) {
      this(request, done, System.nanoTime());
    }

    private void forget() {
      while (System.nanoTime() - start < LONGEST.toNanos()) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
          request
              .getConnectionMetaData()
              .getConnection()
              .getEndPoint()
              .setIdleTimeout(SILENCE.toMillis());
          request.demand(this::forget);
          return;
        }
        chunk.release();
        if (chunk.isLast() || Content.Chunk.isFailure(chunk)) {
          break;
        }
      }
      done.succeeded();
    }
  }
}
