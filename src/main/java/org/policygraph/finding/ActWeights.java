package org.policygraph.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How strongly each trait speaks for a word being the act of its clause, or for there being none.
 */
final class ActWeights {

  /** The lexicon table of the weights. */
  static final String TABLE = "act-weights";

  /**
   * The weights; of habits what all those of a word say together, where the empty string is a word
   * that is not known.
   */
  private final WeightTable weights = new WeightTable(1);

  ActWeights() {
    WeightTable single = new WeightTable(1);
    Map<ActTrait, Set<String>> besides = new EnumMap<>(ActTrait.class);
    TraitWeights.load(TABLE)
        .each(
            ActTrait.class,
            (trait, value, more, learnt) -> {
              boolean habit = ActTrait.OF_HABITS.contains(trait);
              (habit ? single : weights).put(trait, value, more, learnt);
              if (habit) {
                besides.computeIfAbsent(trait, any -> new HashSet<>()).add(more);
              }
            });
    Habits known = new Habits();
    besides.forEach(
        (trait, all) -> {
          for (String beside : all) {
            known.words().forEach(word -> sum(single, trait, known.of(word), word, beside));
            sum(single, trait, known.of(""), "", beside);
          }
        });
  }

  private void sum(
      WeightTable single, ActTrait trait, List<String> habits, String word, String beside) {
    double sum =
        habits.stream().mapToDouble(h -> weight(single, single.find(trait, h, beside))).sum();
    weights.put(trait, word, beside, sum);
  }

  private static double weight(WeightTable table, int index) {
    return index < 0 ? 0 : table.weight(index, 0);
  }

  private double weight(ActTrait trait, String value, String more) {
    int index = weights.find(trait, value, more);
    boolean unknown = index < 0 && ActTrait.OF_HABITS.contains(trait);
    return weight(weights, unknown ? weights.find(trait, "", more) : index);
  }

  /** Adds up what speaks for one choice. */
  final class Sum implements Ear<ActTrait> {
    private double sum;

    @Override
    public void hear(ActTrait trait, String value, String more, String word) {
      sum += weight(trait, value, more);
    }

    /** What was added up. */
    double total() {
      return sum;
    }
  }

  /** Adds up what the words around a word say for it, each by its distance. */
  final class Shares implements Ear<ActTrait> {
    private final Map<Integer, Double> shares = new HashMap<>();

    @Override
    public void hear(ActTrait trait, String value, String more, String word) {
      shares.merge(distance(trait), weight(trait, value, more), Double::sum);
    }

    /** The words that speak for the word, as distances from it, the strongest first. */
    List<Integer> strongest() {
      return shares.entrySet().stream()
          .filter(e -> e.getValue() > 0)
          .sorted(
              Map.Entry.<Integer, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .toList();
    }

    private int distance(ActTrait trait) {
      return switch (trait) {
        case BEFORE_2 -> -2;
        case BEFORE_1, HABIT_BEFORE, DOES_BEFORE, SMALL_BEFORE -> -1;
        case BEHIND_1, HABIT_BEHIND, DOES_BEHIND, SMALL_BEHIND -> 1;
        case BEHIND_2 -> 2;
        default -> 0;
      };
    }
  }
}
