package org.policygraph.alignment;

import java.util.Arrays;

/**
 * What a measure is about apart from the formulas of official documents: keys that tell it from
 * measures about something else, rising, each with what it weighs.
 */
final class Matter extends WeightedKeys {

  /** Shared matter of this weight is more than a formula. */
  static final double SOME = 3;

  /** Shared matter of this weight makes two measures counterparts whatever their documents are. */
  static final double MUCH = 12;

  private Matter(int[] keys, double[] weights) {
    super(keys, weights);
  }

  /** Collects keys in any order; one that comes again weighs what it weighed. */
  static final class Collector {

    /** Each key with its place among the weights. */
    private long[] keys = new long[32];

    private double[] weights = new double[keys.length];
    private int size;

    void add(int key, double weight) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      keys[size] = (long) key << Integer.SIZE | size;
      weights[size] = weight;
      size++;
    }

    Matter matter() {
      Arrays.sort(keys, 0, size);
      int[] rising = new int[size];
      double[] weighing = new double[size];
      int end = 0;
      for (int i = 0; i < size; i++) {
        int key = (int) (keys[i] >> Integer.SIZE);
        if (end == 0 || rising[end - 1] != key) {
          rising[end] = key;
          weighing[end] = weights[(int) keys[i]];
          end++;
        }
      }
      return new Matter(Arrays.copyOf(rising, end), Arrays.copyOf(weighing, end));
    }
  }

  /** The weight of what two measures share. */
  double shared(Matter other) {
    return common(other, Math::min);
  }
}
