package org.policygraph.source;

import java.util.Arrays;

/**
 * The signs of a text: whatever is no common Chinese character, a ninth of it, found once and
 * numbered in order. Whoever looks for punctuation, digits or white space passes by the words
 * between them.
 */
public final class Signs {

  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final int BLOCK = 5;
  private static final int USUAL_SHARE = 6;

  private final int length;
  private final int[] places;
  private final char[] signs;

  /** By thirty-two code units, how many signs stand before them. */
  private final int[] before;

  /** The signs of a text. */
  public Signs(String text) {
    length = text.length();
    before = new int[(length >> BLOCK) + 2];
    int[] found = new int[length / USUAL_SHARE];
    char[] read = new char[1 << BLOCK];
    int block = 0;
    int size = 0;
    for (int start = 0; start < length; start += read.length) {
      before[block++] = size;
      if (size + read.length > found.length) {
        found = Arrays.copyOf(found, 2 * size + read.length);
      }
      int end = Math.min(length, start + read.length);
      text.getChars(start, end, read, 0);
      for (int at = start; at < end; at++) {
        found[size] = at;
        size += isSign(read[at - start]);
      }
    }
    Arrays.fill(before, block, before.length, size);
    places = Arrays.copyOf(found, size);
    signs = new char[size];
    for (int sign = 0; sign < size; sign++) {
      signs[sign] = text.charAt(places[sign]);
    }
  }

  /** 1 beside the basic block of Chinese characters, 0 in it. */
  private static int isSign(char unit) {
    return (LAST_HAN - FIRST_HAN - (char) (unit - FIRST_HAN)) >>> (Integer.SIZE - 1);
  }

  /** Turns the sign at a place into another character, which keeps its number. */
  void set(int place, char unit) {
    signs[from(place)] = unit;
  }

  /** How many there are. */
  public int size() {
    return places.length;
  }

  /** The place of a sign. */
  public int place(int sign) {
    return places[sign];
  }

  /** The sign itself. */
  public char at(int sign) {
    return signs[sign];
  }

  /** The number of the first sign at a place or behind it; how many there are, if there is none. */
  public int from(int place) {
    int sign = before[place >> BLOCK];
    while (sign < places.length && places[sign] < place) {
      sign++;
    }
    return sign;
  }

  /** The first place of a stretch where one of some signs stands, or its end. */
  public int first(Glyphs some, int start, int end) {
    for (int sign = from(start); sign < places.length && places[sign] < end; sign++) {
      if (some.has(signs[sign])) {
        return places[sign];
      }
    }
    return end;
  }

  /** The last place of a stretch where one of some signs stands, or one less than its start. */
  public int last(Glyphs some, int start, int end) {
    for (int sign = from(end) - 1; sign >= 0 && places[sign] >= start; sign--) {
      if (some.has(signs[sign])) {
        return places[sign];
      }
    }
    return start - 1;
  }

  /** The first place of the text where one of some signs stands, or its end. */
  public int first(Glyphs some) {
    return first(some, 0, length);
  }

  /** Whether one of some signs stands in a stretch. */
  public boolean hold(Glyphs some, int start, int end) {
    return first(some, start, end) < end;
  }
}
