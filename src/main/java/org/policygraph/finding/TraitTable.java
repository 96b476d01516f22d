package org.policygraph.finding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The weights of the traits of what is decided, to be found by trait and values without their
 * names.
 *
 * @param <T> the kinds of traits
 */
final class TraitTable<T extends Enum<T>> {

  /** Between the parts of a trait's name. */
  private static final String SPACE = " ";

  private final List<String> answers;
  private final double[] always;

  /**
   * For each trait its weights, then how much they are above their average if there are several.
   */
  private final WeightTable table;

  /**
   * The weights of some answers.
   *
   * @param answers what can be answered, in the order of the columns
   */
  TraitTable(TraitWeights weights, Class<T> kinds, List<String> answers) {
    this.answers = answers;
    int[] columns = answers.stream().mapToInt(weights::column).toArray();
    this.always = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      always[i] = weights.always(columns[i]);
    }
    this.table = new WeightTable(2 * columns.length);
    weights.each(
        kinds, (trait, value, more, learnt) -> table.put(trait, value, more, row(columns, learnt)));
  }

  private static double[] row(int[] columns, double[] learnt) {
    double average = learnt.length > 1 ? Arrays.stream(learnt).sum() / learnt.length : 0;
    double[] row = new double[2 * columns.length];
    for (int i = 0; i < columns.length; i++) {
      row[i] = learnt[columns[i]];
      row[columns.length + i] = row[i] - average;
    }
    return row;
  }

  /** What speaks for each answer before anything is heard. */
  double[] always() {
    return always.clone();
  }

  /** What speaks for the answer of a column before anything is heard. */
  double always(int column) {
    return always[column];
  }

  /** The number of a trait, or -1 where nothing is known of it. */
  int find(T trait, String value, String more) {
    return table.find(trait, value, more);
  }

  /** How much more the trait of a number speaks for an answer than for others on the average. */
  double lean(int number, int column) {
    return table.weight(number, answers.size() + column);
  }

  /** Adds what is heard to sums, one for each answer. */
  Ear<T> adding(double[] sums) {
    return (trait, value, more, word) -> table.add(trait, value, more, sums);
  }

  /** The answer that most of what is told speaks for, the first among equals. */
  String likeliest(Consumer<Ear<T>> telling) {
    double[] sums = always();
    telling.accept(adding(sums));
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return answers.get(best);
  }

  /** Gathers what is heard as traits. */
  static <T extends Enum<T>> Ear<T> gathering(List<Trait> traits, Map<String, Trait> known) {
    return (trait, value, more, word) -> {
      String name =
          Identifiers.of(trait)
              + (value.isEmpty() && more.isEmpty() ? "" : SPACE + value)
              + (more.isEmpty() ? "" : SPACE + more);
      traits.add(known.computeIfAbsent(name, any -> new Trait(any, word)));
    };
  }

  /** Gathers the words that speak for an answer. */
  Voices voices(String answer) {
    return new Voices(answers.indexOf(answer));
  }

  /** How much more each word that is heard speaks for an answer than for others on the average. */
  final class Voices implements Ear<T> {
    private final int column;
    private final Map<String, Double> voices = new LinkedHashMap<>();

    private Voices(int column) {
      this.column = column;
    }

    @Override
    public void hear(T trait, String value, String more, String word) {
      if (!word.isEmpty()) {
        int number = find(trait, value, more);
        voices.merge(word, number < 0 ? 0 : lean(number, column), Double::sum);
      }
    }

    /** The words that speak most for the answer, so many at most. */
    List<String> strongest(int most) {
      return voices.entrySet().stream()
          .filter(voice -> voice.getValue() > 0)
          .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
          .limit(most)
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
