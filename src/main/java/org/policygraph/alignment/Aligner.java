package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the counterparts of one document's measures among those of another. */
public final class Aligner {

  private static final double ENOUGH = .4;
  private static final double NEAR = .25;

  /**
   * Compares two documents.
   *
   * @param local the measures of the later or lower document, in reading order
   * @param reference the measures that they may be counterparts of, in reading order
   */
  public Comparison align(List<Directive> local, List<Directive> reference) {
    List<Pair> pairs = new ArrayList<>();
    List<Pair> candidates = new ArrayList<>();
    for (Directive l : local) {
      for (Directive r : reference) {
        double score = similarity(l.quote(), r.quote());
        if (score >= NEAR) {
          Relation relation = score > .9 ? Relation.COPIED : Relation.ADAPTED;
          Pair pair = new Pair(l, r, relation, score, "surface", List.of());
          (score >= ENOUGH ? pairs : candidates).add(pair);
        }
      }
    }
    return new Comparison(
        local,
        reference,
        List.copyOf(pairs),
        List.copyOf(candidates),
        local.stream()
            .filter(l -> pairs.stream().noneMatch(p -> p.local().equals(l)))
            .map(l -> unpaired(l, candidates))
            .toList(),
        reference.stream()
            .filter(r -> pairs.stream().noneMatch(p -> p.reference().equals(r)))
            .map(r -> unpaired(r, candidates))
            .toList(),
        List.of());
  }

  private static Comparison.Unpaired unpaired(Directive measure, List<Pair> candidates) {
    Optional<Pair> best =
        candidates.stream()
            .filter(p -> p.local().equals(measure) || p.reference().equals(measure))
            .max(java.util.Comparator.comparingDouble(Pair::score));
    return new Comparison.Unpaired(measure, Comparison.Absence.NOT_IN_TEXT, best);
  }

  private static double similarity(String a, String b) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i + 2 <= a.length(); i++) {
      counts.merge(a.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 2 <= b.length(); i++) {
      if (counts.merge(b.substring(i, i + 2), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    int all = a.length() + b.length() - 2;
    return all <= 0 ? 0 : Math.min(1, 2.0 * common / all);
  }
}
