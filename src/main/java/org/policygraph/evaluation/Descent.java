package org.policygraph.evaluation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds where a smooth loss is least, by the limited-memory method of Broyden, Fletcher, Goldfarb
 * and Shanno (Nocedal 1980) with steps that are halved until the loss falls. Nothing is drawn by
 * lot.
 */
final class Descent {

  /** A loss that is to be made small. */
  interface Loss {
    /** The loss at some weights; fills in how fast it grows along each. */
    double at(double[] weights, double[] gradient);
  }

  /** How many steps are remembered. */
  private static final int MEMORY = 8;

  private static final int STEPS = 150;
  private static final int HALVINGS = 20;

  /** What share of the fall that its slope foretells a step must bring. */
  private static final double ENOUGH = 1e-4;

  /** The fall, as a share of the loss, below which no more steps are taken. */
  private static final double STILL = 1e-7;

  /** A step that was taken: how far, and how much the gradient changed. */
  private static final class Step {
    private final double[] far;
    private final double[] change;
    private final double both;

    Step(double[] far, double[] change, double both) {
      this.far = far;
      this.change = change;
      this.both = both;
    }
  }

  private final Loss loss;
  private final Deque<Step> steps = new ArrayDeque<>();

  private Descent(Loss loss) {
    this.loss = loss;
  }

  /** The weights of the least loss, from all weights 0. */
  static double[] least(Loss loss, int weights) {
    return new Descent(loss).from(new double[weights]);
  }

  /**
   * The loss by which weights are drawn to 0, half of a penalty times the sum of their squares; the
   * gradient is set to how fast it grows.
   *
   * @param drawn how many of the weights are drawn, from the first
   */
  static double drawing(double penalty, int drawn, double[] weights, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < gradient.length; i++) {
      double weight = i < drawn ? weights[i] : 0;
      gradient[i] = penalty * weight;
      loss += penalty * weight * weight / 2;
    }
    return loss;
  }

  /** Weights in rows of so many columns. */
  static double[][] rows(double[] weights, int columns) {
    double[][] rows = new double[weights.length / columns][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(weights, i * columns, (i + 1) * columns);
    }
    return rows;
  }

  private double[] from(double[] start) {
    double[] here = start;
    double[] gradient = new double[here.length];
    double value = loss.at(here, gradient);
    for (int step = 0; step < STEPS; step++) {
      double[] way = way(gradient);
      double slope = dot(way, gradient);
      double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
      double[] next = here;
      double[] there = new double[here.length];
      double reached = Double.POSITIVE_INFINITY;
      for (int i = 0; i < HALVINGS && !(reached <= value + ENOUGH * length * slope); i++) {
        length = i == 0 ? length : length / 2;
        next = plus(here, way, length);
        reached = loss.at(next, there);
      }
      if (!(reached < value)) {
        return here;
      }
      remember(plus(next, here, -1), plus(there, gradient, -1));
      boolean still = value - reached < STILL * Math.abs(value);
      here = next;
      gradient = there;
      value = reached;
      if (still) {
        return here;
      }
    }
    return here;
  }

  private void remember(double[] far, double[] change) {
    double both = dot(far, change);
    if (both > 0) {
      steps.addLast(new Step(far, change, both));
      if (steps.size() > MEMORY) {
        steps.removeFirst();
      }
    }
  }

  /** Which way to go: against the gradient, as the steps before have bent it. */
  private double[] way(double[] gradient) {
    double[] way = plus(new double[gradient.length], gradient, -1);
    Deque<Double> shares = new ArrayDeque<>();
    for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
      Step step = back.next();
      double share = dot(step.far, way) / step.both;
      shares.addFirst(share);
      way = plus(way, step.change, -share);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      way = plus(new double[way.length], way, last.both / dot(last.change, last.change));
    }
    for (Step step : steps) {
      way = plus(way, step.far, shares.removeFirst() - dot(step.change, way) / step.both);
    }
    return way;
  }

  private static double dot(double[] some, double[] other) {
    double sum = 0;
    for (int i = 0; i < some.length; i++) {
      sum += some[i] * other[i];
    }
    return sum;
  }

  /** Some and so much of the other. */
  private static double[] plus(double[] some, double[] other, double much) {
    double[] sum = new double[some.length];
    for (int i = 0; i < some.length; i++) {
      sum[i] = some[i] + much * other[i];
    }
    return sum;
  }
}
