package org.policygraph.source;

/**
 * Pairs of brackets and quotation marks.
 *
 * @param opening the opening ones
 * @param closing the closing ones
 * @param all those of either kind
 */
record Brackets(Glyphs opening, Glyphs closing, Glyphs all) {

  private static final int NEAR = 60;

  /** Pairs by what opens and what closes them. */
  Brackets(String opening, String closing) {
    this(Glyphs.of(opening), Glyphs.of(closing), Glyphs.of(opening + closing));
  }

  /** Whether a text closes one near its beginning that it does not open. */
  boolean closes(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && i < NEAR; i++) {
      if (opening.has(text.charAt(i))) {
        depth++;
      } else if (closing.has(text.charAt(i)) && --depth < 0) {
        return true;
      }
    }
    return false;
  }
}
