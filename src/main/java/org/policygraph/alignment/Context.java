package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads the signals that a pair gets from its surroundings: a local text follows its model, so that
 * the neighbours of counterparts are likely counterparts.
 */
final class Context {

  private static final double ANCHOR = .3;
  private static final double NEARLY_BEST = .8;
  private static final double DAMPING = .05;

  private final double[][] first;
  private final Best[] locals;
  private final Best[] references;
  private final double[][] near;
  private final double[][] wide;
  private final double[] mostNear;
  private final double[] mostWide;
  private final double[][] provision;

  /** The best verdict on a measure and the next. */
  private record Best(double most, double next) {

    static Best of(double[] verdicts) {
      double most = 0;
      double next = 0;
      for (double verdict : verdicts) {
        next = Math.max(next, Math.min(most, verdict));
        most = Math.max(most, verdict);
      }
      return new Best(most, next);
    }

    /** How far one of the verdicts is ahead of the others; below 0 where it is behind the best. */
    double lead(double verdict) {
      return verdict - (verdict >= most ? next : most);
    }
  }

  /**
   * A context.
   *
   * @param first the verdict on each pair alone, by local and then by reference measure
   * @param provisions label of the provision of each local measure
   */
  Context(double[][] first, List<String> provisions) {
    this.first = first;
    int width = first.length == 0 ? 0 : first[0].length;
    locals = Arrays.stream(first).map(Best::of).toArray(Best[]::new);
    references = IntStream.range(0, width).mapToObj(r -> Best.of(column(r))).toArray(Best[]::new);
    double[][] anchors = anchors();
    near = spread(anchors, 2, 1.5);
    wide = spread(anchors, 5, 4);
    mostNear = most(near);
    mostWide = most(wide);
    provision = byProvision(anchors, provisions);
  }

  private double[] column(int reference) {
    double[] column = new double[first.length];
    for (int l = 0; l < first.length; l++) {
      column[l] = first[l][reference];
    }
    return column;
  }

  /** The verdicts that are nearly the best for their local measure, the others 0. */
  private double[][] anchors() {
    double[][] anchors = new double[first.length][];
    for (int l = 0; l < first.length; l++) {
      double enough = Math.max(ANCHOR, NEARLY_BEST * locals[l].most);
      anchors[l] = new double[first[l].length];
      for (int r = 0; r < anchors[l].length && locals[l].most >= enough; r++) {
        anchors[l][r] = first[l][r] >= enough ? first[l][r] : 0;
      }
    }
    return anchors;
  }

  /** Whether a local measure has an anchor. */
  private boolean anchored(int local) {
    return locals[local].most >= ANCHOR;
  }

  /** Sum of the anchors of other local measures around each pair, the farther the less, 0 to 1. */
  private double[][] spread(double[][] anchors, double alongLocal, double alongReference) {
    double[][] across = new double[anchors.length][];
    for (int l = 0; l < anchors.length; l++) {
      across[l] = anchored(l) ? around(anchors[l], Math.exp(-1 / alongReference)) : anchors[l];
    }
    int references = anchors.length == 0 ? 0 : anchors[0].length;
    double fading = Math.exp(-1 / alongLocal);
    double[][] sum = new double[anchors.length][references];
    double[] before = new double[references];
    for (int l = 0; l < anchors.length; l++) {
      passOn(before, across[l], fading, sum[l]);
    }
    double[] behind = new double[references];
    for (int l = anchors.length - 1; l >= 0; l--) {
      passOn(behind, across[l], fading, sum[l]);
    }
    for (double[] row : sum) {
      for (int r = 0; r < references; r++) {
        row[r] /= 1 + row[r];
      }
    }
    return sum;
  }

  /** The values of a row, each with what the others are worth at its place. */
  private static double[] around(double[] row, double fading) {
    double[] sum = row.clone();
    double before = 0;
    for (int r = 0; r < row.length; r++) {
      sum[r] += before;
      before = fading * (before + row[r]);
    }
    double behind = 0;
    for (int r = row.length - 1; r >= 0; r--) {
      sum[r] += behind;
      behind = fading * (behind + row[r]);
    }
    return sum;
  }

  /** Adds to a sum what came along, then takes a row along. */
  private static void passOn(double[] along, double[] row, double fading, double[] sum) {
    for (int r = 0; r < along.length; r++) {
      sum[r] += along[r];
      along[r] = fading * (along[r] + row[r]);
    }
  }

  /** The highest anchor at each reference among the other measures of each one's provision. */
  private double[][] byProvision(double[][] anchors, List<String> provisions) {
    int references = anchors.length == 0 ? 0 : anchors[0].length;
    double[][] most = new double[anchors.length][references];
    Map<String, List<Integer>> together = new HashMap<>();
    for (int l = 0; l < anchors.length; l++) {
      together.computeIfAbsent(provisions.get(l), any -> new ArrayList<>()).add(l);
    }
    for (List<Integer> places : together.values()) {
      for (int other : places) {
        for (int l : places) {
          if (other != l && anchored(other)) {
            raise(most[l], anchors[other]);
          }
        }
      }
    }
    return most;
  }

  private static void raise(double[] most, double[] row) {
    for (int r = 0; r < most.length; r++) {
      most[r] = Math.max(most[r], row[r]);
    }
  }

  private static double[] most(double[][] rows) {
    double[] most = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (double value : rows[i]) {
        most[i] = Math.max(most[i], value);
      }
    }
    return most;
  }

  /** Adds the signals of context to those of a pair. */
  void add(double[] values, int local, int reference) {
    double verdict = first[local][reference];
    double best = verdict / (locals[local].most + DAMPING);
    values[Signal.FIRST.place()] = verdict;
    values[Signal.BEST_LOCAL.place()] = best;
    values[Signal.BEST_REFERENCE.place()] = verdict / (references[reference].most + DAMPING);
    values[Signal.LEAD_LOCAL.place()] = locals[local].lead(verdict);
    values[Signal.LEAD_REFERENCE.place()] = references[reference].lead(verdict);
    values[Signal.NEAR.place()] = near[local][reference];
    values[Signal.NEAR_BEST.place()] = near[local][reference] / (mostNear[local] + DAMPING);
    values[Signal.WIDE.place()] = wide[local][reference];
    values[Signal.WIDE_BEST.place()] = wide[local][reference] / (mostWide[local] + DAMPING);
    values[Signal.PROVISION.place()] = provision[local][reference];
    values[Signal.SUBJECTS_BEST.place()] = values[Signal.SUBJECTS.place()] * best;
  }
}
