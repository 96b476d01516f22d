package org.policygraph.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policygraph.language.Lexicon;

/**
 * How strongly each trait speaks for each concept that something may be sorted into, learnt from
 * coded documents: the logarithms of a model of maximum entropy (Berger, Della Pietra and Della
 * Pietra 1996). What speaks for a concept is added up, and the concept with the highest sum is the
 * likeliest.
 */
public final class TraitWeights {

  /** The row that names the concepts in the order of the columns. */
  private static final String CONCEPTS = "concepts";

  /** The row of what speaks for a concept before any trait is known. */
  private static final String ALWAYS = "always";

  /** How many parts the name of a trait has at most. */
  private static final int PARTS = 3;

  /** The least weight that is written. */
  private static final double SAYS = 0.005;

  private final List<String> concepts;
  private final double[] always;
  private final Map<String, double[]> weights;

  /**
   * Weights that were learnt.
   *
   * @param concepts identifiers of the concepts
   * @param always what speaks for each before any trait is known
   * @param weights the weights of each trait, by its name, in the order of the concepts
   */
  public TraitWeights(List<String> concepts, double[] always, Map<String, double[]> weights) {
    this.concepts = List.copyOf(concepts);
    this.always = always.clone();
    this.weights = new HashMap<>(weights);
  }

  /** The weights of a lexicon table: trait, then a column for each concept. */
  static TraitWeights load(String table) {
    Lexicon lexicon = Lexicon.load(table);
    List<String> concepts = List.of();
    double[] always = {};
    Map<String, double[]> weights = new HashMap<>();
    for (List<String> row : lexicon.rows()) {
      List<String> cells = row.subList(1, row.size());
      switch (row.get(0)) {
        case CONCEPTS -> concepts = cells;
        case ALWAYS -> always = numbers(cells);
        default -> weights.put(row.get(0), numbers(cells));
      }
    }
    return new TraitWeights(concepts, always, weights);
  }

  private static double[] numbers(List<String> cells) {
    return cells.stream().mapToDouble(Double::parseDouble).toArray();
  }

  /** The concept that most speaks for, the first among equals. */
  public String likeliest(List<Trait> traits) {
    double[] sums = sums(traits);
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return concepts.get(best);
  }

  /** How much speaks for each concept, by column. */
  public double[] sums(List<Trait> traits) {
    double[] sums = always.clone();
    for (Trait trait : traits) {
      double[] each = weights.get(trait.name());
      for (int i = 0; each != null && i < sums.length; i++) {
        sums[i] += each[i];
      }
    }
    return sums;
  }

  /** Takes the weights of a trait, in the order of the concepts. */
  interface Taker<T extends Enum<T>> {
    void take(T trait, String value, String more, double[] weights);
  }

  /**
   * Hands out the weights of the traits of some kinds. The name of a trait is its constant in small
   * letters, then its value and the second part of that, each behind a space.
   */
  <T extends Enum<T>> void each(Class<T> kinds, Taker<T> taker) {
    Map<String, T> traits = new HashMap<>();
    for (T trait : EnumSet.allOf(kinds)) {
      traits.put(Identifiers.of(trait), trait);
    }
    weights.forEach(
        (name, each) -> {
          List<String> parts = List.of(name.split(" ", PARTS));
          T trait = traits.get(parts.get(0));
          if (trait != null) {
            String value = parts.size() > 1 ? parts.get(1) : "";
            taker.take(trait, value, parts.size() == PARTS ? parts.get(2) : "", each);
          }
        });
  }

  /** The place of a concept among those that something was learnt of, or -1. */
  int column(String concept) {
    return concepts.indexOf(concept);
  }

  /** What speaks for a concept before any trait is known. */
  double always(int column) {
    return always[column];
  }

  /**
   * The weights as the table that {@link #load} reads, in order of the names; traits that say
   * nothing to the hundredth are left out.
   */
  public String table() {
    List<String> lines = new ArrayList<>();
    weights.forEach(
        (name, each) -> {
          if (Arrays.stream(each).anyMatch(weight -> Math.abs(weight) >= SAYS)) {
            lines.add(name + "\t" + cells(each));
          }
        });
    lines.sort(null);
    return "trait\tweights\n"
        + "# How strongly each trait speaks for each concept, learnt from coded documents.\n"
        + CONCEPTS
        + "\t"
        + String.join("\t", concepts)
        + "\n"
        + ALWAYS
        + "\t"
        + cells(always)
        + "\n"
        + String.join("\n", lines)
        + "\n";
  }

  private static String cells(double[] numbers) {
    return String.join(
        "\t",
        Arrays.stream(numbers)
            .mapToObj(number -> String.format(Locale.ROOT, "%.2f", number))
            .toList());
  }
}
