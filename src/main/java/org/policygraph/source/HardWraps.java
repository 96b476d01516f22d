package org.policygraph.source;

import java.util.List;

/**
 * Joins the lines of a paragraph that was broken to fit a page. The break goes; between two Latin
 * words it becomes a space.
 */
final class HardWraps implements Pass {

  private final Seams seams;

  HardWraps(Patterns patterns, Patterns characters) {
    seams = new Seams(patterns, characters);
  }

  @Override
  public void clean(Draft draft) {
    List<Line> lines = draft.lines();
    Layout layout = Layout.of(lines, draft);
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (seams.join(lines, i, layout)) {
        join(draft, lines.get(i), lines.get(i + 1));
      }
    }
  }

  private static void join(Draft draft, Line line, Line next) {
    char before = draft.at(line.last() - 1);
    char after = draft.at(next.first());
    if (Characters.isLatin(after) && (Characters.isLatin(before) || ",.;:".indexOf(before) >= 0)) {
      draft.replace(line.end(), ' ');
      draft.remove(line.end() + 1, next.first(), "hard-wrap");
    } else {
      draft.remove(line.last(), next.first(), "hard-wrap");
    }
  }
}
