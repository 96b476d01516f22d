package org.policygraph.source;

import java.util.regex.Pattern;

/**
 * Takes out the white space around and inside lines. One space stays between two ASCII characters
 * and between the names of bodies that issue a document together; one tab stays between the cells
 * of a row.
 */
final class WhiteSpace implements Pass {

  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_TITLE = 120;

  private final Pattern organEnding;
  private final Pattern organNext;

  WhiteSpace(Patterns patterns) {
    organEnding = patterns.of("organ-ending");
    organNext = patterns.of("organ-next");
  }

  @Override
  public void clean(Draft draft) {
    for (Line line : draft.lines()) {
      draft.remove(line.start(), line.first(), "white-space");
      draft.remove(line.last(), line.end(), "white-space");
      inside(draft, line);
    }
  }

  private void inside(Draft draft, Line line) {
    int before = line.first();
    int i = line.first();
    while (i < line.last()) {
      if (draft.kept(i) && Characters.isSpace(draft.at(i))) {
        int after = i;
        while (!draft.kept(after) || Characters.isSpace(draft.at(after))) {
          after++;
        }
        gap(draft, line, before, i, after);
        i = after;
      } else {
        before = draft.kept(i) ? i : before;
        i++;
      }
    }
  }

  private void gap(Draft draft, Line line, int before, int start, int after) {
    boolean tab = false;
    for (int i = start; i < after; i++) {
      tab |= draft.at(i) == '\t' && draft.kept(i);
    }
    draft.remove(start + 1, after, "white-space");
    if (tab && start - line.first() > LONGEST_NUMBER) {
      draft.replace(start, '\t');
    } else if (staysBetween(draft, line, before, start, after)) {
      draft.replace(start, ' ');
    } else {
      draft.remove(start, start + 1, "white-space");
    }
  }

  private boolean staysBetween(Draft draft, Line line, int before, int start, int after) {
    if (Characters.isAscii(draft.at(before)) && Characters.isAscii(draft.at(after))) {
      return true;
    }
    if (line.text().length() > LONGEST_TITLE || !Characters.isHan(draft.at(before))) {
      return false;
    }
    String left = draft.raw().substring(line.first(), start);
    String right = draft.raw().substring(after, line.last());
    return organEnding.matcher(left).find() && organNext.matcher(right).find();
  }
}
