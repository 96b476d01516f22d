package org.policygraph.source;

/**
 * Pairs of brackets and quotation marks.
 *
 * @param opening the opening ones
 * @param closing the closing ones
 */
record Brackets(Glyphs opening, Glyphs closing) {

  private static final int NEAR = 60;

  /** Whether a text opens one near its end that it does not close. */
  boolean open(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0 && i >= text.length() - NEAR; i--) {
      if (closing.has(text.charAt(i))) {
        depth++;
      } else if (opening.has(text.charAt(i)) && --depth < 0) {
        return true;
      }
    }
    return false;
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
