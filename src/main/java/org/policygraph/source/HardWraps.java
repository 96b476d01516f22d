package org.policygraph.source;

import java.util.List;

/**
 * Joins the lines of a paragraph that was broken to fit a page. The break goes; between two Latin
 * words it becomes a space, but not inside a number.
 */
final class HardWraps implements Pass {

  private final Seams seams;
  private final Endings endings;

  HardWraps(Patterns patterns, Patterns characters) {
    endings = new Endings(characters);
    seams = new Seams(patterns, characters, endings);
  }

  @Override
  public void clean(Draft draft) {
    List<Line> lines = draft.lines();
    Layout layout = Layout.of(lines, draft, endings);
    Paragraph paragraph = seams.paragraph(draft);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && seams.join(paragraph, lines, i - 1, layout)) {
        join(draft, lines.get(i - 1), lines.get(i));
        paragraph.add(lines.get(i));
      } else {
        paragraph.begin(lines.get(i));
      }
    }
  }

  private static void join(Draft draft, Line line, Line next) {
    char last = draft.at(line.last() - 1);
    char first = draft.at(next.first());
    boolean number = Characters.isDigit(last) && Characters.isDigit(first);
    if (Characters.areWords(last, first) && !number) {
      draft.replace(line.end(), ' ');
      draft.remove(line.end() + 1, next.first(), "hard-wrap");
    } else {
      draft.remove(line.last(), next.first(), "hard-wrap");
    }
  }
}
