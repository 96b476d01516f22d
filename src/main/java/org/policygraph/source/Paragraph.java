package org.policygraph.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines of a paragraph as far as they are joined. */
final class Paragraph {

  /** Within how many characters from its end a bracket counts as open. */
  private static final int NEAR = 60;

  private final Draft draft;
  private final Endings endings;
  private final Brackets brackets;
  private final List<Line> lines = new ArrayList<>();

  /** Where in the paragraph brackets were opened that are not closed yet, the last one first. */
  private final Deque<Integer> open = new ArrayDeque<>();

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
    int first = line.first();
    int last = line.last();
    for (int i = bracket(first, last); i < last; i = bracket(i + 1, last)) {
      if (brackets.opening().has(draft.at(i))) {
        open.push(length + i - first);
      } else {
        open.poll();
      }
    }
    length += last - first;
  }

  /** The first place of a stretch where a bracket is left, or its end. */
  private int bracket(int start, int end) {
    int at = draft.first(brackets.all(), start, end);
    while (at < end && !draft.kept(at)) {
      at = draft.first(brackets.all(), at + 1, end);
    }
    return at;
  }

  /** Whether it has one line yet. */
  boolean isFirstLine() {
    return lines.size() == 1;
  }

  /** Whether it opens a bracket near its end that it does not close. */
  boolean isOpen() {
    return !open.isEmpty() && open.getFirst() >= length - NEAR;
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
