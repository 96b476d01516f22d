package org.policygraph.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A conditional logit (McFadden 1974) with a quadratic penalty: the weights of traits under which
 * the right alternatives of choices are likeliest.
 */
final class ChoiceModel {

  /** How far weights are drawn to 0: half of this times the sum of their squares is added. */
  private static final double PENALTY = 2;

  /**
   * A choice that somebody made.
   *
   * @param alternatives the numbers of the traits of each alternative, none twice
   * @param right which alternatives are right, by number, at least one
   */
  record Sample(List<int[]> alternatives, BitSet right) {}

  private final List<Sample> samples;

  private ChoiceModel(List<Sample> samples) {
    this.samples = samples;
  }

  /** The weight of each trait. */
  static double[] fit(List<Sample> samples, int traits) {
    return Descent.least(new ChoiceModel(samples)::slope, traits);
  }

  /** The loss at some weights; fills in how fast it grows along each. */
  private double slope(double[] weights, double[] gradient) {
    double loss = Descent.drawing(PENALTY, weights.length, weights, gradient);
    for (Sample sample : samples) {
      double[] odds = odds(sample.alternatives, weights);
      double all = Arrays.stream(odds).sum();
      double right = 0;
      for (int a = 0; a < odds.length; a++) {
        right += sample.right.get(a) ? odds[a] : 0;
      }
      loss += Math.log(all) - Math.log(right);
      for (int a = 0; a < odds.length; a++) {
        double pull = odds[a] / all - (sample.right.get(a) ? odds[a] / right : 0);
        for (int trait : sample.alternatives.get(a)) {
          gradient[trait] += pull;
        }
      }
    }
    return loss;
  }

  /** The odds of each alternative, the likeliest 1. */
  static double[] odds(List<int[]> alternatives, double[] weights) {
    double[] odds = new double[alternatives.size()];
    for (int a = 0; a < odds.length; a++) {
      for (int trait : alternatives.get(a)) {
        odds[a] += weights[trait];
      }
    }
    double most = Arrays.stream(odds).max().orElse(0);
    for (int a = 0; a < odds.length; a++) {
      odds[a] = Math.exp(odds[a] - most);
    }
    return odds;
  }
}
