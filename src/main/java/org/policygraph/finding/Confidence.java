package org.policygraph.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.language.Lexicon;

/** How often each rule was right on the coded documents, from the table {@code confidence}. */
final class Confidence {

  /** How many findings of average quality a rule is credited with, so that rare rules stay near. */
  private static final double PRIOR = 3;

  private final Map<String, Double> shares = new HashMap<>();
  private final double mean;

  Confidence() {
    this(Lexicon.load("confidence").rows());
  }

  private Confidence(List<List<String>> rows) {
    double right = 0;
    double all = 0;
    for (List<String> row : rows) {
      right += share(row) * count(row);
      all += count(row);
    }
    mean = all == 0 ? 1 : right / all;
    for (List<String> row : rows) {
      double smoothed = (share(row) * count(row) + mean * PRIOR) / (count(row) + PRIOR);
      shares.put(row.get(0), smoothed);
    }
  }

  private static double share(List<String> row) {
    return Double.parseDouble(row.get(1));
  }

  private static double count(List<String> row) {
    return Double.parseDouble(row.get(2));
  }

  /** The share of a rule's findings that were right; the mean of all rules for an unknown one. */
  double of(String rule) {
    return shares.getOrDefault(rule, mean);
  }
}
