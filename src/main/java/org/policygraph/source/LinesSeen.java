package org.policygraph.source;

import java.util.Arrays;
import java.util.List;

/**
 * The lines of a text that were gone through, found again by what they say: a hash table of their
 * numbers, for which a line is told by its length and a few of its characters.
 */
final class LinesSeen {

  private static final int NONE = -1;

  private final List<Line> lines;

  /** By slot, the last line; by line, the one before it in its slot. */
  private final int[] last;

  private final int[] before;

  /** None of some lines yet. */
  LinesSeen(List<Line> lines) {
    this.lines = lines;
    last = new int[Integer.highestOneBit(lines.size() + 1) << 1];
    before = new int[lines.size()];
    Arrays.fill(last, NONE);
  }

  /** Goes through a line: the last one before it that says the same, or -1. */
  int put(int line) {
    String text = lines.get(line).text();
    int slot = slot(text);
    int found = last[slot];
    while (found != NONE && !lines.get(found).text().equals(text)) {
      found = before[found];
    }
    before[line] = last[slot];
    last[slot] = line;
    return found;
  }

  private int slot(String text) {
    int size = text.length();
    int few = text.charAt(0);
    for (int quarter = 1; quarter <= 4; quarter++) {
      few = 31 * few + text.charAt((size - 1) * quarter / 4);
    }
    int hash = 31 * few + size;
    return (hash ^ (hash >>> 16)) & (last.length - 1);
  }
}
