package org.policygraph.source;

import java.util.List;

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

  /** Whether one can be open at the end of lines of a draft: one stands near it. */
  boolean mayBeOpen(List<Line> lines, Draft draft) {
    int left = NEAR;
    for (int i = lines.size() - 1; i >= 0 && left > 0; i--) {
      Line line = lines.get(i);
      if (draft.first(all, line.first(), line.last()) < line.last()) {
        return true;
      }
      left -= line.text().length();
    }
    return false;
  }

  /** Whether lines open one near their end that they do not close. */
  boolean open(List<Line> lines) {
    int depth = 0;
    int left = NEAR;
    for (int line = lines.size() - 1; line >= 0 && left > 0; line--) {
      String text = lines.get(line).text();
      for (int i = text.length() - 1; i >= 0 && left > 0; i--, left--) {
        char unit = text.charAt(i);
        if (!all.has(unit)) {
          continue;
        }
        if (closing.has(unit)) {
          depth++;
        } else if (--depth < 0) {
          return true;
        }
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
