package org.policygraph.source;

import java.util.List;

/**
 * How a file sets its lines. Rows of tables say nothing about it.
 *
 * @param wrap the width in halves at which lines were broken, 0 where each paragraph is a line
 * @param gap how many blank lines usually stand between two lines
 * @param indented whether paragraphs begin set in, and other lines do not
 * @param rows whether some of its lines are rows of tables
 * @param draft the draft they belong to
 */
record Layout(int wrap, int gap, boolean indented, boolean rows, Draft draft) {

  private static final int NARROWEST = 30;
  private static final int WIDEST = 130;
  private static final int SLACK = 6;
  private static final int INDENT = 4;
  private static final int ENOUGH = 4;

  static Layout of(List<Line> lines, Draft draft, Endings endings) {
    boolean rows = draft.hasRows();
    List<Line> text = rows ? lines.stream().filter(l -> !draft.isRow(l)).toList() : lines;
    int wrap = wrap(text, draft, endings);
    boolean indented = wrap > 0 && indented(text, draft, wrap);
    return new Layout(wrap, gap(lines), indented, rows, draft);
  }

  /**
   * Whether a line is as long as lines are where they are broken.
   *
   * @param first whether it is the first of its paragraph, which may have lost its indentation
   */
  boolean isFull(Line line, boolean first) {
    if (wrap == 0) {
      return false;
    }
    int lost = indented ? line.indent(draft) : first ? INDENT : 0;
    return line.width(draft) + lost >= wrap - SLACK;
  }

  /** Whether a line begins set in, in a file where that means a new paragraph. */
  boolean beginsParagraph(Line line) {
    return indented && line.indent(draft) >= 2;
  }

  /** Whether a line is a row of a table. */
  boolean isRow(Line line) {
    return rows && draft.isRow(line);
  }

  /** Whether text is reported as missing between two lines, or one of them as doubtful. */
  boolean isLossBetween(Line line, Line next) {
    return draft.loses(line.first(), next.last());
  }

  private static int wrap(List<Line> lines, Draft draft, Endings endings) {
    int[] widths = new int[WIDEST + 1];
    int wide = 0;
    int tooWide = 0;
    for (Line line : lines) {
      int width = line.width(draft);
      if (width > WIDEST) {
        tooWide++;
      } else if (width >= NARROWEST) {
        widths[width] += endings.breaksOff(line) ? 1 : 0;
        wide++;
      }
    }
    int best = 0;
    int most = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      int sum = 0;
      for (int i = Math.max(0, width - SLACK); i <= width; i++) {
        sum += widths[i];
      }
      if (sum > most) {
        most = sum;
        best = width;
      }
    }
    boolean wrapped = most >= ENOUGH && most * 5 >= wide * 2 && tooWide * 10 <= most;
    return wrapped ? best : 0;
  }

  private static int gap(List<Line> lines) {
    int[] counts = new int[4];
    for (Line line : lines) {
      if (line.blankBefore() >= 0 && line.blankBefore() < counts.length) {
        counts[line.blankBefore()]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }

  private static boolean indented(List<Line> lines, Draft draft, int wrap) {
    int set = 0;
    int full = 0;
    for (Line line : lines) {
      if (line.width(draft) * 2 >= wrap) {
        full++;
        int indent = line.indent(draft);
        set += indent >= 2 && indent <= 8 ? 1 : 0;
      }
    }
    return set >= 3 && set * 100 >= full * 5 && set * 4 <= full * 3;
  }
}
