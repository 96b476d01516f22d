package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;

/** The lines of a paragraph as far as they are joined. */
final class Paragraph {

  /** Within how many characters from its end a bracket counts as open. */
  private static final int NEAR = 60;

  private final Draft draft;
  private final Endings endings;
  private final Brackets brackets;
  private final List<Line> lines = new ArrayList<>();

  /** How far behind its beginning the brackets stand that are not closed yet. */
  private final List<Integer> open = new ArrayList<>();

  private int length;

  Paragraph(Draft draft, Endings endings, Brackets brackets) {
    this.draft = draft;
    this.endings = endings;
    this.brackets = brackets;
  }

  /** Begins a new paragraph. */
  void begin(Line line) {
    lines.clear();
    open.clear();
    length = 0;
    add(line);
  }

  /** Goes on with a line. */
  void add(Line line) {
    lines.add(line);
    Glyphs some = brackets.all();
    int end = line.last();
    for (int at = draft.first(some, line.first(), end);
        at < end;
        at = draft.first(some, at + 1, end)) {
      if (!draft.kept(at)) {
        continue;
      }
      if (brackets.opening().has(draft.at(at))) {
        open.add(length + at - line.first());
      } else if (!open.isEmpty()) {
        open.remove(open.size() - 1);
      }
    }
    length += end - line.first();
  }

  /** Whether it has one line yet. */
  boolean isFirstLine() {
    return lines.size() == 1;
  }

  /** Whether it opens a bracket near its end that it does not close. */
  boolean isOpen() {
    return !open.isEmpty() && length - open.get(open.size() - 1) <= NEAR;
  }

  /** Whether a sentence ends in it. */
  boolean hasStop() {
    for (Line line : lines) {
      if (endings.hasStop(line)) {
        return true;
      }
    }
    return false;
  }
}
