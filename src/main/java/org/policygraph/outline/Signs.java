package org.policygraph.outline;

import org.policygraph.source.Glyphs;
import org.policygraph.source.Marks;

/**
 * The signs of a text: whatever is no common Chinese character, a ninth of it, found once and
 * numbered in order, so that units, quotations and sentences are cut without looking through the
 * words between.
 */
final class Signs {

  private static final int BLOCK = 6;

  private final String text;
  private final int[] places;

  /** By sixty-four code units, how many signs stand before them. */
  private final int[] before;

  Signs(String text) {
    this.text = text;
    places = new Marks(text).places();
    before = new int[(text.length() >> BLOCK) + 2];
    int block = 0;
    for (int sign = 0; sign < places.length; sign++) {
      while (block << BLOCK <= places[sign]) {
        before[block++] = sign;
      }
    }
    while (block < before.length) {
      before[block++] = places.length;
    }
  }

  /** The number of the first sign at a place or behind it; how many there are, if there is none. */
  int from(int place) {
    int sign = before[place >> BLOCK];
    while (sign < places.length && places[sign] < place) {
      sign++;
    }
    return sign;
  }

  /** How many there are. */
  int size() {
    return places.length;
  }

  /** The place of a sign. */
  int place(int sign) {
    return places[sign];
  }

  /** The sign itself. */
  char at(int sign) {
    return text.charAt(places[sign]);
  }

  /** The first place of a stretch where one of some signs stands, or its end. */
  int first(Glyphs some, int start, int end) {
    for (int sign = from(start); sign < places.length && places[sign] < end; sign++) {
      if (some.has(at(sign))) {
        return places[sign];
      }
    }
    return end;
  }

  /** Whether one of some signs stands in a stretch. */
  boolean hold(Glyphs some, int start, int end) {
    return first(some, start, end) < end;
  }
}
