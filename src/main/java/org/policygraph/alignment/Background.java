package org.policygraph.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.policygraph.language.Lexicon;

/** How common pairs of characters and acts are in the language of official documents. */
final class Background {

  private static final double DOCUMENTS = 434;
  private static final double LEAST = .05;

  private static final double MEASURES = 59239;
  private static final double SELDOM = 5;

  private final Map<Integer, Double> rarities = new HashMap<>();
  private final Map<String, Double> specificities = new HashMap<>();
  private final double unknown = rarityOf(1);

  Background() {
    read("alignment-background", (pair, n) -> rarities.put(Bigrams.at(pair, 0), rarityOf(n)));
    read("alignment-verbs", (verb, n) -> specificities.put(verb, specificityOf(n)));
  }

  private static void read(String table, BiConsumer<String, Double> counts) {
    for (List<String> row : Lexicon.load(table).rows()) {
      double count = Double.parseDouble(row.get(0));
      for (String feature : row.get(1).split(" ", -1)) {
        counts.accept(feature, count);
      }
    }
  }

  private static double rarityOf(double documents) {
    return Math.max(LEAST, Math.log((DOCUMENTS + 1) / (documents + 1)));
  }

  private static double specificityOf(double measures) {
    return Math.log(MEASURES / (measures + SELDOM)) / Math.log(MEASURES / SELDOM);
  }

  /** How much a verb tells as an act, 0 to 1: little where every other measure has it. */
  double specificity(String verb) {
    return specificities.getOrDefault(verb, 1.0);
  }

  /** Inverse document frequency of a pair of characters, natural logarithm, at least .05. */
  double rarity(int pair) {
    return rarities.getOrDefault(pair, unknown);
  }

  /** Rarity of a word: the mean of its pairs of characters. */
  double rarityOfWord(String word) {
    return pairs(word).mapToDouble(this::rarity).average().orElse(LEAST);
  }

  /** How much a cue word tells, 0 to 1: that of the rarest pair of characters in it. */
  double strength(String word) {
    return Math.min(1, pairs(word).mapToDouble(this::rarity).max().orElse(0) / 3);
  }

  private static IntStream pairs(String word) {
    return Arrays.stream(Bigrams.of(word)).distinct();
  }
}
