package org.policygraph.source;

/**
 * In which line each pair of characters stood last. A pair takes the place of another that falls
 * into the same slot: so not all pairs are remembered, but what is said of one is true.
 */
final class LastPairs {

  private static final int BITS = 12;

  /** By slot, the pair in the upper half and the number of its line in the lower. */
  private final long[] last = new long[1 << BITS];

  /** Takes in the pairs of a line. */
  void add(String line, int number) {
    int pair = 0;
    for (int i = 0; i < line.length(); i++) {
      pair = (pair << 16) | line.charAt(i);
      last[slot(pair)] = ((long) pair << 32) | number;
    }
  }

  /** Whether more than a share of the pairs of a line are known to stand in another. */
  boolean share(String line, int number, double more) {
    double enough = more * line.length();
    int shared = 0;
    for (int i = 0; i + 1 < line.length() && shared <= enough; i++) {
      int pair = SharedPairs.pair(line, i);
      long seen = last[slot(pair)];
      shared += pair != 0 && (int) (seen >>> 32) == pair && (int) seen != number ? 1 : 0;
    }
    return shared > enough;
  }

  private static int slot(int pair) {
    return (pair * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }
}
