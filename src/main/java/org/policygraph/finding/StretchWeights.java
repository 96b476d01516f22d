package org.policygraph.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weights of the traits of stretches, to be found by trait and values without their names. */
final class StretchWeights {

  /** Between the parts of a trait's name. */
  private static final String SPACE = " ";

  private final TraitWeights weights;
  private final double[] always;
  private final List<Map<String, Map<String, double[]>>> tables = new ArrayList<>();

  StretchWeights(TraitWeights weights) {
    this.weights = weights;
    this.always = new double[Answer.values().length];
    for (Answer answer : Answer.values()) {
      always[answer.ordinal()] = weights.always(weights.column(answer.id()));
    }
    Map<String, StretchTrait> traits = new HashMap<>();
    Map<StretchTrait, Map<String, Map<String, double[]>>> byTrait =
        new EnumMap<>(StretchTrait.class);
    for (StretchTrait trait : StretchTrait.values()) {
      traits.put(trait.label(), trait);
      tables.add(byTrait.computeIfAbsent(trait, any -> new HashMap<>()));
    }
    weights.each(
        (name, each) -> {
          String[] parts = name.split(SPACE, 3);
          StretchTrait trait = traits.get(parts[0]);
          if (trait != null) {
            tables
                .get(trait.ordinal())
                .computeIfAbsent(parts[1], any -> new HashMap<>())
                .put(parts.length > 2 ? parts[2] : "", each);
          }
        });
  }

  /** What a stretch may be, in the order of the columns of the weights. */
  enum Answer {
    NONE,
    CONDITION,
    STANDARD;

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What speaks for each answer before anything is heard. */
  double[] always() {
    return always.clone();
  }

  /** Adds what is heard to sums, one for each answer. */
  StretchEar adding(double[] sums) {
    return (trait, value, more, word) -> {
      Map<String, double[]> values = tables.get(trait.ordinal()).get(value);
      double[] each = values == null ? null : values.get(more);
      if (each != null) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += each[i];
        }
      }
    };
  }

  /** Gathers what is heard as traits. */
  static StretchEar gathering(List<Trait> traits, Map<String, Trait> known) {
    return (trait, value, more, word) -> {
      String name = trait.label() + SPACE + value + (more.isEmpty() ? "" : SPACE + more);
      traits.add(known.computeIfAbsent(name, any -> new Trait(name, word)));
    };
  }

  /** How much more a trait speaks for an answer than for the others. */
  double leans(Trait trait, Answer answer) {
    return weights.leans(trait)[weights.column(answer.id())];
  }
}
