package org.policygraph.alignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.policygraph.language.Lexicon;

/** A logistic judgement: weights of signals, as fitted on the coded pairs of documents. */
final class Weights {

  private static final String CONSTANT = "constant";

  private final Map<Signal, Double> weights = new EnumMap<>(Signal.class);
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
        weights.put(signal(row.get(1)), weight);
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
  double judge(Map<Signal, Double> values) {
    double sum = constant;
    for (Map.Entry<Signal, Double> entry : weights.entrySet()) {
      sum += entry.getValue() * values.getOrDefault(entry.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
