package org.policygraph.alignment;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Which measures of two documents are counterparts, and how sure that is. */
final class Counterparts {

  /**
   * From which score the best pair of a measure counts: that it has no counterpart is said only
   * where even the best is less likely.
   */
  static final double BEST = .25;

  /** From which share of one's measures on documents have something to do with each other. */
  private static final double SHARE = .1;

  private final Measures local;
  private final Measures reference;
  private final double[][] scores;

  private final Kinship kinship;

  /** From which score on any pair counts. */
  private final double enough;

  private final double[] bestOfLocal;
  private final double[] bestOfReference;

  /**
   * The counterparts among the measures of two documents.
   *
   * @param scores how likely two are, by local and then by reference measure
   * @param kinship which may be at all
   */
  Counterparts(Measures local, Measures reference, double[][] scores, Kinship kinship) {
    this.local = local;
    this.reference = reference;
    this.scores = scores;
    this.kinship = kinship;
    bestOfLocal = new double[local.size()];
    bestOfReference = new double[reference.size()];
    DoubleStream.Builder possible = DoubleStream.builder();
    for (int l = 0; l < local.size(); l++) {
      for (int r = 0; r < reference.size(); r++) {
        double score = scores[l][r];
        if (mayCount(l, r)) {
          possible.add(score);
          bestOfLocal[l] = Math.max(bestOfLocal[l], score);
          bestOfReference[r] = Math.max(bestOfReference[r], score);
        }
      }
    }
    enough = Cut.of(possible.build().toArray());
  }

  private boolean mayCount(int one, int other) {
    return scores[one][other] >= BEST
        && kinship.allows(one, other)
        && (!penalties(one, other) || punishAlike(one, other) || punishUnknown(one, other));
  }

  private boolean penalties(int one, int other) {
    return local.punishes(one) && reference.punishes(other);
  }

  private boolean punishAlike(int one, int other) {
    return local.offence(one).isAlike(reference.offence(other));
  }

  /** Whether nothing tells what one of two penalties is for. */
  private boolean punishUnknown(int one, int other) {
    return local.offence(one).weight() < Matter.SOME
        || reference.offence(other).weight() < Matter.SOME;
  }

  Measures local() {
    return local;
  }

  Measures reference() {
    return reference;
  }

  /** The score of two measures, by their places, 0 to 1. */
  double score(int one, int other) {
    return scores[one][other];
  }

  /** Whether two measures are counterparts, by their places. */
  boolean counts(int one, int other) {
    double score = scores[one][other];
    boolean best = score >= bestOfLocal[one];
    boolean bestThere = score >= bestOfReference[other];
    return (score >= enough || best || bestThere)
        && mayCount(one, other)
        && ((best && bestThere) || !penalties(one, other) || punishAlike(one, other));
  }

  /** Whether there are as many as make the documents about the same: a tenth of one's measures. */
  boolean many() {
    long here = sure(bestOfLocal);
    long there = sure(bestOfReference);
    return here > 0 && (here >= SHARE * local.size() || there >= SHARE * reference.size());
  }

  /** How many measures have a counterpart that would count were it not the best. */
  private long sure(double[] best) {
    return Arrays.stream(best).filter(score -> score >= enough).count();
  }
}
