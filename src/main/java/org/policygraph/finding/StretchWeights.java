package org.policygraph.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weights of the traits of stretches, to be found by trait and values without their names. */
final class StretchWeights {

  /** The columns of what a stretch may be. */
  static final int NONE = 0;

  static final int CONDITION = 1;
  static final int STANDARD = 2;

  /** What a stretch may be, in the order of the columns. */
  static final List<String> ANSWERS =
      List.of("none", Criterion.Type.CONDITION.id(), Criterion.Type.STANDARD.id());

  /** Between the parts of a trait's name. */
  private static final String SPACE = " ";

  private final TraitWeights weights;
  private final double[] always;
  private final WeightTable table = new WeightTable();

  StretchWeights(TraitWeights weights) {
    this.weights = weights;
    this.always =
        ANSWERS.stream().mapToDouble(answer -> weights.always(weights.column(answer))).toArray();
    Map<String, StretchTrait> traits = new HashMap<>();
    for (StretchTrait trait : StretchTrait.values()) {
      traits.put(trait.label(), trait);
    }
    weights.each(
        (name, each) -> {
          String[] parts = name.split(SPACE, 3);
          StretchTrait trait = traits.get(parts[0]);
          if (trait != null) {
            table.put(trait, parts[1], parts.length > 2 ? parts[2] : "", each);
          }
        });
  }

  /** What speaks for each answer before anything is heard. */
  double[] always() {
    return always.clone();
  }

  /** Adds what is heard to sums, one for each answer. */
  StretchEar adding(double[] sums) {
    return (trait, value, more, word) -> {
      double[] each = table.of(trait, value, more);
      for (int i = 0; i < each.length; i++) {
        sums[i] += each[i];
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

  /** The words that speak most for an answer, so many at most. */
  List<String> told(List<Trait> traits, int column, int most) {
    return weights.told(traits, weights.column(ANSWERS.get(column)), most);
  }
}
