package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;

/** The lines of a paragraph as far as they are joined. */
final class Paragraph {

  private static final int TAIL = 60;

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

  /** Its last characters, sixty at least where it has them. */
  String tail() {
    String tail = lines.get(lines.size() - 1).text();
    for (int i = lines.size() - 2; i >= 0 && tail.length() < TAIL; i--) {
      String text = lines.get(i).text();
      tail = text.substring(Math.max(0, text.length() - TAIL)) + tail;
    }
    return tail;
  }

  /** Whether it has one line yet. */
  boolean isFirstLine() {
    return lines.size() == 1;
  }

  /** Whether a sentence ends in it. */
  boolean hasStop() {
    return lines.stream().anyMatch(line -> endings.hasStop(line.text()));
  }
}
