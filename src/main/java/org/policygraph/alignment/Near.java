package org.policygraph.alignment;

import java.util.Arrays;
import java.util.BitSet;

/** The words of one vocabulary that come near to some of another. */
final class Near {

  private final Lists kin;
  private final double[] nearest;

  /** The words that come near at all. */
  private final BitSet found = new BitSet();

  /**
   * None so far.
   *
   * @param kin for each word of the one vocabulary its kin in the other
   * @param words how many words the other has
   */
  Near(Lists kin, int words) {
    this.kin = kin;
    nearest = new double[words];
  }

  /** Takes in the kin of some words. */
  void add(int[] words) {
    for (int word : words) {
      for (int k = kin.from(word); k < kin.to(word); k++) {
        int other = Kin.word(kin.item(k));
        found.set(other);
        nearest[other] = Math.max(nearest[other], Kin.nearness(kin.item(k)));
      }
    }
  }

  /** The first word from a number on that comes near, below 0 if none does. */
  int next(int from) {
    return found.nextSetBit(from);
  }

  /** How near a word comes. */
  double nearness(int word) {
    return nearest[word];
  }

  void clear() {
    found.clear();
    Arrays.fill(nearest, 0);
  }
}
