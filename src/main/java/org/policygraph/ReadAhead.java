package org.policygraph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * What comes of reading files, in their order: on the threads of a pool, and never more than a few
 * files ahead of the one whose turn it is.
 */
final class ReadAhead<T> implements Iterator<Future<T>> {

  private final Iterator<Input> inputs;
  private final Function<Input, T> reading;
  private final ExecutorService pool;
  private final int ahead;
  private final Deque<Future<T>> begun = new ArrayDeque<>();

  /**
   * Reads files.
   *
   * @param ahead how many files may be read before their turn
   */
  ReadAhead(List<Input> inputs, Function<Input, T> reading, ExecutorService pool, int ahead) {
    this.inputs = inputs.iterator();
    this.reading = reading;
    this.pool = pool;
    this.ahead = ahead;
  }

  @Override
  public boolean hasNext() {
    return inputs.hasNext() || !begun.isEmpty();
  }

  @Override
  public Future<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    while (inputs.hasNext() && begun.size() <= ahead) {
      Input input = inputs.next();
      begun.add(pool.submit(() -> reading.apply(input)));
    }
    return begun.remove();
  }
}
