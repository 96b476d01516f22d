package org.policygraph.server.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What requests of one kind cost.
 *
 * @param wall milliseconds of one, or of the whole for what is counted by the second
 * @param cpu milliseconds of processor time that the server took for one, which other work on the
 *     machine disturbs less
 */
record Cost(double wall, double cpu) {

  /** The median of rounds, for each of the two by itself. */
  static Cost median(List<Cost> rounds) {
    return new Cost(middle(rounds, Cost::wall), middle(rounds, Cost::cpu));
  }

  private static double middle(List<Cost> rounds, ToDoubleFunction<Cost> value) {
    double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,.1f ms (CPU %,.1f)", wall, cpu);
  }
}
