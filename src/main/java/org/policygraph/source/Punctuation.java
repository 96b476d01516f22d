package org.policygraph.source;

/**
 * The punctuation of recognized text. Tesseract often takes a full-width comma or stop for an ASCII
 * one; between two Chinese characters, or after one at the end of a line, it is a full-width one.
 */
final class Punctuation {

  private static final String ASCII = ",.;:";
  private static final String FULL_WIDTH = "\uff0c\u3002\uff1b\uff1a";

  private Punctuation() {}

  /** A line with its punctuation corrected; as long as before. */
  static String ofChinese(String line) {
    StringBuilder corrected = new StringBuilder(line);
    for (int i = 1; i < line.length(); i++) {
      int mark = ASCII.indexOf(line.charAt(i));
      if (mark >= 0 && isHan(line, i, -1) && (i + 1 == line.length() || isHan(line, i, 1))) {
        corrected.setCharAt(i, FULL_WIDTH.charAt(mark));
      }
    }
    return corrected.toString();
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
