package org.policygraph.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Multinomial logistic regression with a quadratic penalty: the weights under which coded classes
 * are likeliest. Each step minimises a bound of the loss (Böhning and Lindsay 1988), made faster by
 * momentum that starts anew where the loss grew; nothing is drawn by lot, so that the same samples
 * give the same weights.
 */
final class MaximumEntropy {

  private static final int STEPS = 400;

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

  /** How far a step along each weight may go. */
  private final double[] reach;

  private MaximumEntropy(List<Sample> samples, int traits, int concepts, double penalty) {
    this.penalty = penalty;
    this.samples = samples;
    this.traits = traits;
    this.concepts = concepts;
    reach = new double[traits + 1];
    for (Sample sample : samples) {
      double share = (sample.traits.length + 1) / 2.0;
      reach[traits] += share;
      for (int trait : sample.traits) {
        reach[trait] += share;
      }
    }
    for (int i = 0; i <= traits; i++) {
      reach[i] = 1 / (reach[i] + penalty);
    }
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
    double[][] now = new double[traits + 1][concepts];
    double[][] ahead = new double[traits + 1][concepts];
    double[][] gradient = new double[traits + 1][concepts];
    double least = Double.POSITIVE_INFINITY;
    int since = 0;
    for (int step = 0; step < STEPS; step++) {
      double loss = slope(ahead, gradient);
      since = loss > least ? 0 : since + 1;
      least = loss;
      double momentum = since / (since + 3.0);
      for (int i = 0; i <= traits; i++) {
        for (int k = 0; k < concepts; k++) {
          double next = ahead[i][k] - reach[i] * gradient[i][k];
          ahead[i][k] = next + momentum * (next - now[i][k]);
          now[i][k] = next;
        }
      }
    }
    return now;
  }

  /** The loss at some weights; fills in how fast it grows along each. */
  private double slope(double[][] weights, double[][] gradient) {
    double loss = 0;
    for (int i = 0; i <= traits; i++) {
      for (int k = 0; k < concepts; k++) {
        double penalised = i < traits ? weights[i][k] : 0;
        gradient[i][k] = penalty * penalised;
        loss += penalty * penalised * penalised / 2;
      }
    }
    double[] shares = new double[concepts];
    for (Sample sample : samples) {
      loss -= Math.log(shares(sample, weights, shares)[sample.concept]);
      shares[sample.concept] -= 1;
      add(shares, gradient[traits]);
      for (int trait : sample.traits) {
        add(shares, gradient[trait]);
      }
    }
    return loss;
  }

  /** How likely each concept is for a sample. */
  private double[] shares(Sample sample, double[][] weights, double[] shares) {
    System.arraycopy(weights[traits], 0, shares, 0, concepts);
    for (int trait : sample.traits) {
      add(weights[trait], shares);
    }
    double most = Arrays.stream(shares).max().orElse(0);
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

  private static void add(double[] some, double[] to) {
    for (int k = 0; k < to.length; k++) {
      to[k] += some[k];
    }
  }
}
