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

  Paragraph(Draft draft, Endings endings, Brackets brackets) {
    this.draft = draft;
    this.endings = endings;
    this.brackets = brackets;
  }

  /** Begins a new paragraph. */
  void begin(Line line) {
    lines.clear();
    lines.add(line);
  }

  /** Goes on with a line. */
  void add(Line line) {
    lines.add(line);
  }

  /** Whether it has one line yet. */
  boolean isFirstLine() {
    return lines.size() == 1;
  }

  /** Whether it opens a bracket near its end that it does not close. */
  boolean isOpen() {
    int closed = 0;
    int near = NEAR;
    for (int i = lines.size() - 1; i >= 0 && near > 0; i--) {
      Line line = lines.get(i);
      int from = Math.max(line.first(), line.last() - near);
      for (int at = bracket(from, line.last()); at >= from; at = bracket(from, at)) {
        if (!brackets.opening().has(draft.at(at))) {
          closed++;
        } else if (closed-- == 0) {
          return true;
        }
      }
      near -= line.last() - line.first();
    }
    return false;
  }

  /** The last place of a stretch where a bracket is left, or one less than its start. */
  private int bracket(int start, int end) {
    int at = draft.last(brackets.all(), start, end);
    while (at >= start && !draft.kept(at)) {
      at = draft.last(brackets.all(), start, at);
    }
    return at;
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
