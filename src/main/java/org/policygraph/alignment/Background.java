package org.policygraph.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.policygraph.language.Lexicon;

/** How common pairs of characters and acts are in the language of official documents. */
final class Background {

  private static final double DOCUMENTS = 434;
  private static final double LEAST = .05;

  private static final double MEASURES = 59239;
  private static final double SELDOM = 5;

  private final Map<String, Integer> frequencies = counts("alignment-background");
  private final Map<String, Integer> acts = counts("alignment-verbs");

  private static Map<String, Integer> counts(String table) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> row : Lexicon.load(table).rows()) {
      int count = Integer.parseInt(row.get(0));
      for (String feature : row.get(1).split(" ", -1)) {
        counts.put(feature, count);
      }
    }
    return counts;
  }

  /** How much a verb tells as an act, 0 to 1: little where every other measure has it. */
  double specificity(String verb) {
    return Math.log(MEASURES / (acts.getOrDefault(verb, 0) + SELDOM)) / Math.log(MEASURES / SELDOM);
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
