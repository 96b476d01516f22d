package org.policygraph.alignment;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;

/**
 * Makes things, numbered from 0, on all processors, and hands them on in their order by the thread
 * that asks: each as soon as it is made, while others still are.
 */
final class InTurn<T> {

  private final IntFunction<T> maker;
  private final List<CompletableFuture<T>> things;
  private final AtomicInteger next = new AtomicInteger();

  private InTurn(int size, IntFunction<T> maker) {
    this.maker = maker;
    things = IntStream.range(0, size).mapToObj(any -> new CompletableFuture<T>()).toList();
  }

  /**
   * Makes things and hands them on.
   *
   * @param size how many there are
   * @param maker makes one by its number; several threads call it
   * @param taker takes it with its number
   */
  static <T> void each(int size, IntFunction<T> maker, ObjIntConsumer<T> taker) {
    InTurn<T> all = new InTurn<>(size, maker);
    try {
      for (int i = 0; i < Math.min(size - 1, ForkJoinPool.getCommonPoolParallelism()); i++) {
        ForkJoinPool.commonPool().execute(all::makeRest);
      }
      for (int i = 0; i < size; i++) {
        taker.accept(all.get(i), i);
      }
    } finally {
      all.next.set(size);
    }
  }

  /** One of them; until it is made, the thread that asks makes others. */
  private T get(int number) {
    CompletableFuture<T> thing = things.get(number);
    boolean more = true;
    while (more && !thing.isDone()) {
      more = makeOne();
    }
    return thing.join();
  }

  private void makeRest() {
    boolean more = true;
    while (more) {
      more = makeOne();
    }
  }

  /** Makes the first that nobody makes yet, if there is one. */
  private boolean makeOne() {
    int number = next.getAndIncrement();
    if (number >= things.size()) {
      return false;
    }
    try {
      things.get(number).complete(maker.apply(number));
    } catch (RuntimeException | Error e) {
      things.get(number).completeExceptionally(e);
    }
    return true;
  }
}
