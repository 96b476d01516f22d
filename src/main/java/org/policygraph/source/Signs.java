package org.policygraph.source;

/**
 * The signs of a text: whatever is no common Chinese character, a ninth of it, found once and
 * numbered in order. Whoever looks for punctuation, digits or white space passes by the words
 * between them.
 */
public final class Signs {

  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final int BLOCK = 5;
  private static final int REST = (1 << BLOCK) - 1;

  private final int length;
  private final int[] places;
  private final char[] signs;

  /** By thirty-two code units, how many signs stand before them, and one bit each where one is. */
  private final int[] before;

  private final int[] bits;

  /** The signs of a text. */
  public Signs(String text) {
    this(text.toCharArray());
  }

  /** The signs of a text's code units. */
  Signs(char[] units) {
    length = units.length;
    bits = new int[(length >> BLOCK) + 1];
    before = new int[bits.length];
    int size = 0;
    for (int block = 0; block < bits.length; block++) {
      int start = block << BLOCK;
      bits[block] = bits(units, start, Math.min(start + REST + 1, length));
      before[block] = size;
      size += Integer.bitCount(bits[block]);
    }
    places = new int[size];
    signs = new char[size];
    int sign = 0;
    for (int block = 0; block < bits.length; block++) {
      for (int left = bits[block]; left != 0; left &= left - 1) {
        int place = (block << BLOCK) + Integer.numberOfTrailingZeros(left);
        places[sign] = place;
        signs[sign++] = units[place];
      }
    }
  }

  /** One bit each for the code units of a block; the last five bits of a place tell which. */
  private static int bits(char[] units, int start, int end) {
    int bits = 0;
    for (int place = start; place < end; place++) {
      bits |= isSign(units[place]) << place;
    }
    return bits;
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
    int block = place >> BLOCK;
    return before[block] + Integer.bitCount(bits[block] & ~(-1 << (place & REST)));
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

  /** The first place of the text where one of some signs stands, or its end. */
  public int first(Glyphs some) {
    return first(some, 0, length);
  }

  /** Whether one of some signs stands in a stretch. */
  public boolean hold(Glyphs some, int start, int end) {
    return first(some, start, end) < end;
  }
}
