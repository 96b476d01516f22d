package org.policygraph.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out what a letterhead holds besides words: the serial number of the copy, drawn rules, the
 * note that a page is empty. The name of the body and the number of the document stay.
 */
final class Letterhead implements Pass {

  private static final int TOP = 6;
  private static final int LONGEST = 120;

  private final Pattern stamp;
  private final Pattern note;
  private final Pattern rule;

  Letterhead(Patterns patterns) {
    stamp = patterns.of("stamp-number");
    note = patterns.of("no-text-note");
    rule = patterns.of("rule");
  }

  @Override
  public void clean(Draft draft) {
    List<Line> lines = draft.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().length() > LONGEST) {
        continue;
      }
      if (i < TOP && stamp.matcher(line.text()).matches()) {
        draft.remove(line.first(), line.last(), "stamp-number");
      } else if (note.matcher(line.text()).matches()) {
        draft.remove(line.first(), line.last(), "no-text-note");
      } else if (rule.matcher(line.text()).matches()) {
        draft.remove(line.first(), line.last(), "rule");
      }
    }
  }
}
