package org.policygraph.alignment;

import java.util.List;
import org.policygraph.language.Lexicon;

/** A logistic judgement: weights of signals, as fitted on the coded pairs of documents. */
final class Weights {

  private static final String CONSTANT = "constant";

  private final double[] weights = new double[Signal.COUNT];
  private double constant;

  /**
   * Reads weights.
   *
   * @param stage {@code alone} or {@code in-context}
   */
  Weights(String stage) {
    for (List<String> row : Lexicon.load("alignment-weights").rows(stage)) {
      double weight = Double.parseDouble(row.get(2));
      if (row.get(1).equals(CONSTANT)) {
        constant = weight;
      } else {
        weights[signal(row.get(1)).place()] = weight;
      }
    }
  }

  private static Signal signal(String id) {
    for (Signal signal : Signal.values()) {
      if (signal.id().equals(id)) {
        return signal;
      }
    }
    throw new IllegalStateException("no signal " + id);
  }

  /** How likely two measures are counterparts, 0 to 1. */
  double judge(double[] values) {
    double sum = constant;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
