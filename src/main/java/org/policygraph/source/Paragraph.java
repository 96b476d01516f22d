package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;

/** The lines of a paragraph as far as they are joined. */
final class Paragraph {

  private final Endings endings;
  private final List<Line> lines = new ArrayList<>();

  Paragraph(Endings endings) {
    this.endings = endings;
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

  /** Its lines so far. */
  List<Line> lines() {
    return lines;
  }

  /** Whether it has one line yet. */
  boolean isFirstLine() {
    return lines.size() == 1;
  }

  /** Whether a sentence ends in it. */
  boolean hasStop() {
    return lines.stream().anyMatch(line -> endings.hasStop(line));
  }
}
