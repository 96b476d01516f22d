package org.policygraph.alignment;

/**
 * What a measure is about apart from the formulas of official documents: keys that tell it from
 * measures about something else, rising, each with what it weighs.
 */
final class Matter {

  /** Shared matter of this weight speaks for two measures being about the same. */
  static final double ENOUGH = 7;

  /** Shared matter of this weight makes two measures counterparts whatever their documents are. */
  static final double MUCH = 12;

  private final int[] keys;
  private final double[] weights;

  Matter(int[] keys, double[] weights) {
    this.keys = keys;
    this.weights = weights;
  }

  int size() {
    return keys.length;
  }

  int key(int place) {
    return keys[place];
  }

  double weight(int place) {
    return weights[place];
  }

  /** The weight of what two measures share. */
  double shared(Matter other) {
    double shared = 0;
    int j = 0;
    for (int i = 0; i < keys.length && j < other.keys.length; i++) {
      while (j < other.keys.length && other.keys[j] < keys[i]) {
        j++;
      }
      if (j < other.keys.length && other.keys[j] == keys[i]) {
        shared += Math.min(weights[i], other.weights[j]);
      }
    }
    return shared;
  }
}
