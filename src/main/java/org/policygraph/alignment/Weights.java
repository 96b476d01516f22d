package org.policygraph.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.language.Lexicon;

/** A logistic judgement: weights of signals, as fitted on the coded pairs of documents. */
final class Weights {

  private static final String CONSTANT = "constant";

  /** The signals that weigh anything, by place, and what each weighs. */
  private final int[] places;

  private final double[] weights;
  private final double constant;

  /**
   * Reads weights.
   *
   * @param stage {@code alone} or {@code in-context}
   */
  Weights(String stage) {
    Map<String, Double> read = new HashMap<>();
    for (List<String> row : Lexicon.load("alignment-weights").rows(stage)) {
      read.put(row.get(1), Double.parseDouble(row.get(2)));
    }
    Double alone = read.remove(CONSTANT);
    constant = alone == null ? 0 : alone;
    Map<Integer, Double> placed = new TreeMap<>();
    read.forEach((id, weight) -> placed.put(signal(id).place(), weight));
    places = placed.keySet().stream().mapToInt(Integer::intValue).toArray();
    weights = placed.values().stream().mapToDouble(Double::doubleValue).toArray();
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
      sum += weights[i] * values[places[i]];
    }
    return verdict(sum);
  }

  /**
   * Logarithm of the odds of a measure with each of some others.
   *
   * @param values by signal and then by the other measure
   */
  void odds(double[][] values, double[] odds) {
    Arrays.fill(odds, constant);
    for (int i = 0; i < weights.length; i++) {
      double weight = weights[i];
      double[] signal = values[places[i]];
      for (int other = 0; other < odds.length; other++) {
        odds[other] += weight * signal[other];
      }
    }
  }

  /** Turns logarithms of odds into what is likely by them. */
  static void toVerdicts(double[] odds) {
    for (int i = 0; i < odds.length; i++) {
      odds[i] = verdict(odds[i]);
    }
  }

  private static double verdict(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
