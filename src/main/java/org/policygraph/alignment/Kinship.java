package org.policygraph.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether two documents are about the same: they are akin where at least a tenth of the measures of
 * one, and at least three, share matter with one of the other. Between others, two measures are
 * counterparts only where the two share much of it: formulas alone align nothing.
 */
final class Kinship {

  private static final int LEAST = 3;
  private static final double SHARE = .1;

  /** That of documents of which it is known that they are about the same. */
  static final Kinship NEAR = new Kinship(new double[0][0], true);

  private final double[][] shared;
  private final boolean akin;

  private Kinship(double[][] shared, boolean akin) {
    this.shared = shared;
    this.akin = akin;
  }

  static Kinship of(List<Profile> local, List<Profile> reference) {
    double[][] shared = new double[local.size()][reference.size()];
    for (int l = 0; l < shared.length; l++) {
      for (int r = 0; r < shared[l].length; r++) {
        shared[l][r] = local.get(l).matter().shared(reference.get(r).matter());
      }
    }
    long here =
        Arrays.stream(shared).filter(row -> Arrays.stream(row).anyMatch(Kinship::tells)).count();
    long there =
        IntStream.range(0, reference.size())
            .filter(r -> Arrays.stream(shared).anyMatch(row -> tells(row[r])))
            .count();
    boolean akin = enough(here, local.size()) || enough(there, reference.size());
    return new Kinship(shared, akin);
  }

  private static boolean tells(double weight) {
    return weight >= Matter.ENOUGH;
  }

  /** Whether so many of the measures of a document sharing matter make it akin to another. */
  static boolean enough(long sharing, int measures) {
    return sharing >= Math.max(Math.min(LEAST, measures), SHARE * measures);
  }

  /** Whether two measures may be counterparts, by their places. */
  boolean allows(int local, int reference) {
    return akin || shared[local][reference] >= Matter.MUCH;
  }
}
