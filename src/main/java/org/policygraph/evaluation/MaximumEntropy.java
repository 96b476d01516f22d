package org.policygraph.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Multinomial logistic regression with a quadratic penalty: the weights under which coded classes
 * are likeliest. Nothing is drawn by lot, so that the same samples give the same weights.
 */
final class MaximumEntropy {

  /** A coded act: the numbers of its traits, and of the concept it was sorted into. */
  static final class Sample {
    private final int[] traits;
    private final int concept;

    /**
     * A coded act.
     *
     * @param traits the numbers of its traits, none twice
     * @param concept the number of the concept it was sorted into
     */
    Sample(int[] traits, int concept) {
      this.traits = traits.clone();
      this.concept = concept;
    }
  }

  private final List<Sample> samples;
  private final int traits;
  private final int concepts;

  /** How far weights are drawn to 0: half of this times the sum of their squares is added. */
  private final double penalty;

  private MaximumEntropy(List<Sample> samples, int traits, int concepts, double penalty) {
    this.penalty = penalty;
    this.samples = samples;
    this.traits = traits;
    this.concepts = concepts;
  }

  /**
   * The weights, a row for each trait with a column for each concept; the last row holds what
   * speaks for a concept before any trait is known.
   *
   * @param penalty how far weights are drawn to 0
   */
  static double[][] fit(List<Sample> samples, int traits, int concepts, double penalty) {
    return new MaximumEntropy(samples, traits, concepts, penalty).fit();
  }

  private double[][] fit() {
    return Descent.rows(Descent.least(this::slope, (traits + 1) * concepts), concepts);
  }

  /** The loss at some weights; fills in how fast it grows along each. */
  private double slope(double[] weights, double[] gradient) {
    double loss = Descent.drawing(penalty, traits * concepts, weights, gradient);
    double[] shares = new double[concepts];
    for (Sample sample : samples) {
      loss -= Math.log(shares(sample, weights, shares)[sample.concept]);
      shares[sample.concept] -= 1;
      for (int trait : sample.traits) {
        add(shares, gradient, trait);
      }
      add(shares, gradient, traits);
    }
    return loss;
  }

  /** How likely each concept is for a sample. */
  private double[] shares(Sample sample, double[] weights, double[] shares) {
    Arrays.fill(shares, 0);
    for (int trait : sample.traits) {
      for (int k = 0; k < concepts; k++) {
        shares[k] += weights[trait * concepts + k];
      }
    }
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < concepts; k++) {
      shares[k] += weights[traits * concepts + k];
      most = Math.max(most, shares[k]);
    }
    double sum = 0;
    for (int k = 0; k < concepts; k++) {
      shares[k] = Math.exp(shares[k] - most);
      sum += shares[k];
    }
    for (int k = 0; k < concepts; k++) {
      shares[k] /= sum;
    }
    return shares;
  }

  /** Adds to the gradient of each weight of a trait. */
  private void add(double[] shares, double[] gradient, int trait) {
    for (int k = 0; k < concepts; k++) {
      gradient[trait * concepts + k] += shares[k];
    }
  }
}
