package org.policygraph.alignment;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The words of one vocabulary that come near to some of another. */
final class Near {

  private final Lists kin;
  private final double[] nearest;

  /** The words that come near at all, one bit each. */
  private final long[] found;

  /**
   * None so far.
   *
   * @param kin for each word of the one vocabulary its kin in the other
   * @param words how many words the other has
   */
  Near(Lists kin, int words) {
    this.kin = kin;
    nearest = new double[words];
    found = new long[(words + Long.SIZE - 1) / Long.SIZE];
  }

  /** Takes in the kin of some words. */
  void add(int[] words) {
    for (int word : words) {
      for (int k = kin.from(word); k < kin.to(word); k++) {
        int other = Kin.word(kin.item(k));
        found[other / Long.SIZE] |= 1L << other;
        nearest[other] = Math.max(nearest[other], Kin.nearness(kin.item(k)));
      }
    }
  }

  /** Names the words that come near, rising. */
  void forEach(IntConsumer use) {
    for (int i = 0; i < found.length; i++) {
      for (long left = found[i]; left != 0; left &= left - 1) {
        use.accept(i * Long.SIZE + Long.numberOfTrailingZeros(left));
      }
    }
  }

  /** How near a word comes. */
  double nearness(int word) {
    return nearest[word];
  }

  void clear() {
    Arrays.fill(found, 0);
    Arrays.fill(nearest, 0);
  }
}
