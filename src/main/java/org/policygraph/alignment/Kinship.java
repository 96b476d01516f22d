package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether two documents are about the same: they are akin where at least a tenth of the measures of
 * one, and at least three, share matter with one of the other. Between others, two measures are
 * counterparts only where the two share much of it: formulas alone align nothing.
 */
final class Kinship {

  private static final int LEAST = 3;
  private static final double SHARE = .1;

  private final double[][] shared;
  private final boolean akin;

  Kinship(List<Profile> local, List<Profile> reference) {
    Map<String, List<Integer>> postings = new HashMap<>();
    for (int r = 0; r < reference.size(); r++) {
      for (String key : reference.get(r).matter().keySet()) {
        postings.computeIfAbsent(key, any -> new ArrayList<>()).add(r);
      }
    }
    shared = new double[local.size()][reference.size()];
    for (int l = 0; l < local.size(); l++) {
      double[] row = shared[l];
      local
          .get(l)
          .matter()
          .forEach(
              (key, weight) -> {
                for (int r : postings.getOrDefault(key, List.of())) {
                  row[r] += Math.min(weight, reference.get(r).matter().getOrDefault(key, 0.));
                }
              });
    }
    long here =
        Arrays.stream(shared).filter(row -> Arrays.stream(row).anyMatch(Kinship::tells)).count();
    long there =
        IntStream.range(0, reference.size())
            .filter(r -> Arrays.stream(shared).anyMatch(row -> tells(row[r])))
            .count();
    akin = enough(here, local.size()) || enough(there, reference.size());
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
