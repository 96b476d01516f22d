package org.policygraph.source;

/** A line of a {@link Draft} that is not blank. */
final class Line {

  /** Nobody knows how many blank lines would stand here. */
  static final int CUT = -1;

  private final int start;
  private final int end;
  private final int first;
  private final int last;
  private final String text;
  private final int width;
  private final int blankBefore;

  /** What {@link Endings} found out about its text, one bit each; 0 before anybody asked. */
  private int traits;

  /**
   * A line.
   *
   * @param start its first code unit in the raw text
   * @param end where its line break stands, or the end of the text
   * @param first its first code unit that is not white space
   * @param last one past its last code unit that is not white space
   * @param text what it holds between the two
   * @param width its display width in halves: a Chinese character counts two, a Latin letter one
   * @param blankBefore how many blank lines stand before it; {@link #CUT} where a page ends or a
   *     line was taken out there
   */
  Line(int start, int end, int first, int last, String text, int width, int blankBefore) {
    this.start = start;
    this.end = end;
    this.first = first;
    this.last = last;
    this.text = text;
    this.width = width;
    this.blankBefore = blankBefore;
  }

  /** The same text between other line breaks; the line itself where they are the same. */
  Line between(int otherStart, int otherEnd, int otherBlank) {
    if (start == otherStart && end == otherEnd && blankBefore == otherBlank) {
      return this;
    }
    Line line = new Line(otherStart, otherEnd, first, last, text, width, otherBlank);
    line.traits = traits;
    return line;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  String text() {
    return text;
  }

  int width() {
    return width;
  }

  int blankBefore() {
    return blankBefore;
  }

  int traits() {
    return traits;
  }

  void learn(int found) {
    traits = found;
  }

  /** How far its text is set in, in halves. */
  int indent(Draft draft) {
    int indent = 0;
    for (int i = start; i < first; i++) {
      indent += Characters.width(draft.at(i));
    }
    return indent;
  }
}
