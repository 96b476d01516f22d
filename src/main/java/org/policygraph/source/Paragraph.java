package org.policygraph.source;

/** The lines of a paragraph as far as they are joined. */
final class Paragraph {

  private static final int TAIL = 200;

  private final Endings endings;
  private String tail = "";
  private boolean hasStop;
  private int lines;

  Paragraph(Endings endings) {
    this.endings = endings;
  }

  /** Begins a new paragraph. */
  void begin(Line line) {
    tail = "";
    hasStop = false;
    lines = 0;
    add(line);
  }

  /** Goes on with a line. */
  void add(Line line) {
    String text = line.text();
    lines++;
    hasStop |= endings.hasStop(text);
    String end = text.substring(Math.max(0, text.length() - TAIL));
    tail = end.length() == TAIL || tail.isEmpty() ? end : tail + end;
  }

  /** Its last characters, a few hundred at most. */
  String tail() {
    return tail;
  }

  /** Whether it has one line yet. */
  boolean isFirstLine() {
    return lines == 1;
  }

  /** Whether a sentence ends in it. */
  boolean hasStop() {
    return hasStop;
  }
}
