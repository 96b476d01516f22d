package org.policygraph.server;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * Answers those who ask for the same at the same time once, all with the same bytes, as a cache in
 * front of a server collapses requests. Nothing is kept once it is answered.
 */
final class Together {

  /** How an answer is made. */
  @FunctionalInterface
  interface Making {
    byte[] answer() throws IOException;
  }

  private final Turns turns;
  private final Map<String, CompletableFuture<byte[]>> making = new ConcurrentHashMap<>();

  /**
   * Answers together.
   *
   * @param turns who waits for another's answer leaves his
   */
  Together(Turns turns) {
    this.turns = turns;
  }

  /**
   * The answer that is being made for another, if there is one, else one made now. Where the other
   * fails, everybody makes an answer of his own, and gets his own reason.
   *
   * @param what what is asked for, the version of the data included
   */
  byte[] answer(String what, Making own) throws IOException {
    CompletableFuture<byte[]> mine = new CompletableFuture<>();
    CompletableFuture<byte[]> other = making.putIfAbsent(what, mine);
    if (other != null) {
      turns.leave();
      try {
        return other.get();
      } catch (ExecutionException e) {
        return own.answer();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw Fault.busy("The service is stopping.", Admission.RETRY_AFTER_SECONDS);
      }
    }
    try {
      byte[] answer = own.answer();
      mine.complete(answer);
      return answer;
    } finally {
      making.remove(what);
      mine.completeExceptionally(new IllegalStateException("not answered"));
    }
  }
}
