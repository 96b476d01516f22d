package org.policygraph.source;

/** Tells lines whose characters are set apart by white space, each from the next. */
final class SpacedOut {

  private static final int SHORTEST = 4;
  private static final int WIDEST = 8;

  private SpacedOut() {}

  /**
   * How many characters of white space stand between most characters of a line; 0 where most have
   * none between them, none of them is Chinese, or a tab parts cells.
   */
  static int gap(Draft draft, Line line) {
    int[] widths = new int[WIDEST];
    int characters = 0;
    int gaps = 0;
    int width = 0;
    boolean chinese = false;
    for (int i = line.first(); i < line.last(); i++) {
      char unit = draft.at(i);
      if (!draft.kept(i)) {
        continue;
      }
      if (unit == '\t') {
        return 0;
      }
      if (Characters.isSpace(unit)) {
        width++;
      } else {
        characters++;
        gaps += width > 0 ? 1 : 0;
        widths[Math.min(width, WIDEST - 1)]++;
        width = 0;
        chinese |= Characters.isHan(unit);
      }
    }
    if (!chinese || characters < SHORTEST || gaps * 5 < (characters - 1) * 4) {
      return 0;
    }
    int most = 1;
    for (int i = 2; i < WIDEST; i++) {
      most = widths[i] > widths[most] ? i : most;
    }
    return most;
  }
}
