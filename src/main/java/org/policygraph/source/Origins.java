package org.policygraph.source;

import java.util.Arrays;

/**
 * Where each UTF-16 code unit of a cleaned text stood in the text before, strictly rising and
 * unmodifiable.
 */
public final class Origins {

  private final int[] units;

  /** Takes a copy of the places. */
  public Origins(int[] units) {
    this.units = units.clone();
  }

  /** The code unit of the text before that the given one came from. */
  public int of(int unit) {
    return units[unit];
  }

  /**
   * The first code unit of the cleaned text that came from the given one of the text before or from
   * one after it; {@link #size()} where there is none.
   */
  public int from(int unit) {
    int found = Arrays.binarySearch(units, unit);
    return found < 0 ? -found - 1 : found;
  }

  /** How many code units the cleaned text has. */
  public int size() {
    return units.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origins that && Arrays.equals(units, that.units);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(units);
  }
}
