package org.policygraph.alignment;

import java.util.List;

/**
 * Whether two documents are about the same: they are akin where at least a tenth of the measures of
 * one, and at least three, share matter with one of the other. Between others, two measures are
 * counterparts only where the two share much of it: formulas alone align nothing.
 */
final class Kinship {

  private static final int LEAST = 3;
  private static final double SHARE = .1;

  /** That of documents of which it is known that they are about the same. */
  static final Kinship NEAR = new Kinship(List.of(), List.of(), true);

  private final List<Profile> local;
  private final List<Profile> reference;
  private final boolean akin;

  /** That of documents of which it is known whether they are akin. */
  Kinship(List<Profile> local, List<Profile> reference, boolean akin) {
    this.local = local;
    this.reference = reference;
    this.akin = akin;
  }

  static Kinship of(List<Profile> local, List<Profile> reference) {
    return new Kinship(local, reference, akin(local, reference));
  }

  /** Looks no further than it takes to tell. */
  private static boolean akin(List<Profile> local, List<Profile> reference) {
    boolean[] shares = new boolean[reference.size()];
    int here = 0;
    int there = 0;
    for (Profile one : local) {
      boolean found = false;
      for (int r = 0; r < shares.length; r++) {
        if (!(found && shares[r]) && shared(one, reference.get(r)) >= Matter.ENOUGH) {
          found = true;
          there += shares[r] ? 0 : 1;
          shares[r] = true;
        }
      }
      here += found ? 1 : 0;
      if (enough(here, local.size()) || enough(there, shares.length)) {
        return true;
      }
    }
    return false;
  }

  private static double shared(Profile one, Profile other) {
    return one.matter().shared(other.matter());
  }

  /** Whether so many of the measures of a document sharing matter make it akin to another. */
  static boolean enough(long sharing, int measures) {
    return sharing >= Math.min(LEAST, measures) && isShare(sharing, measures);
  }

  /** Whether so many of the measures of a document are a share that tells. */
  static boolean isShare(long some, int measures) {
    return some >= SHARE * measures;
  }

  /** Whether two measures may be counterparts, by their places. */
  boolean allows(int one, int other) {
    return akin || shared(local.get(one), reference.get(other)) >= Matter.MUCH;
  }
}
