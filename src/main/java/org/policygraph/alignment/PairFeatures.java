package org.policygraph.alignment;

import java.util.List;

/** The pairs of characters of a part of each measure of a document. */
final class PairFeatures {

  private final Occurrences occurrences;
  private final double[] roots;

  /**
   * Features of measures.
   *
   * @param parts the texts of that part, for each measure
   */
  PairFeatures(List<List<String>> parts, Background background) {
    occurrences = new Occurrences(parts.stream().map(Bigrams::of).toList());
    roots = new double[occurrences.size()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = Math.sqrt(background.rarity(occurrences.feature(i)));
    }
  }

  /** In which measures each pair occurs. */
  Occurrences occurrences() {
    return occurrences;
  }

  /** How rare a pair is in the genre, by its place among the occurrences, square root. */
  double root(int place) {
    return roots[place];
  }
}
