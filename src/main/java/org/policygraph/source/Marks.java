package org.policygraph.source;

/**
 * Where a text holds anything but the common Chinese characters, one bit a code unit. Whoever looks
 * for punctuation, digits or white space passes by the words between them, eight ninths of a text,
 * 64 code units at a look.
 */
public final class Marks {

  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final int WORD = 6;

  private final char[] units;
  private final long[] bits;

  /** The marks of a text. */
  public Marks(String text) {
    units = text.toCharArray();
    bits = new long[(units.length >> WORD) + 1];
    for (int word = 0; word < bits.length; word++) {
      long marks = 0;
      int end = Math.min(units.length, (word + 1) << WORD);
      for (int at = word << WORD; at < end; at++) {
        marks |= beside(units[at]) << at;
      }
      bits[word] = marks;
    }
  }

  /** 1 beside the basic block of Chinese characters, 0 in it. */
  private static long beside(char unit) {
    long behind = (char) (unit - FIRST_HAN);
    return (LAST_HAN - FIRST_HAN - behind) >>> (Long.SIZE - 1);
  }

  /** The code units, which may be changed into marks through {@link #set} alone. */
  char[] units() {
    return units;
  }

  /** Turns a code unit into another. */
  void set(int place, char unit) {
    units[place] = unit;
    bits[place >> WORD] |= 1L << place;
  }

  /** How many of some marks, none of them Chinese, stand in a stretch. */
  int count(Glyphs some, int start, int end) {
    int count = 0;
    for (int word = start >> WORD; word << WORD < end; word++) {
      long left = bits[word];
      left &= word == start >> WORD ? -1L << start : -1L;
      for (; left != 0; left &= left - 1) {
        int at = (word << WORD) + Long.numberOfTrailingZeros(left);
        count += at < end && some.has(units[at]) ? 1 : 0;
      }
    }
    return count;
  }

  /** The places of all of them, in order. */
  public int[] places() {
    int size = 0;
    for (long word : bits) {
      size += Long.bitCount(word);
    }
    int[] places = new int[size];
    int next = 0;
    for (int word = 0; word < bits.length; word++) {
      for (long left = bits[word]; left != 0; left &= left - 1) {
        places[next++] = (word << WORD) + Long.numberOfTrailingZeros(left);
      }
    }
    return places;
  }

  /** The first place of a stretch where one of some marks stands, none of them Chinese; its end. */
  int first(Glyphs some, int start, int end) {
    int word = start >> WORD;
    long left = start < end ? bits[word] & (-1L << start) : 0;
    while (word << WORD < end) {
      for (; left != 0; left &= left - 1) {
        int at = (word << WORD) + Long.numberOfTrailingZeros(left);
        if (at < end && some.has(units[at])) {
          return at;
        }
      }
      left = ++word < bits.length ? bits[word] : 0;
    }
    return end;
  }
}
