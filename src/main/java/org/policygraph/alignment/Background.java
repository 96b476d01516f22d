package org.policygraph.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.policygraph.language.Lexicon;

/** How common pairs of characters are in the language of official documents. */
final class Background {

  private static final double DOCUMENTS = 434;
  private static final double LEAST = .05;

  private final Map<String, Integer> frequencies = new HashMap<>();

  Background() {
    for (List<String> row : Lexicon.load("alignment-background").rows()) {
      int documents = Integer.parseInt(row.get(0));
      for (String pair : row.get(1).split(" ", -1)) {
        frequencies.put(pair, documents);
      }
    }
  }

  /** Inverse document frequency of a pair of characters, natural logarithm, at least .05. */
  double rarity(String pair) {
    return Math.max(LEAST, Math.log((DOCUMENTS + 1) / (frequencies.getOrDefault(pair, 1) + 1)));
  }

  /** Rarity of a word: the mean of its pairs of characters. */
  double rarityOfWord(String word) {
    return word.length() < 2
        ? LEAST
        : Bigrams.of(word).keySet().stream().mapToDouble(this::rarity).average().orElse(LEAST);
  }

  /** How much a cue word tells, 0 to 1: that of the rarest pair of characters in it. */
  double strength(String word) {
    double most = Bigrams.of(word).keySet().stream().mapToDouble(this::rarity).max().orElse(0);
    return Math.min(1, most / 3);
  }

  /**
   * What a feature weighs between two documents: its rarity in the language of the genre and in the
   * measures of the two, geometric mean.
   *
   * @param measures number of measures in the two documents
   * @param rarity its rarity in the genre
   * @param frequencies in how many of the measures each feature occurs
   */
  static ToDoubleFunction<String> weight(
      int measures, ToDoubleFunction<String> rarity, Map<String, Integer> frequencies) {
    Map<String, Double> known = new HashMap<>();
    return feature ->
        known.computeIfAbsent(
            feature,
            f ->
                Math.sqrt(
                    rarity.applyAsDouble(f)
                        * rarityAmong(measures, frequencies.getOrDefault(f, 0))));
  }

  /** Inverse frequency among the measures of two documents. */
  static double rarityAmong(int measures, int frequency) {
    return Math.max(LEAST, Math.log((measures + 1) / (frequency + .5)));
  }
}
