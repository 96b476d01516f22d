package org.policygraph.alignment;

import java.util.Arrays;
import java.util.List;
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
    references =
        IntStream.range(0, width)
            .mapToObj(r -> Best.of(Arrays.stream(first).mapToDouble(row -> row[r]).toArray()))
            .toArray(Best[]::new);
    double[][] anchors = anchors();
    near = spread(anchors, 2, 1.5);
    wide = spread(anchors, 5, 4);
    provision = byProvision(anchors, provisions);
  }

  /** The verdicts that are nearly the best for their local measure, the others 0. */
  private double[][] anchors() {
    double[][] anchors = new double[first.length][];
    for (int l = 0; l < first.length; l++) {
      double enough = Math.max(ANCHOR, NEARLY_BEST * locals[l].most);
      anchors[l] = Arrays.stream(first[l]).map(score -> score >= enough ? score : 0).toArray();
    }
    return anchors;
  }

  /** Sum of the anchors of other local measures around each pair, the farther the less, 0 to 1. */
  private static double[][] spread(double[][] anchors, double alongLocal, double alongReference) {
    int references = anchors.length == 0 ? 0 : anchors[0].length;
    double[][] across = new double[anchors.length][references];
    double[][] sum = new double[anchors.length][references];
    for (int l = 0; l < anchors.length; l++) {
      for (int from = 0; from < references; from++) {
        if (anchors[l][from] > 0) {
          for (int r = 0; r < references; r++) {
            across[l][r] += anchors[l][from] * Math.exp(-Math.abs(r - from) / alongReference);
          }
        }
      }
    }
    for (int l = 0; l < anchors.length; l++) {
      for (int from = 0; from < anchors.length; from++) {
        double kernel = from == l ? 0 : Math.exp(-Math.abs(l - from) / alongLocal);
        for (int r = 0; kernel > 1e-6 && r < references; r++) {
          sum[l][r] += kernel * across[from][r];
        }
      }
      sum[l] = Arrays.stream(sum[l]).map(s -> s / (1 + s)).toArray();
    }
    return sum;
  }

  private static double[][] byProvision(double[][] anchors, List<String> provisions) {
    int references = anchors.length == 0 ? 0 : anchors[0].length;
    double[][] most = new double[anchors.length][references];
    for (int l = 0; l < anchors.length; l++) {
      for (int other = 0; other < anchors.length; other++) {
        if (other != l && provisions.get(other).equals(provisions.get(l))) {
          for (int r = 0; r < references; r++) {
            most[l][r] = Math.max(most[l][r], anchors[other][r]);
          }
        }
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
    values[Signal.NEAR_BEST.place()] = beside(near[local], reference);
    values[Signal.WIDE.place()] = wide[local][reference];
    values[Signal.WIDE_BEST.place()] = beside(wide[local], reference);
    values[Signal.PROVISION.place()] = provision[local][reference];
    values[Signal.SUBJECTS_BEST.place()] = values[Signal.SUBJECTS.place()] * best;
  }

  private static double beside(double[] row, int reference) {
    return row[reference] / (Arrays.stream(row).max().orElse(0) + DAMPING);
  }
}
