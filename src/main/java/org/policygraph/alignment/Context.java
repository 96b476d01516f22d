package org.policygraph.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Reads the signals that a pair gets from its surroundings: a local text follows its model, so that
 * the neighbours of counterparts are likely counterparts.
 */
final class Context {

  private static final double ANCHOR = .3;
  private static final double NEARLY_BEST = .8;
  private static final double DAMPING = .05;

  private final double[][] first;
  private final double[] bestLocal;
  private final double[] bestReference;
  private final double[][] near;
  private final double[][] wide;
  private final double[][] provision;

  /**
   * A context.
   *
   * @param first the verdict on each pair alone, by local and then by reference measure
   * @param provisions label of the provision of each local measure
   */
  Context(double[][] first, List<String> provisions) {
    this.first = first;
    int references = first.length == 0 ? 0 : first[0].length;
    bestLocal = new double[first.length];
    bestReference = new double[references];
    for (int l = 0; l < first.length; l++) {
      for (int r = 0; r < references; r++) {
        bestLocal[l] = Math.max(bestLocal[l], first[l][r]);
        bestReference[r] = Math.max(bestReference[r], first[l][r]);
      }
    }
    double[][] anchors = anchors();
    near = spread(anchors, 2, 1.5);
    wide = spread(anchors, 5, 4);
    provision = byProvision(anchors, provisions);
  }

  /** The verdicts that are nearly the best for their local measure, the others 0. */
  private double[][] anchors() {
    double[][] anchors = new double[first.length][];
    for (int l = 0; l < first.length; l++) {
      double enough = Math.max(ANCHOR, NEARLY_BEST * bestLocal[l]);
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
  void add(Map<Signal, Double> values, int local, int reference) {
    double verdict = first[local][reference];
    double best = verdict / (bestLocal[local] + DAMPING);
    values.put(Signal.FIRST, verdict);
    values.put(Signal.BEST_LOCAL, best);
    values.put(Signal.BEST_REFERENCE, verdict / (bestReference[reference] + DAMPING));
    values.put(Signal.NEAR, near[local][reference]);
    values.put(Signal.NEAR_BEST, beside(near[local], reference));
    values.put(Signal.WIDE, wide[local][reference]);
    values.put(Signal.WIDE_BEST, beside(wide[local], reference));
    values.put(Signal.PROVISION, provision[local][reference]);
    values.put(Signal.SUBJECTS_BEST, values.getOrDefault(Signal.SUBJECTS, 0.0) * best);
  }

  private static double beside(double[] row, int reference) {
    return row[reference] / (Arrays.stream(row).max().orElse(0) + DAMPING);
  }
}
