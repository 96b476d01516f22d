package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Greedy one-to-one matching of what there is with what was found, the best pair first. */
final class Matching {

  /**
   * A matched pair.
   *
   * @param gold index of what there is
   * @param predicted index of what was found
   */
  record Pair(int gold, int predicted) {}

  private record Scored(double score, int gold, int predicted) {}

  private Matching() {}

  /** Pairs whose score is above zero, each side used once; equal scores in order of place. */
  static <G, P> List<Pair> greedy(List<G> gold, List<P> predicted, ToDoubleBiFunction<G, P> score) {
    List<Scored> all = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        double s = score.applyAsDouble(gold.get(g), predicted.get(p));
        if (s > 0) {
          all.add(new Scored(s, g, p));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Scored::score).reversed());
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedPredicted = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Scored s : all) {
      if (!usedGold.contains(s.gold) && !usedPredicted.contains(s.predicted)) {
        usedGold.add(s.gold);
        usedPredicted.add(s.predicted);
        pairs.add(new Pair(s.gold, s.predicted));
      }
    }
    return pairs;
  }
}
