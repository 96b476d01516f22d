package org.policygraph.source;

import java.util.List;

/**
 * Takes out what a letterhead holds besides words: the serial number of the copy, drawn rules, the
 * note that a page is empty. The name of the body and the number of the document stay.
 */
final class Letterhead implements Pass {

  private static final int TOP = 6;
  private static final int LONGEST = 120;

  private final Cue stamp;

  /** Notes and rules. */
  private final Cue either;

  private final Cue note;

  Letterhead(Patterns patterns) {
    stamp = patterns.cue("stamp-number");
    note = patterns.cue("no-text-note");
    either = patterns.cue("no-text-note", "rule");
  }

  @Override
  public void clean(Draft draft) {
    List<Line> lines = draft.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().length() > LONGEST) {
        continue;
      }
      if (i < TOP && stamp.is(line.text())) {
        draft.remove(line, "stamp-number");
      } else if (either.is(line.text())) {
        draft.remove(line, note.is(line.text()) ? "no-text-note" : "rule");
      }
    }
  }
}
