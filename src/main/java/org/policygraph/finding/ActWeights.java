package org.policygraph.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.finding.ActTrait.Sink;
import org.policygraph.language.Lexicon;

/**
 * How strongly each trait speaks for a word being the act of its clause, or for there being none.
 */
final class ActWeights {

  /** The lexicon table of the weights. */
  static final String TABLE = "act-weights";

  private final WeightTable weights = new WeightTable(1);

  /** What all the habits of a word say together; the empty string is a word that is not known. */
  private final WeightTable habits = new WeightTable(1);

  ActWeights() {
    Map<String, ActTrait> byName = new HashMap<>();
    for (ActTrait trait : ActTrait.values()) {
      byName.put(Identifiers.of(trait), trait);
    }
    Map<ActTrait, Set<String>> besides = new EnumMap<>(ActTrait.class);
    for (List<String> row : Lexicon.load(TABLE).rows()) {
      List<String> name = List.of(row.get(0).split(" ", -1));
      ActTrait trait = byName.get(name.get(0));
      if (trait != null) {
        String beside = name.size() > 2 ? name.get(2) : "";
        weights.put(trait, name.get(1), beside, Double.parseDouble(row.get(1)));
        besides.computeIfAbsent(trait, any -> new HashSet<>()).add(beside);
      }
    }
    Habits known = new Habits();
    for (ActTrait trait : ActTrait.OF_HABITS) {
      for (String beside : besides.getOrDefault(trait, Set.of())) {
        known.words().forEach(word -> sum(trait, known, word, beside));
        sum(trait, known, "", beside);
      }
    }
  }

  private void sum(ActTrait trait, Habits known, String word, String beside) {
    double sum = known.of(word).stream().mapToDouble(habit -> weight(trait, habit, beside)).sum();
    habits.put(trait, word, beside, sum);
  }

  private double weight(ActTrait trait, String of, String beside) {
    int index = weights.find(trait, of, beside);
    return index < 0 ? 0 : weights.weight(index, 0);
  }

  private double habits(ActTrait trait, String word, String beside) {
    int known = habits.find(trait, word, beside);
    int index = known < 0 ? habits.find(trait, "", beside) : known;
    return index < 0 ? 0 : habits.weight(index, 0);
  }

  /** Adds up what speaks for one choice. */
  final class Sum implements Sink {
    private double sum;

    @Override
    public void add(ActTrait trait, String of, String beside) {
      sum += weight(trait, of, beside);
    }

    @Override
    public void habits(ActTrait trait, String word, String beside) {
      sum += ActWeights.this.habits(trait, word, beside);
    }

    /** What was added up. */
    double total() {
      return sum;
    }
  }

  /** Adds up what the words around a word say for it, each by its distance. */
  final class Shares implements Sink {
    private final Map<Integer, Double> shares = new HashMap<>();

    @Override
    public void add(ActTrait trait, String of, String beside) {
      shares.merge(distance(trait), weight(trait, of, beside), Double::sum);
    }

    @Override
    public void habits(ActTrait trait, String word, String beside) {
      shares.merge(distance(trait), ActWeights.this.habits(trait, word, beside), Double::sum);
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
