package org.policygraph.source;

import java.util.List;

/**
 * Which pairs of Chinese characters of some lines stand in more than one line of a text: an open
 * hash table of numbers, whose keys are the pairs of those lines alone.
 */
final class SharedPairs {

  private static final int SEVERAL = -1;

  /** The upper bits of a hash tell the word of its mark, the next the bit. */
  private static final int WORD = Integer.SIZE - 6;

  private static final int BIT = WORD - 6;

  private final int[] pairs;

  /** By pair, one more than the number of the only line it was found in. */
  private final int[] found;

  /** Marks of the pairs; others may share a mark. */
  private final long[] marks = new long[Long.SIZE];

  /** Looks for the pairs of some lines in all lines of their text. */
  SharedPairs(List<Line> some, List<Line> all) {
    int size = some.stream().mapToInt(line -> line.text().length()).sum();
    pairs = new int[Math.max(2, Integer.highestOneBit(size) << 2)];
    found = new int[pairs.length];
    some.forEach(line -> name(line.text()));
    for (int i = 0; i < all.size(); i++) {
      find(all.get(i).text(), i + 1);
    }
  }

  /**
   * Whether other lines have more than a share of the pairs of one of the lines, or it has none.
   */
  boolean share(String line, double more) {
    int own = 0;
    int shared = 0;
    for (int i = 0; i + 1 < line.length() && shared <= more * line.length(); i++) {
      int pair = pair(line, i);
      if (pair != 0) {
        own++;
        shared += found[slot(pair)] == SEVERAL ? 1 : 0;
      }
    }
    return own == 0 || shared > more * own;
  }

  private void name(String line) {
    for (int i = 0; i + 1 < line.length(); i++) {
      int pair = pair(line, i);
      if (pair != 0) {
        int hash = hash(pair);
        pairs[slot(pair)] = pair;
        marks[hash >>> WORD] |= 1L << (hash >>> BIT);
      }
    }
  }

  private void find(String line, int number) {
    int pair = 0;
    for (int i = 0; i < line.length(); i++) {
      pair = (pair << Character.SIZE) | line.charAt(i);
      int hash = hash(pair);
      if (((marks[hash >>> WORD] >>> (hash >>> BIT)) & 1) != 0) {
        meet(pair, number);
      }
    }
  }

  private void meet(int pair, int number) {
    int slot = slot(pair);
    if (pairs[slot] == pair && found[slot] != number) {
      found[slot] = found[slot] == 0 ? number : SEVERAL;
    }
  }

  /** The two characters as one number; 0 where one of them is not Chinese. */
  private static int pair(String line, int place) {
    char first = line.charAt(place);
    char second = line.charAt(place + 1);
    return Characters.isHan(first) && Characters.isHan(second) ? first << 16 | second : 0;
  }

  private static int hash(int pair) {
    return pair * 0x9E3779B1;
  }

  /** Where a pair stands, or the free place where it would. */
  private int slot(int pair) {
    int slot = hash(pair) >>> (Integer.numberOfLeadingZeros(pairs.length) + 1);
    while (pairs[slot] != 0 && pairs[slot] != pair) {
      slot = slot + 1 & pairs.length - 1;
    }
    return slot;
  }
}
