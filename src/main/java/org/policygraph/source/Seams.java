package org.policygraph.source;

import java.util.List;
import java.util.function.Predicate;

/**
 * Decides whether two lines that follow each other are one paragraph. Where nothing speaks for it
 * they stay apart: a wrong join invents a sentence, a wrong break is reported as one without an
 * end.
 */
final class Seams {

  private static final int PROSE = 36;
  private static final int TITLE = 100;
  private static final int TITLE_LINES = 3;
  private static final int KNOWN = 4;
  private static final int SEARCHED = 300_000;

  private final Predicate<String> start;
  private final Cue articleStart;
  private final Cue kindEnding;
  private final Cue titleBegin;
  private final Cue organEnding;
  private final Endings endings;
  private final Brackets brackets;
  private final Glyphs unfinished;

  Seams(Patterns patterns, Patterns characters, Endings endings) {
    start = patterns.cue("new-start")::begins;
    articleStart = patterns.cue("article-start");
    kindEnding = patterns.cue("kind-ending");
    titleBegin = patterns.cue("title-begin");
    organEnding = patterns.cue("organ-ending");
    this.endings = endings;
    brackets = new Brackets(characters.marks("open"), characters.marks("close"));
    unfinished = characters.glyphs("unfinished");
  }

  /** A paragraph of a draft, without a line yet. */
  Paragraph paragraph(Draft draft) {
    return new Paragraph(draft, endings, brackets);
  }

  /** Whether a paragraph that has come to the line at {@code i} goes on in the next line. */
  boolean join(Paragraph paragraph, List<Line> lines, int i, Layout layout) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    boolean full = layout.isFull(line, paragraph.isFirstLine());
    if (!full && endings.isFinished(line)) {
      return false;
    }
    if (layout.isRow(line) || layout.isRow(next) || layout.isLossBetween(line, next)) {
      return false;
    }
    if (paragraph.isOpen() && closesSoon(lines, i + 1)) {
      return true;
    }
    if (starts(next)) {
      return false;
    }
    return goesOn(paragraph, line, next, full, layout)
        || titleGoesOn(line, next, layout.draft())
        || isKnown(line, next, layout);
  }

  private boolean goesOn(Paragraph paragraph, Line line, Line next, boolean full, Layout layout) {
    if (next.blankBefore() > layout.gap() || layout.beginsParagraph(next)) {
      return false;
    }
    return full ? fullGoesOn(line, next, layout) : proseGoesOn(paragraph, line, next, layout);
  }

  /** Whether a bracket that is open is closed before anything else begins or ends. */
  private boolean closesSoon(List<Line> lines, int from) {
    for (int i = from; i < Math.min(from + TITLE_LINES, lines.size()); i++) {
      Line line = lines.get(i);
      if (brackets.closes(line.text())) {
        return true;
      }
      if (starts(line) || endings.isProse(line)) {
        return false;
      }
    }
    return false;
  }

  private boolean titleGoesOn(Line line, Line next, Draft draft) {
    return line.width(draft) + next.width(draft) <= TITLE
        && !endings.isFinished(line)
        && !endings.isProse(line)
        && titleBegin.begins(line.text())
        && !isKind(line.text())
        && !titleBegin.begins(next.text())
        && isKind(next.text());
  }

  /**
   * Whether the characters on both sides of the seam stand together elsewhere in the file. Only
   * files of up to 300,000 characters are searched.
   */
  private boolean isKnown(Line line, Line next, Layout layout) {
    String text = line.text();
    String raw = layout.draft().raw();
    if (text.length() < KNOWN || next.text().length() < KNOWN || raw.length() > SEARCHED) {
      return false;
    }
    if (endings.isFinished(line) || (starts(line) && !endings.hasStop(line))) {
      return false;
    }
    String seam = text.substring(text.length() - KNOWN) + next.text().substring(0, KNOWN);
    return !isKind(text)
        && holds(raw, seam)
        && !(organEnding.in(text) && organEnding.in(next.text()));
  }

  /** Whether a long text holds a short one, whose first character is looked for alone. */
  private static boolean holds(String text, String seam) {
    int at = text.indexOf(seam.charAt(0));
    while (at >= 0 && !text.startsWith(seam, at)) {
      at = text.indexOf(seam.charAt(0), at + 1);
    }
    return at >= 0;
  }

  /** A full line goes on, unless it is a heading or ends a paragraph, and only happens to fit. */
  private boolean fullGoesOn(Line line, Line next, Layout layout) {
    if (endings.isFinished(line) && !layout.isFull(next, false) && !endings.isFinished(next)) {
      return false;
    }
    if (layout.indented()) {
      return true;
    }
    boolean heading =
        starts(line)
            && !endings.isProse(line)
            && !articleStart.begins(line.text())
            && !layout.isFilled(line);
    return !heading || !layout.isFull(next, false);
  }

  /** In a file whose lines are whole paragraphs, one that breaks off goes on. */
  private boolean proseGoesOn(Paragraph paragraph, Line line, Line next, Layout layout) {
    boolean prose = paragraph.hasStop() || (isCloser(next, layout) && endings.isProse(line));
    return prose
        && line.width(layout.draft()) >= PROSE
        && !endings.isFinished(line)
        && !isKind(line.text())
        && (endings.isProse(next) || unfinished.in(next.text()));
  }

  /** Whether a line begins something new. */
  private boolean starts(Line line) {
    return line.has(Line.Trait.START, start);
  }

  /** Whether a text ends as the title of a document does. */
  private boolean isKind(String text) {
    return kindEnding.in(text);
  }

  private static boolean isCloser(Line next, Layout layout) {
    return next.blankBefore() != Line.CUT && next.blankBefore() < layout.gap();
  }
}
