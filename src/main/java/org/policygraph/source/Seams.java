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
  private final String unfinished;
  private final Endings endings;
  private final Brackets brackets;

  Seams(Patterns patterns, Patterns characters) {
    start = patterns.of("new-start");
    kindEnding = patterns.of("kind-ending");
    titleBegin = patterns.of("title-begin");
    endings = new Endings(characters);
    unfinished = characters.marks("unfinished");
    brackets = new Brackets(characters.marks("open"), characters.marks("close"));
  }

  /** Whether the line at {@code i} and the one after it are one paragraph. */
  boolean join(List<Line> lines, int i, Layout layout) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    if (row(line) || row(next) || layout.isLossBetween(line, next)) {
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
    if (next.blankBefore() > layout.gap() || layout.beginsParagraph(next)) {
      return false;
    }
    return layout.isFull(line) ? goesOn(line, next, layout) : unfinishedProse(line, next);
  }

  private static boolean row(Line line) {
    return line.text().indexOf('\t') >= 0;
  }

  private boolean titleGoesOn(Line line, Line next) {
    return line.width() + next.width() <= TITLE
        && !endings.isFinished(line.text())
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
    if (endings.isFinished(line.text())
        && !layout.isFull(next)
        && !endings.isFinished(next.text())) {
      return false;
    }
    boolean heading =
        start.matcher(line.text()).lookingAt()
            && !endings.hasStop(line.text())
            && !holds(line.text(), unfinished);
    return !heading || !layout.isFull(next);
  }

  private boolean unfinishedProse(Line line, Line next) {
    return line.width() >= PROSE
        && !endings.isFinished(line.text())
        && isBody(line.text())
        && (endings.isProse(next.text()) || holds(next.text(), unfinished));
  }

  /** Not a heading, a title, or an entry of a list. */
  private boolean isBody(String text) {
    if (start.matcher(text).lookingAt()) {
      return endings.hasStop(text);
    }
    return endings.isProse(text) || holds(text, unfinished) || !kindEnding.matcher(text).find();
  }

  private static boolean holds(String text, String marks) {
    return text.chars().anyMatch(unit -> marks.indexOf(unit) >= 0);
  }
}
