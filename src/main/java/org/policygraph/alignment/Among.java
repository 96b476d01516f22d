package org.policygraph.alignment;

/** How rare a feature is among the measures of two documents, by how many of them have it. */
final class Among {

  private static final double LEAST = .05;

  private final double[] rarities;
  private final double[] roots;

  /**
   * Rarities among some measures.
   *
   * @param measures how many measures the two documents have
   */
  Among(int measures) {
    rarities = new double[measures + 1];
    roots = new double[measures + 1];
    for (int frequency = 0; frequency <= measures; frequency++) {
      rarities[frequency] = Math.max(LEAST, Math.log((measures + 1) / (frequency + .5)));
      roots[frequency] = Math.sqrt(rarities[frequency]);
    }
  }

  /** Inverse frequency, natural logarithm, at least .05. */
  double rarity(int frequency) {
    return rarities[frequency];
  }

  /**
   * What a feature weighs between two documents: the geometric mean of its rarity in the language
   * of the genre and among their measures.
   *
   * @param root the square root of its rarity in the genre
   */
  double weight(double root, int frequency) {
    return root * roots[frequency];
  }
}
