package org.policygraph.language;

/**
 * A word as HanLP cut and tagged it.
 *
 * @param text its characters
 * @param tag HanLP's part of speech ({@code n}, {@code v}, {@code vn}, {@code d}, {@code p}…)
 * @param start first UTF-16 code unit in the string that was cut
 */
public record Word(String text, String tag, int start) {

  /** One past the last UTF-16 code unit. */
  public int end() {
    return start + text.length();
  }
}
