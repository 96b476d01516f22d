package org.policygraph.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.policygraph.finding.ActTrait.Sink;
import org.policygraph.language.Lexicon;

/**
 * How strongly each trait speaks for a word being the act of its clause, or for there being none.
 */
final class ActWeights {

  /** The lexicon table of the weights. */
  static final String TABLE = "act-weights";

  /** What is learnt of one trait. */
  private static final class OfTrait {

    /** By what the rules say, or the empty string, and by the word or class that shows it. */
    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    /** What all the habits of a word say together, by what the rules say and by the word. */
    private final Map<String, Map<String, Double>> habits = new HashMap<>();

    /** The same of a word whose habits are not known. */
    private final Map<String, Double> unknown = new HashMap<>();

    void add(String of, String beside, double weight) {
      weights.computeIfAbsent(beside, any -> new HashMap<>()).put(of, weight);
    }

    void sum(Habits known) {
      weights.forEach(
          (beside, all) -> {
            Map<String, Double> sums = new HashMap<>();
            known.words().forEach(word -> sums.put(word, sum(known.of(word), all)));
            habits.put(beside, sums);
            unknown.put(beside, sum(known.of(""), all));
          });
    }

    private static double sum(List<String> names, Map<String, Double> weights) {
      return names.stream().mapToDouble(name -> weights.getOrDefault(name, 0.0)).sum();
    }

    double of(String of, String beside) {
      Map<String, Double> all = weights.get(beside);
      return all == null ? 0 : all.getOrDefault(of, 0.0);
    }

    double habits(String word, String beside) {
      Map<String, Double> all = habits.get(beside);
      Double sum = all == null ? null : all.get(word);
      return sum == null ? unknown.getOrDefault(beside, 0.0) : sum;
    }
  }

  private final Map<ActTrait, OfTrait> traits = new EnumMap<>(ActTrait.class);

  ActWeights() {
    Map<String, OfTrait> byName = new HashMap<>();
    for (ActTrait trait : ActTrait.values()) {
      OfTrait none = new OfTrait();
      traits.put(trait, none);
      byName.put(trait.id, none);
    }
    for (List<String> row : Lexicon.load(TABLE).rows()) {
      List<String> name = List.of(row.get(0).split(" ", -1));
      OfTrait trait = byName.get(name.get(0));
      if (trait != null) {
        trait.add(name.get(1), name.size() > 2 ? name.get(2) : "", Double.parseDouble(row.get(1)));
      }
    }
    Habits habits = new Habits();
    ActTrait.OF_HABITS.forEach(trait -> of(trait).sum(habits));
  }

  private OfTrait of(ActTrait trait) {
    return Objects.requireNonNull(traits.get(trait));
  }

  /** Adds up what speaks for one choice. */
  final class Sum implements Sink {
    private double sum;

    @Override
    public void add(ActTrait trait, String of, String beside) {
      sum += of(trait).of(of, beside);
    }

    @Override
    public void habits(ActTrait trait, String word, String beside) {
      sum += of(trait).habits(word, beside);
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
      shares.merge(distance(trait), of(trait).of(of, beside), Double::sum);
    }

    @Override
    public void habits(ActTrait trait, String word, String beside) {
      shares.merge(distance(trait), of(trait).habits(word, beside), Double::sum);
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
