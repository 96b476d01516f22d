package org.policygraph.alignment;

import java.util.Arrays;

/**
 * From which score on pairs count between two documents: where the most is gained, if each pair is
 * one as likely as its score says (expected F1). Documents that have much in common are cut higher.
 */
final class Cut {

  /** No pair counts below it, be there ever so few. */
  static final double LEAST = .3;

  private Cut() {}

  /** The cut of the scores of all pairs that may count, in any order. */
  static double of(double[] scores) {
    double[] rising = scores.clone();
    Arrays.sort(rising);
    double all = Arrays.stream(rising).sum();
    double right = 0;
    double most = 0;
    double cut = 1;
    for (int i = rising.length - 1; i >= 0 && rising[i] >= LEAST; i--) {
      right += rising[i];
      double gained = right / (rising.length - i + all);
      if (gained > most) {
        most = gained;
        cut = rising[i];
      }
    }
    return cut;
  }
}
