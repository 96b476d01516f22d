package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which provisions of two documents are counterparts, by the verdicts on their measures: what a
 * provision asks is mostly done by the measures of one other.
 */
final class Provisions {

  private final double[][] verdicts;
  private final int[] ofLocal;
  private final int[] ofReference;

  /** The measures of each provision of the reference. */
  private final List<List<Integer>> together = new ArrayList<>();

  /** By the provisions of both the verdicts on their measures, the highest first. */
  private final Map<Block, List<Verdict>> blocks = new HashMap<>();

  private record Block(int local, int reference) {}

  private record Verdict(int local, int reference, double likely) {}

  /**
   * The provisions of two documents.
   *
   * @param verdicts how likely measures are counterparts, by local and then by reference measure
   * @param ofLocal the number of each local measure's provision
   * @param ofReference the same of the reference, numbered from 0 as they come
   */
  Provisions(double[][] verdicts, int[] ofLocal, int[] ofReference) {
    this.verdicts = verdicts;
    this.ofLocal = ofLocal;
    this.ofReference = ofReference;
    for (int r = 0; r < ofReference.length; r++) {
      if (ofReference[r] == together.size()) {
        together.add(new ArrayList<>());
      }
      together.get(ofReference[r]).add(r);
    }
    for (int l = 0; l < verdicts.length; l++) {
      double[] row = verdicts[l];
      for (int r = 0; r < row.length; r++) {
        if (row[r] >= Judgement.POSSIBLE) {
          blocks
              .computeIfAbsent(block(l, r), any -> new ArrayList<>())
              .add(new Verdict(l, r, row[r]));
        }
      }
    }
    blocks.values().forEach(all -> all.sort(Comparator.comparing(Verdict::likely).reversed()));
  }

  private Block block(int local, int reference) {
    return new Block(ofLocal[local], ofReference[reference]);
  }

  /** The highest verdict on other measures of the provisions of two. */
  double others(int local, int reference) {
    for (Verdict other : blocks.getOrDefault(block(local, reference), List.of())) {
      if (other.local != local && other.reference != reference) {
        return other.likely;
      }
    }
    return 0;
  }

  /** The highest verdict on a local measure with another one of a provision of the reference. */
  double beside(int local, int reference) {
    double most = 0;
    for (int other : together.get(ofReference[reference])) {
      if (other != reference) {
        most = Math.max(most, verdicts[local][other]);
      }
    }
    return most;
  }
}
