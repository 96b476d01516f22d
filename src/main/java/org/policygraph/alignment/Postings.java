package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** In which of many texts a feature occurs and how often, each feature with its weight. */
final class Postings {

  private final ToDoubleFunction<String> weight;
  private final double[] sums;
  private final Map<String, List<Posting>> postings = new HashMap<>();

  private record Posting(int text, int count) {}

  Postings(List<Map<String, Integer>> texts, ToDoubleFunction<String> weight) {
    this.weight = weight;
    sums = new double[texts.size()];
    for (int i = 0; i < sums.length; i++) {
      int text = i;
      sums[i] = sum(texts.get(i));
      texts
          .get(i)
          .forEach(
              (feature, count) ->
                  postings
                      .computeIfAbsent(feature, any -> new ArrayList<>())
                      .add(new Posting(text, count)));
    }
  }

  /** Weight of what each text shares with another one. */
  double[] shared(Map<String, Integer> other) {
    double[] shared = new double[sums.length];
    for (Map.Entry<String, Integer> entry : other.entrySet()) {
      double each = weight.applyAsDouble(entry.getKey());
      for (Posting posting : postings.getOrDefault(entry.getKey(), List.of())) {
        shared[posting.text] += Math.min(entry.getValue(), posting.count) * each;
      }
    }
    return shared;
  }

  /** Weight of all features of one of the texts. */
  double sum(int text) {
    return sums[text];
  }

  /** Weight of all features of another text. */
  double sum(Map<String, Integer> other) {
    double sum = 0;
    for (Map.Entry<String, Integer> entry : other.entrySet()) {
      sum += entry.getValue() * weight.applyAsDouble(entry.getKey());
    }
    return sum;
  }
}
