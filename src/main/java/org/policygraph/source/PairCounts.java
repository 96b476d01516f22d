package org.policygraph.source;

/** How often each pair of Chinese characters stands in a text: an open hash table of numbers. */
final class PairCounts {

  private int[] pairs = new int[256];
  private int[] counts = new int[pairs.length];
  private int size;

  /** Counts the pairs of one more line. */
  void add(String line) {
    boolean han = false;
    for (int i = 0; i < line.length(); i++) {
      boolean before = han;
      han = Characters.isHan(line.charAt(i));
      if (before && han) {
        add(pair(line, i - 1));
      }
    }
  }

  /** How often the pair that begins at a place of a line was counted; 0 where there is none. */
  int at(String line, int place) {
    int pair = pair(line, place);
    return pair == 0 ? 0 : counts[slot(pair)];
  }

  /** The two characters as one number; 0 where one of them is not Chinese. */
  private static int pair(String line, int place) {
    char first = line.charAt(place);
    char second = line.charAt(place + 1);
    return Characters.isHan(first) && Characters.isHan(second) ? first << 16 | second : 0;
  }

  private void add(int pair) {
    int slot = slot(pair);
    if (counts[slot]++ == 0) {
      pairs[slot] = pair;
      if (++size * 2 > pairs.length) {
        grow();
      }
    }
  }

  private void grow() {
    int[] oldPairs = pairs;
    int[] oldCounts = counts;
    pairs = new int[2 * oldPairs.length];
    counts = new int[pairs.length];
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldPairs[i]);
        pairs[slot] = oldPairs[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** Where a pair stands, or the free place where it would. */
  private int slot(int pair) {
    int slot = (pair * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(pairs.length) + 1);
    while (counts[slot] > 0 && pairs[slot] != pair) {
      slot = slot + 1 & pairs.length - 1;
    }
    return slot;
  }
}
