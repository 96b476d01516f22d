package org.policygraph.source;

/**
 * Decides whether a line that ends inside a cell parts two phrases ({@code 开展检查} and {@code 建立台账}),
 * so that a space stays between them, or one that the narrow cell broke ({@code 责任} and {@code
 * 单位}).
 */
final class CellBreaks {

  /** What a reader writes where a line ends inside a cell; no document has it for anything else. */
  static final char MARK = '\u205f';

  /** Of a phrase that was broken one part is at most so long, or both are a little longer. */
  private static final int SHORT = 2;

  private static final int BOTH_SHORT = 3;

  private final Cue organEnding;
  private final Cue goesOn;

  CellBreaks(Patterns patterns) {
    organEnding = patterns.cue("organ-ending");
    goesOn = patterns.cue("cell-goes-on");
  }

  /** Whether a line that ends at a place of a row parts two phrases. */
  boolean parts(String row, int from, int after) {
    String left = row.substring(start(row, from), from);
    String right = row.substring(after, end(row, after));
    boolean words = isWord(left.charAt(left.length() - 1)) && isWord(right.charAt(0));
    if (!words || goesOn.begins(right)) {
      return false;
    }
    boolean body = organEnding.in(left) && left.length() > SHORT;
    boolean broken =
        Math.min(left.length(), right.length()) <= SHORT
            || Math.max(left.length(), right.length()) <= BOTH_SHORT;
    return body || !broken;
  }

  private static boolean isWord(char unit) {
    return Characters.isHan(unit) || Character.isLetterOrDigit(unit);
  }

  private static int start(String row, int from) {
    int start = from;
    while (start > 0 && row.charAt(start - 1) != '\t' && row.charAt(start - 1) != MARK) {
      start--;
    }
    return Math.min(start, from - 1);
  }

  private static int end(String row, int after) {
    int end = after + 1;
    while (end < row.length() && row.charAt(end) != '\t' && row.charAt(end) != MARK) {
      end++;
    }
    return end;
  }
}
