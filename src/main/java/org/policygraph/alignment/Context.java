package org.policygraph.alignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Reads the signals that a pair gets from its surroundings: a local text follows its model, so that
 * the neighbours of counterparts are likely counterparts.
 */
final class Context {

  private static final double ANCHOR = .3;
  private static final double NEARLY_BEST = .8;
  private static final double DAMPING = .05;

  /** The odds that a measure has no counterpart, beside those of each that it may have. */
  private static final double NONE_AT_ALL = .08;

  /** How unlikely the contrary of a verdict is at least. */
  private static final double SURE = 1e-12;

  private static final int[] NONE = {};
  private static final double[] NOTHING = {};

  private final double[][] first;
  private final Best locals;
  private final Best references;

  /** For each local measure the references that it is anchored at. */
  private final int[][] anchors;

  private final Neighbours near;
  private final Neighbours wide;
  private final Provisions provisions;

  /** The best verdict on each of some measures and the next, and the odds of all together. */
  private static final class Best {

    private final double[] most;
    private final double[] next;
    private final double[] odds;

    Best(int measures) {
      most = new double[measures];
      next = new double[measures];
      odds = new double[measures];
    }

    void add(int measure, double verdict, double itsOdds) {
      odds[measure] += itsOdds;
      if (verdict > most[measure]) {
        next[measure] = most[measure];
        most[measure] = verdict;
      } else if (verdict > next[measure]) {
        next[measure] = verdict;
      }
    }

    /** How far one of the verdicts is ahead of the others; below 0 where it is behind the best. */
    double lead(int measure, double verdict) {
      return verdict - (verdict >= most[measure] ? next[measure] : most[measure]);
    }

    /** What part of all that is likely one of the verdicts is, if only one of them can be right. */
    double part(int measure, double verdict) {
      return odds(verdict) / (odds[measure] + NONE_AT_ALL);
    }

    /** A verdict beside the best. */
    double share(int measure, double verdict) {
      return verdict / (most[measure] + DAMPING);
    }
  }

  /**
   * A context.
   *
   * @param first the verdict on each pair alone, by local and then by reference measure
   * @param provisionOf the number of each local measure's provision
   * @param referenceProvisions the same of the reference
   */
  Context(double[][] first, int[] provisionOf, int[] referenceProvisions) {
    this.first = first;
    int width = first.length == 0 ? 0 : first[0].length;
    locals = new Best(first.length);
    references = new Best(width);
    for (int l = 0; l < first.length; l++) {
      for (int r = 0; r < width; r++) {
        double odds = odds(first[l][r]);
        locals.add(l, first[l][r], odds);
        references.add(r, first[l][r], odds);
      }
    }
    anchors = new int[first.length][];
    Arrays.setAll(anchors, this::anchors);
    near = new Neighbours(width, 2, 1.5);
    wide = new Neighbours(width, 5, 4);
    provisions = new Provisions(first, provisionOf, referenceProvisions);
  }

  private static double odds(double verdict) {
    return verdict / Math.max(SURE, 1 - verdict);
  }

  /** The references whose verdicts are nearly the best for a local measure. */
  private int[] anchors(int local) {
    if (locals.most[local] < ANCHOR) {
      return NONE;
    }
    double enough = Math.max(ANCHOR, NEARLY_BEST * locals.most[local]);
    double[] verdicts = first[local];
    return IntStream.range(0, verdicts.length).filter(r -> verdicts[r] >= enough).toArray();
  }

  /** What the anchors of other local measures around each pair are worth, the farther the less. */
  private final class Neighbours {

    private final double[][] sums;
    private final double[] most;

    Neighbours(int width, double alongLocal, double alongReference) {
      double[][] across = new double[anchors.length][];
      double[] own = new double[width];
      for (int l = 0; l < anchors.length; l++) {
        across[l] = around(l, own, Math.exp(-1 / alongReference));
      }
      double fading = Math.exp(-1 / alongLocal);
      sums = new double[anchors.length][width];
      most = new double[anchors.length];
      double[] before = new double[width];
      for (int l = 0; l < sums.length; l++) {
        passOn(before, across[l], fading, sums[l]);
      }
      double[] behind = new double[width];
      for (int l = sums.length - 1; l >= 0; l--) {
        passOn(behind, across[l], fading, sums[l]);
        most[l] = fit(sums[l]);
      }
    }

    /**
     * The anchors of a local measure, each with what the others are worth at its place.
     *
     * @param own takes the anchors alone; all 0, before and after
     */
    private double[] around(int local, double[] own, double fading) {
      if (anchors[local].length == 0) {
        return NOTHING;
      }
      for (int r : anchors[local]) {
        own[r] = first[local][r];
      }
      double[] sum = new double[own.length];
      double before = 0;
      for (int r = 0; r < own.length; r++) {
        sum[r] = own[r] + before;
        before = fading * (before + own[r]);
      }
      double behind = 0;
      for (int r = own.length - 1; r >= 0; r--) {
        sum[r] += behind;
        behind = fading * (behind + own[r]);
      }
      for (int r : anchors[local]) {
        own[r] = 0;
      }
      return sum;
    }

    /** Adds to a sum what came along, then takes a row along, which is empty without anchors. */
    private static void passOn(double[] along, double[] row, double fading, double[] sum) {
      for (int r = 0; r < along.length; r++) {
        sum[r] += along[r];
      }
      for (int r = 0; r < row.length; r++) {
        along[r] += row[r];
      }
      for (int r = 0; r < along.length; r++) {
        along[r] *= fading;
      }
    }

    /** Brings sums between 0 and 1, and tells the highest. */
    private static double fit(double[] sums) {
      double most = 0;
      for (int r = 0; r < sums.length; r++) {
        sums[r] /= 1 + sums[r];
        most = Math.max(most, sums[r]);
      }
      return most;
    }

    /** Those of a pair beside the most for its local measure. */
    double share(int local, int reference) {
      return sums[local][reference] / (most[local] + DAMPING);
    }
  }

  /** Adds the signals of context to those of a pair. */
  void add(double[] values, int local, int reference) {
    double verdict = first[local][reference];
    values[Signal.FIRST.place()] = verdict;
    values[Signal.BEST_LOCAL.place()] = locals.share(local, verdict);
    values[Signal.BEST_REFERENCE.place()] = references.share(reference, verdict);
    values[Signal.LEAD_LOCAL.place()] = locals.lead(local, verdict);
    values[Signal.LEAD_REFERENCE.place()] = references.lead(reference, verdict);
    values[Signal.PART_LOCAL.place()] = locals.part(local, verdict);
    values[Signal.PART_REFERENCE.place()] = references.part(reference, verdict);
    values[Signal.NEAR.place()] = near.sums[local][reference];
    values[Signal.NEAR_BEST.place()] = near.share(local, reference);
    values[Signal.WIDE.place()] = wide.sums[local][reference];
    values[Signal.WIDE_BEST.place()] = wide.share(local, reference);
    values[Signal.PROVISIONS.place()] = provisions.others(local, reference);
    values[Signal.BESIDE.place()] = provisions.beside(local, reference);
  }
}
