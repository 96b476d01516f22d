package org.policygraph.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.finding.ActTrait.Sink;
import org.policygraph.language.Lexicon;

/** How strongly each trait speaks for a word being the act of its clause, or for there being none. */
final class ActWeights {

  /** The lexicon table of the weights. */
  static final String TABLE = "act-weights";

  private final Map<ActTrait, Map<String, Map<String, Double>>> weights = new EnumMap<>(ActTrait.class);

  /** What all the habits of a word say together, by trait, by what the rules say, by word. */
  private final Map<ActTrait, Map<String, Map<String, Double>>> known = new EnumMap<>(ActTrait.class);

  private final Map<ActTrait, Map<String, Double>> unknown = new EnumMap<>(ActTrait.class);

  ActWeights() {
    Map<String, ActTrait> traits = new HashMap<>();
    for (ActTrait trait : ActTrait.values()) {
      traits.put(trait.id, trait);
      weights.put(trait, new HashMap<>());
      known.put(trait, new HashMap<>());
      unknown.put(trait, new HashMap<>());
    }
    for (List<String> row : Lexicon.load(TABLE).rows()) {
      String[] name = row.get(0).split(" ");
      if (traits.containsKey(name[0])) {
        weights
            .get(traits.get(name[0]))
            .computeIfAbsent(name.length > 2 ? name[2] : "", any -> new HashMap<>())
            .put(name[1], Double.valueOf(row.get(1)));
      }
    }
    Habits habits = new Habits();
    for (ActTrait trait : ActTrait.OF_HABITS) {
      weights
          .get(trait)
          .forEach(
              (beside, all) -> {
                Map<String, Double> sums = new HashMap<>();
                habits.words().forEach(word -> sums.put(word, sum(habits.of(word), all)));
                known.get(trait).put(beside, sums);
                unknown.get(trait).put(beside, sum(habits.of(""), all));
              });
    }
  }

  private static double sum(List<String> names, Map<String, Double> weights) {
    return names.stream().mapToDouble(name -> weights.getOrDefault(name, 0.0)).sum();
  }

  private double of(ActTrait trait, String of, String beside) {
    Map<String, Double> all = weights.get(trait).get(beside);
    return all == null ? 0 : all.getOrDefault(of, 0.0);
  }

  private double habits(ActTrait trait, String word, String beside) {
    Map<String, Double> all = known.get(trait).get(beside);
    Double sum = all == null ? null : all.get(word);
    return sum == null ? unknown.get(trait).getOrDefault(beside, 0.0) : sum;
  }

  /** Adds up what speaks for one choice. */
  final class Sum implements Sink {
    private double sum;

    @Override
    public void add(ActTrait trait, String of, String beside) {
      sum += ActWeights.this.of(trait, of, beside);
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
      shares.merge(distance(trait), ActWeights.this.of(trait, of, beside), Double::sum);
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
