package org.policygraph.source;

/**
 * The punctuation of Chinese text. Tesseract, and who types in haste, often puts an ASCII comma or
 * stop for a full-width one; between two Chinese characters, or after one at the end of a line, it
 * is a full-width one. The small and half-width forms of marks are so wherever they stand.
 */
final class Punctuation {

  private static final String ASCII = ",.;:!?";
  private static final String SMALL = "\uff61\uff64\ufe50\ufe51\ufe52\ufe54\ufe55\ufe56\ufe57";
  private static final String FULL_WIDTH =
      "\uff0c\u3002\uff1b\uff1a\uff01\uff1f\u3002\u3001\uff0c\u3001\u3002\uff1b\uff1a\uff1f\uff01";

  private Punctuation() {}

  /** A line with its punctuation corrected; as long as before. */
  static String ofChinese(String line) {
    StringBuilder corrected = new StringBuilder(line);
    for (int i = 1; i < line.length(); i++) {
      char mark = line.charAt(i);
      if (isAscii(mark) && isHan(line, i, -1) && (i + 1 == line.length() || isHan(line, i, 1))) {
        corrected.setCharAt(i, fullWidth(mark));
      }
    }
    return corrected.toString();
  }

  /** Whether a character is an ASCII mark that has a full-width form. */
  static boolean isAscii(char unit) {
    return ASCII.indexOf(unit) >= 0;
  }

  /** Whether a character is a small or half-width form of a mark. */
  static boolean isSmall(char unit) {
    return SMALL.indexOf(unit) >= 0;
  }

  /** The full-width form of a mark of one of these sorts. */
  static char fullWidth(char mark) {
    return FULL_WIDTH.charAt((ASCII + SMALL).indexOf(mark));
  }

  /** Whether the nearest character in a direction that is not a space is Chinese. */
  private static boolean isHan(String line, int from, int step) {
    int at = from + step;
    while (at > 0 && at < line.length() - 1 && Characters.isSpace(line.charAt(at))) {
      at += step;
    }
    return Characters.isHan(line.charAt(at));
  }
}
