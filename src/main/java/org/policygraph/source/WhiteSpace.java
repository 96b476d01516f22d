package org.policygraph.source;

/**
 * Takes out the white space around and inside lines. One space stays between two ASCII characters
 * and between the names of bodies that issue a document together; one tab stays between the cells
 * of a row.
 */
final class WhiteSpace implements Pass {

  private static final int LONGEST_NUMBER = 6;
  private static final int LONGEST_TITLE = 120;

  private final Cue organEnding;
  private final Cue organNext;
  private final Cue start;

  WhiteSpace(Patterns patterns) {
    organEnding = patterns.cue("organ-ending");
    organNext = patterns.cue("organ-next");
    start = patterns.cue("new-start");
  }

  @Override
  public void clean(Draft draft) {
    for (Line line : draft.lines()) {
      draft.trim(line, "white-space");
      inside(draft, line);
    }
  }

  private void inside(Draft draft, Line line) {
    for (int i = draft.space(line.first(), line.last());
        i < line.last();
        i = draft.space(i, line.last())) {
      int before = i - 1;
      while (!draft.kept(before)) {
        before--;
      }
      int after = i;
      while (!draft.kept(after) || Characters.isSpace(draft.at(after))) {
        after++;
      }
      gap(draft, line, before, i, after);
      i = after;
    }
  }

  private void gap(Draft draft, Line line, int before, int from, int after) {
    boolean tab = false;
    for (int i = from; i < after; i++) {
      tab |= draft.at(i) == '\t' && draft.kept(i);
    }
    draft.squeeze(from + 1, after, "white-space");
    if (tab && !isNumber(draft.raw().substring(line.first(), from))) {
      draft.replace(from, '\t');
    } else if (staysBetween(draft, line, before, from, after)) {
      draft.replace(from, ' ');
    } else {
      draft.squeeze(from, from + 1, "white-space");
    }
  }

  private boolean isNumber(String left) {
    return left.length() <= LONGEST_NUMBER && start.begins(left);
  }

  private boolean staysBetween(Draft draft, Line line, int before, int from, int after) {
    if (Characters.isAscii(draft.at(before)) && Characters.isAscii(draft.at(after))) {
      return true;
    }
    if (line.text().length() > LONGEST_TITLE || !Characters.isHan(draft.at(before))) {
      return false;
    }
    String left = draft.raw().substring(line.first(), from);
    String right = draft.raw().substring(after, line.last());
    return organEnding.in(left) && organNext.begins(right);
  }
}
