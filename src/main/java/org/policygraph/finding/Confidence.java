package org.policygraph.finding;

import java.util.HashMap;
import java.util.Map;
import org.policygraph.language.Lexicon;

/** How often each rule was right on the coded documents, from the table {@code confidence}. */
final class Confidence {

  private final Map<String, Double> shares = new HashMap<>();
  private final double mean;

  Confidence() {
    double right = 0;
    double all = 0;
    for (var row : Lexicon.load("confidence").rows()) {
      double share = Double.parseDouble(row.get(1));
      double count = Double.parseDouble(row.get(2));
      shares.put(row.get(0), share);
      right += share * count;
      all += count;
    }
    mean = all == 0 ? 1 : right / all;
  }

  /** The share of a rule's findings that were right; the mean of all rules for an unknown one. */
  double of(String rule) {
    return shares.getOrDefault(rule, mean);
  }
}
