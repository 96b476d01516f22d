package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Which pairs of Chinese characters of some lines stand in more than one line of a text: an open
 * hash table of numbers, whose keys are the pairs of those lines alone.
 */
final class SharedPairs {

  private static final int SEVERAL = -1;

  /** Behind so many lines it is asked anew which ones are settled. */
  private static final int FEW = 8;

  /** The upper bits of a hash tell the word of its mark, the next the bit. */
  private static final int WORD = Integer.SIZE - 9;

  private static final int BIT = WORD - 6;

  private final int[] pairs;

  /** By pair, one more than the number of the only line it was found in. */
  private final int[] found;

  /** Marks of the pairs; others may share a mark. */
  private final long[] marks = new long[1 << 9];

  private final List<Line> all;
  private final List<Integer> some;

  /** Takes in the pairs of some of the lines of a text, which are given by their numbers. */
  SharedPairs(List<Line> all, List<Integer> some) {
    this.all = all;
    this.some = some;
    int size = 0;
    for (int line : some) {
      size += text(line).length();
    }
    pairs = new int[Math.max(2, Integer.highestOneBit(size) << 2)];
    found = new int[pairs.length];
    for (int line : some) {
      name(line);
    }
  }

  private String text(int line) {
    return all.get(line).text();
  }

  /** Those of the lines that have no more than a share of their pairs in common with others. */
  List<Integer> apart(double share) {
    List<Integer> left = new ArrayList<>(some);
    for (int line = 0; line < all.size() && !left.isEmpty(); line++) {
      find(line);
      if (line % FEW == 0 || line + 1 == all.size()) {
        left.removeIf(doubtful -> share(text(doubtful), share));
      }
    }
    return left;
  }

  /** Whether other lines are known to have more than a share of a line's pairs, or it has none. */
  private boolean share(String line, double more) {
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

  private void name(int number) {
    String line = text(number);
    for (int i = 0; i + 1 < line.length(); i++) {
      int pair = pair(line, i);
      if (pair != 0) {
        int hash = hash(pair);
        pairs[slot(pair)] = pair;
        marks[hash >>> WORD] |= 1L << (hash >>> BIT);
        meet(pair, number);
      }
    }
  }

  private void find(int number) {
    String line = text(number);
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
    if (pairs[slot] == pair && found[slot] != number + 1) {
      found[slot] = found[slot] == 0 ? number + 1 : SEVERAL;
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
