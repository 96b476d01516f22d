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
  private static final int WIDEST = 160;
  private static final int SLACK = 6;
  private static final int INDENT = 4;
  private static final int ENOUGH = 4;

  /** How far a mark may stand out, which begins no line. */
  private static final int HANGING = 2;

  static Layout of(List<Line> lines, Draft draft, Endings endings) {
    boolean rows = draft.hasRows();
    List<Line> text = rows ? lines.stream().filter(l -> !draft.isRow(l)).toList() : lines;
    int wrap = wrap(text, draft, endings);
    boolean indented = wrap > 0 && indented(text, draft, endings, wrap);
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

  /**
   * Whether no further character fits into a line where lines are broken, but a mark that hangs.
   */
  boolean isFilled(Line line) {
    return wrap > 0 && line.width(draft) >= wrap - HANGING;
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

  /**
   * The width at which most lines of prose that break off end. It is one where they are many among
   * all lines, or where hardly any other breaks off, but some that lost white space, and hardly any
   * line goes on beyond it, as in texts of short paragraphs.
   */
  private static int wrap(List<Line> lines, Draft draft, Endings endings) {
    int[] broken = new int[WIDEST + 1];
    int[] all = new int[WIDEST + 1];
    int tooWide = 0;
    for (Line line : lines) {
      int width = line.width(draft);
      if (width > WIDEST) {
        tooWide++;
      } else if (width >= NARROWEST) {
        broken[width] += endings.breaksOff(line) ? 1 : 0;
        all[width]++;
      }
    }
    int best = 0;
    int most = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      int sum = sum(broken, width - SLACK, width);
      if (sum > most) {
        most = sum;
        best = width;
      }
    }
    boolean many = most * 5 >= sum(all, 0, WIDEST) * 2 && tooWide * 10 <= most;
    int beyond = tooWide + sum(all, best + HANGING + 1, WIDEST);
    int near = sum(broken, best - SLACK - INDENT, best);
    boolean bounded =
        most >= 2 * ENOUGH && near * 5 >= sum(broken, 0, WIDEST) * 4 && beyond * 20 <= most;
    return most >= ENOUGH && (many || bounded) ? best : 0;
  }

  private static int sum(int[] counts, int from, int to) {
    int sum = 0;
    for (int i = Math.max(0, from); i <= to; i++) {
      sum += counts[i];
    }
    return sum;
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

  /**
   * Whether some of the lines that are not short are set in: but not most of them, or not those
   * behind a line that breaks off.
   */
  private static boolean indented(List<Line> lines, Draft draft, Endings endings, int wrap) {
    int set = 0;
    int full = 0;
    int further = 0;
    int furtherSet = 0;
    boolean goesOn = false;
    for (Line line : lines) {
      int width = line.width(draft);
      boolean in = line.indent(draft) >= 2 && line.indent(draft) <= 8;
      further += goesOn ? 1 : 0;
      furtherSet += goesOn && in ? 1 : 0;
      if (width * 2 >= wrap) {
        full++;
        set += in ? 1 : 0;
      }
      goesOn = width >= wrap - SLACK && endings.breaksOff(line);
    }
    boolean some = set >= 3 && set * 100 >= full * 5;
    return some && (set * 4 <= full * 3 || (further >= ENOUGH && furtherSet * 5 <= further));
  }
}
