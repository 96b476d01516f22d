package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.policygraph.language.Lexicon;

/** How common pairs of characters and acts are in the language of official documents. */
final class Background {

  private static final double DOCUMENTS = 434;
  private static final double LEAST = .05;

  private static final double MEASURES = 59239;
  private static final double SELDOM = 5;

  private final Map<String, Double> specificities = new HashMap<>();
  private final double unknown = rarityOf(1);

  private final PairNumbers pairs = new PairNumbers();

  /** How rare each pair of characters is, by number. */
  private final double[] rarities;

  Background() {
    List<Double> known = new ArrayList<>();
    read(
        "alignment-background",
        (pair, documents) -> {
          pairs.add(Bigrams.at(pair, 0));
          known.add(rarityOf(documents));
        });
    rarities = known.stream().mapToDouble(Double::doubleValue).toArray();
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
    int number = pairs.of(pair);
    return number < 0 ? unknown : rarities[number];
  }

  /** Rarity of a word: the mean of its pairs of characters. */
  double rarityOfWord(String word) {
    int[] pairs = Bigrams.of(word);
    return pairs.length == 1
        ? rarity(pairs[0])
        : Arrays.stream(pairs).distinct().mapToDouble(this::rarity).average().orElse(LEAST);
  }

  /** How much a cue word tells, 0 to 1: that of the rarest pair of characters in it. */
  double strength(String word) {
    double most = Arrays.stream(Bigrams.of(word)).mapToDouble(this::rarity).max().orElse(0);
    return Math.min(1, most / 3);
  }
}
