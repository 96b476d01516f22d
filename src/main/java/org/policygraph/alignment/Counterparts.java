package org.policygraph.alignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which measures of two documents are counterparts, and how sure that is. */
final class Counterparts {

  private final Measures local;
  private final Measures reference;
  private final double[][] scores;
  private final boolean[][] counting;

  private Counterparts(Measures local, Measures reference, double[][] scores) {
    this.local = local;
    this.reference = reference;
    this.scores = scores;
    counting = new boolean[local.size()][reference.size()];
  }

  /**
   * The counterparts among the measures of two documents.
   *
   * @param judgement how likely two are
   * @param kinship which may be at all
   */
  static Counterparts of(Measures local, Measures reference, Judgement judgement, Kinship kinship) {
    Counterparts found = new Counterparts(local, reference, judgement.scores(local, reference));
    for (int l = 0; l < local.size(); l++) {
      double enough = judgement.threshold(found.scores[l]);
      for (int r = 0; r < reference.size(); r++) {
        found.counting[l][r] = found.scores[l][r] >= enough && kinship.allows(l, r);
      }
    }
    return found;
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
    return counting[one][other];
  }

  /** Whether there are as many as make the documents about the same: a tenth of one's measures. */
  boolean many() {
    long here = Arrays.stream(counting).filter(row -> has(row)).count();
    long there = IntStream.range(0, reference.size()).filter(this::isTaken).count();
    return here > 0
        && (Kinship.isShare(here, local.size()) || Kinship.isShare(there, reference.size()));
  }

  private static boolean has(boolean[] row) {
    return IntStream.range(0, row.length).anyMatch(r -> row[r]);
  }

  private boolean isTaken(int other) {
    return Arrays.stream(counting).anyMatch(row -> row[other]);
  }
}
