package org.policygraph.source;

/**
 * One of the nine levels of a list of a word processor (ISO/IEC 29500-1, 17.9.6).
 *
 * @param start the number it begins with
 * @param format how its numbers are printed, as {@link ListFormat} names it
 * @param text what is printed, with {@code %1} to {@code %9} for the numbers of the levels
 * @param restart how many levels above it begin it anew when one of them goes on; negative for all
 * @param legal whether the numbers of all levels are printed in Arabic digits
 * @param suffix what parts the number from the text
 */
record ListLevel(int start, String format, String text, int restart, boolean legal, String suffix) {

  static final int LEVELS = 9;

  /** The same level, begun with another number. */
  ListLevel from(int number) {
    return new ListLevel(number, format, text, restart, legal, suffix);
  }
}
