package org.policygraph.evaluation;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param precision found rightly, of all found
 * @param recall found rightly, of all there are
 * @param f harmonic mean of the two, F1
 * @param gold how many there are
 * @param predicted how many were found
 */
public record Rates(double precision, double recall, double f, int gold, int predicted) {

  /** The rates of a number of right finds among those there are and those found. */
  static Rates of(int right, int gold, int predicted) {
    double precision = predicted == 0 ? 0 : (double) right / predicted;
    double recall = gold == 0 ? 0 : (double) right / gold;
    double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new Rates(precision, recall, f, gold, predicted);
  }
}
