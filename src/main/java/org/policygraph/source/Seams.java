package org.policygraph.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides whether two lines that follow each other are one paragraph. Where nothing speaks for it
 * they stay apart: a wrong join invents a sentence, a wrong break is reported as one without an
 * end.
 */
final class Seams {

  private static final int PROSE = 36;
  private static final int TITLE = 90;

  private final Pattern start;
  private final Pattern kindEnding;
  private final Pattern titleBegin;
  private final String finals;
  private final String stops;
  private final String closing;
  private final String unfinished;
  private final Brackets brackets;

  Seams(Patterns patterns, Patterns characters) {
    start = patterns.of("new-start");
    kindEnding = patterns.of("kind-ending");
    titleBegin = patterns.of("title-begin");
    finals = characters.marks("final");
    stops = characters.marks("stop");
    closing = characters.marks("closing");
    unfinished = characters.marks("unfinished");
    brackets = new Brackets(characters.marks("open"), characters.marks("close"));
  }

  /** Whether the line at {@code i} and the one after it are one paragraph. */
  boolean join(List<Line> lines, int i, Layout layout) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    if (row(line) || row(next) || layout.beginsParagraph(next)) {
      return false;
    }
    if (brackets.open(line.text()) && brackets.closes(next.text())) {
      return true;
    }
    if (start.matcher(next.text()).lookingAt()) {
      return false;
    }
    if (titleGoesOn(line, next)) {
      return true;
    }
    if (next.blankBefore() > layout.gap()) {
      return false;
    }
    return layout.isFull(line) ? goesOn(line, next, layout) : unfinishedProse(line, next);
  }

  private static boolean row(Line line) {
    return line.text().indexOf('\t') >= 0;
  }

  private boolean titleGoesOn(Line line, Line next) {
    return line.width() + next.width() <= TITLE
        && !ended(line.text())
        && !holds(line.text(), unfinished)
        && titleBegin.matcher(line.text()).find()
        && !kindEnding.matcher(line.text()).find()
        && !titleBegin.matcher(next.text()).find()
        && kindEnding.matcher(next.text()).find();
  }

  /**
   * A full line goes on, unless it is a heading or the end of a paragraph that happens to fill it.
   */
  private boolean goesOn(Line line, Line next, Layout layout) {
    if (ended(line.text()) && !layout.isFull(next) && !ended(next.text())) {
      return false;
    }
    boolean heading =
        start.matcher(line.text()).lookingAt()
            && !holds(line.text(), stops)
            && !holds(line.text(), unfinished);
    return !heading || !layout.isFull(next);
  }

  private boolean unfinishedProse(Line line, Line next) {
    return line.width() >= PROSE
        && !ended(line.text())
        && isProse(line)
        && (holds(next.text(), stops) || holds(next.text(), unfinished));
  }

  private boolean isProse(Line line) {
    if (start.matcher(line.text()).lookingAt()) {
      return holds(line.text(), stops);
    }
    return holds(line.text(), stops)
        || holds(line.text(), unfinished)
        || !kindEnding.matcher(line.text()).find();
  }

  /** Whether a text ends as a paragraph can: a final mark, perhaps with closing quotes behind. */
  private boolean ended(String text) {
    int at = text.length() - 1;
    while (at > 0 && closing.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return finals.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean holds(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
