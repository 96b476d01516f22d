package org.policygraph.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Sends a long answer as fast as its client reads it, without a thread that waits. Who reads slowly
 * holds a connection and the answer, and only for a time: thirty seconds and one more for every 100
 * kB; then the connection is cut off in the middle of the answer.
 */
final class Sending implements WriteListener, AsyncListener {

  private static final int PIECE = 32 * 1024;
  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(30);
  private static final int SLOWEST_BYTES_PER_SECOND = 100_000;

  private final AsyncContext exchange;
  private final ServletOutputStream out;
  private final byte[] bytes;
  private int sent;

  private Sending(AsyncContext exchange, ServletOutputStream out, byte[] bytes) {
    this.exchange = exchange;
    this.out = out;
    this.bytes = bytes;
  }

  /** Sends the bytes; they may still be on their way when this returns. */
  static void send(HttpServletRequest request, HttpServletResponse response, byte[] bytes)
      throws IOException {
    if (bytes.length <= PIECE) {
      response.getOutputStream().write(bytes);
      return;
    }
    AsyncContext exchange = request.startAsync();
    exchange.setTimeout(
        SHORTEST_WAIT.plusSeconds(bytes.length / SLOWEST_BYTES_PER_SECOND).toMillis());
    Sending sending = new Sending(exchange, response.getOutputStream(), bytes);
    exchange.addListener(sending);
    sending.out.setWriteListener(sending);
  }

  @Override
  public void onWritePossible() throws IOException {
    while (out.isReady()) {
      if (sent == bytes.length) {
        exchange.complete();
        return;
      }
      int piece = Math.min(PIECE, bytes.length - sent);
      sent += piece;
      out.write(bytes, sent - piece, piece);
    }
  }

  /** The client is gone. */
  @Override
  public void onError(Throwable reason) {
    exchange.complete();
  }

  /** The rest is not sent: the length that was promised tells the client that it is missing. */
  @Override
  public void onTimeout(AsyncEvent event) {
    exchange.complete();
  }

  @Override
  public void onComplete(AsyncEvent event) {}

  @Override
  public void onError(AsyncEvent event) {}

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
