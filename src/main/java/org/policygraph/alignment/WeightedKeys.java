package org.policygraph.alignment;

import java.util.function.DoubleBinaryOperator;

/** Keys, rising, each once, with what each weighs: a sparse vector. */
abstract sealed class WeightedKeys permits Matter, DocumentMatter {

  private final int[] keys;
  private final double[] weights;

  WeightedKeys(int[] keys, double[] weights) {
    this.keys = keys;
    this.weights = weights;
  }

  final int size() {
    return keys.length;
  }

  final int key(int place) {
    return keys[place];
  }

  final double weight(int place) {
    return weights[place];
  }

  /** The sum over the keys that two have in common of what is made of both weights. */
  final double common(WeightedKeys other, DoubleBinaryOperator both) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < keys.length && j < other.keys.length; i++) {
      while (j < other.keys.length && other.keys[j] < keys[i]) {
        j++;
      }
      if (j < other.keys.length && other.keys[j] == keys[i]) {
        sum += both.applyAsDouble(weights[i], other.weights[j]);
      }
    }
    return sum;
  }
}
