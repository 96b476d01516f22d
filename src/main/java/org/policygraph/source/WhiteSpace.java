package org.policygraph.source;

import java.util.BitSet;
import java.util.List;

/**
 * Takes out the white space around and inside lines. One space stays between two ASCII characters
 * and between the names of bodies that issue a document together; a tab stays between two cells of
 * a row, and where a row begins with empty cells, a tab for each; the one tab in a numbered
 * sentence that stands by no row parts none. In a line whose characters are spaced out ({@code 2 0
 * 2 4 年 工 作}), a gap that is no wider than most stays nowhere.
 */
final class WhiteSpace implements Pass {

  private static final int LONGEST_NUMBER = 6;
  private static final int LONGEST_TITLE = 120;

  private final Cue organEnding;
  private final Cue organNext;
  private final Cue start;
  private final Cue stop;
  private final CellBreaks cellBreaks;

  WhiteSpace(Patterns patterns) {
    organEnding = patterns.cue("organ-ending");
    organNext = patterns.cue("organ-next");
    start = patterns.cue("new-start");
    stop = patterns.cue("sentence-stop");
    cellBreaks = new CellBreaks(patterns);
  }

  @Override
  public void clean(Draft draft) {
    List<Line> lines = draft.lines();
    boolean rows = draft.hasRows();
    BitSet sentences = rows ? sentences(draft, lines) : new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!rows || !beginsEmpty(draft, lines, i)) {
        draft.trim(line, "white-space");
      } else {
        draft.trimRow(line, "white-space");
      }
      inside(draft, line, !sentences.get(i));
    }
  }

  /** The numbered sentences in which a tab stands as a space would: no row stands by them. */
  private BitSet sentences(Draft draft, List<Line> lines) {
    BitSet like = new BitSet();
    BitSet rows = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      like.set(i, isSentence(draft, lines.get(i)));
      rows.set(i, draft.isRow(lines.get(i)) && !like.get(i));
    }
    for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
      like.clear(Math.max(0, i - 1), i + 2);
    }
    return like;
  }

  private boolean isSentence(Draft draft, Line line) {
    String text = line.text();
    int tab = text.indexOf('\t');
    return tab >= 0
        && tab == text.lastIndexOf('\t')
        && start.begins(text)
        && stop.in(text.substring(tab))
        && !draft.isToldRow(line);
  }

  /**
   * Whether a line is a row that begins with empty cells: a tab opens it, and it stands by a row,
   * or is one by itself and stands by another line that a tab opens.
   */
  private static boolean beginsEmpty(Draft draft, List<Line> lines, int i) {
    return opens(draft, lines.get(i))
        && (stands(draft, lines, i, i - 1) || stands(draft, lines, i, i + 1));
  }

  private static boolean stands(Draft draft, List<Line> lines, int line, int by) {
    return by >= 0
        && by < lines.size()
        && (draft.isRow(lines.get(by))
            || (draft.isRow(lines.get(line)) && opens(draft, lines.get(by))));
  }

  private static boolean opens(Draft draft, Line line) {
    return draft.raw().substring(line.start(), line.first()).indexOf('\t') >= 0;
  }

  private void inside(Draft draft, Line line, boolean rows) {
    int first = draft.space(line.first(), line.last());
    int spaced = first < line.last() ? SpacedOut.gap(draft, line) : 0;
    for (int i = first; i < line.last(); i = draft.space(i, line.last())) {
      int before = i - 1;
      while (!draft.kept(before)) {
        before--;
      }
      int after = i;
      while (!draft.kept(after) || Characters.isSpace(draft.at(after))) {
        after++;
      }
      if (after - i <= spaced) {
        draft.squeeze(i, after, "white-space");
      } else {
        gap(draft, line, before, i, after, rows);
      }
      i = after;
    }
  }

  private void gap(Draft draft, Line line, int before, int from, int after, boolean rows) {
    int tabs = 0;
    for (int i = from; i < after; i++) {
      tabs += draft.at(i) == '\t' && draft.kept(i) ? 1 : 0;
    }
    boolean number = tabs > 0 && isNumber(draft.raw().substring(line.first(), from));
    if (rows && tabs > 0 && (!number || draft.isToldRow(line) || parts(draft, line, after))) {
      cells(draft, from, after, tabs);
      return;
    }
    draft.squeeze(from + 1, after, "white-space");
    if (staysBetween(draft, line, before, from, after)) {
      draft.replace(from, ' ');
    } else {
      draft.squeeze(from, from + 1, "white-space");
    }
  }

  /** Leaves the tabs of a gap, one behind the other. */
  private static void cells(Draft draft, int from, int after, int tabs) {
    int left = tabs;
    for (int i = from; i < after; i++) {
      if (left > 0 && draft.kept(i)) {
        draft.replace(i, '\t');
        left--;
      } else {
        draft.squeeze(i, i + 1, "white-space");
      }
    }
  }

  /** Whether a further tab stands behind a place, so that the one before it parts cells too. */
  private static boolean parts(Draft draft, Line line, int from) {
    return draft.raw().substring(from, line.last()).indexOf('\t') >= 0;
  }

  private boolean isNumber(String left) {
    return left.length() <= LONGEST_NUMBER && start.begins(left);
  }

  private boolean staysBetween(Draft draft, Line line, int before, int from, int after) {
    if (Characters.isAscii(draft.at(before)) && Characters.isAscii(draft.at(after))) {
      return true;
    }
    if (draft.raw().substring(from, after).indexOf(CellBreaks.MARK) >= 0) {
      int start = line.first();
      String row = draft.raw().substring(start, line.last());
      return cellBreaks.parts(row, from - start, after - start);
    }
    if (line.text().length() > LONGEST_TITLE || !Characters.isHan(draft.at(before))) {
      return false;
    }
    String left = draft.raw().substring(line.first(), from);
    String right = draft.raw().substring(after, line.last());
    return organEnding.in(left) && organNext.begins(right);
  }
}
