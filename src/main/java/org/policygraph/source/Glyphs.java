package org.policygraph.source;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A set of UTF-16 code units, one bit each, so that a text can be looked through at a step a
 * character.
 */
public final class Glyphs {

  private final long[] bits = new long[(Character.MAX_VALUE + 1) >> 6];

  private Glyphs() {}

  private void add(char unit) {
    bits[unit >> 6] |= 1L << unit;
  }

  /** Whatever stands in a string. */
  public static Glyphs of(String units) {
    Glyphs glyphs = new Glyphs();
    for (int i = 0; i < units.length(); i++) {
      glyphs.add(units.charAt(i));
    }
    return glyphs;
  }

  /** Every code unit of a sort. */
  public static Glyphs where(IntPredicate sort) {
    return of(
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(sort)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  /** Whether a code unit is one of them. */
  public boolean has(char unit) {
    return (bits[unit >> 6] >>> unit & 1) != 0;
  }

  /** Whether a text holds one of them. */
  public boolean in(String text) {
    return first(text, 0, text.length()) < text.length();
  }

  /** The first place of a stretch where one of them stands, or its end. */
  public int first(String text, int start, int end) {
    int at = start;
    while (at < end && !has(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
