package org.policygraph.source;

import java.util.stream.DoubleStream;

/** Of some numbers, which lie where. */
final class Shares {

  private Shares() {}

  /** The value that so large a share of the others are not above. */
  static double of(DoubleStream values, double share) {
    double[] sorted = values.sorted().toArray();
    return sorted[(int) (share * (sorted.length - 1))];
  }
}
