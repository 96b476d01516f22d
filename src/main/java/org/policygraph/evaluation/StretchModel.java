package org.policygraph.evaluation;

import java.util.Arrays;
import java.util.List;
import org.policygraph.finding.StretchShares;

/**
 * A semi-Markov model (Sarawagi and Cohen 2004) with a quadratic penalty: the weights under which
 * the stretches that were coded are the likeliest of all that could be chosen without overlap.
 */
final class StretchModel {

  /**
   * The stretches of an act.
   *
   * @param traits the numbers of the traits of each, none twice
   * @param answers what each was coded as, by number; 0 is nothing
   * @param shares which of them overlap
   */
  record Sample(List<int[]> traits, List<Integer> answers, StretchShares shares) {}

  private final List<Sample> samples;
  private final int traits;
  private final int answers;

  /** How far weights are drawn to 0: half of this times the sum of their squares is added. */
  private final double penalty;

  private StretchModel(List<Sample> samples, int traits, int answers, double penalty) {
    this.samples = samples;
    this.traits = traits;
    this.answers = answers;
    this.penalty = penalty;
  }

  /**
   * The weights, a row for each trait with a column for each answer; the last row holds what speaks
   * for an answer before any trait is known. What speaks for nothing is 0.
   */
  static double[][] fit(List<Sample> samples, int traits, int answers, double penalty) {
    StretchModel model = new StretchModel(samples, traits, answers, penalty);
    return Descent.rows(Descent.least(model::slope, (traits + 1) * answers), answers);
  }

  /** The loss at some weights; fills in how fast it grows along each. */
  private double slope(double[] weights, double[] gradient) {
    double loss = Descent.drawing(penalty, traits * answers, weights, gradient);
    for (Sample sample : samples) {
      loss += slope(sample, weights, gradient);
    }
    return loss;
  }

  private double slope(Sample sample, double[] weights, double[] gradient) {
    int size = sample.answers.size();
    double[][] sums = new double[size][];
    double[] odds = new double[size];
    double right = 0;
    for (int i = 0; i < size; i++) {
      sums[i] = sums(sample.traits.get(i), weights);
      odds[i] = odds(sums[i]);
      right += sums[i][sample.answers.get(i)];
    }
    double[] shares = new double[size];
    double all = sample.shares.tell(odds, shares);
    for (int i = 0; i < size; i++) {
      for (int k = 1; k < answers; k++) {
        double coded = sample.answers.get(i) == k ? 1 : 0;
        double pull = shares[i] * Math.exp(sums[i][k] - odds[i]) - coded;
        for (int trait : sample.traits.get(i)) {
          gradient[trait * answers + k] += pull;
        }
        gradient[traits * answers + k] += pull;
      }
    }
    return all - right;
  }

  /** What speaks for each answer, for nothing 0. */
  private double[] sums(int[] told, double[] weights) {
    double[] sums = Arrays.copyOfRange(weights, traits * answers, (traits + 1) * answers);
    for (int trait : told) {
      for (int k = 1; k < answers; k++) {
        sums[k] += weights[trait * answers + k];
      }
    }
    sums[0] = 0;
    return sums;
  }

  /** What speaks for any answer but nothing. */
  static double odds(double[] sums) {
    double odds = Double.NEGATIVE_INFINITY;
    for (int k = 1; k < sums.length; k++) {
      odds = Double.isInfinite(odds) ? sums[k] : StretchShares.plus(odds, sums[k]);
    }
    return odds;
  }
}
