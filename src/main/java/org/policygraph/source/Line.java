package org.policygraph.source;

/** A line of a {@link Draft} that is not blank. */
final class Line {

  /** Nobody knows how many blank lines would stand here. */
  static final int CUT = -1;

  private static final Glyphs NARROW = Glyphs.where(unit -> Characters.width((char) unit) == 1);

  private final int start;
  private final int end;
  private final int first;
  private final int last;
  private final String text;
  private final int blankBefore;

  /** 0 until somebody asks. */
  private int width;

  Line(int start, int end, int first, int last, String text, int blankBefore) {
    this.start = start;
    this.end = end;
    this.first = first;
    this.last = last;
    this.text = text;
    this.blankBefore = blankBefore;
  }

  /** Its first code unit in the raw text. */
  int start() {
    return start;
  }

  /** Where its line break stands, or the end of the text. */
  int end() {
    return end;
  }

  /** Its first code unit that is not white space. */
  int first() {
    return first;
  }

  /** One past its last code unit that is not white space. */
  int last() {
    return last;
  }

  /** What it holds between the two. */
  String text() {
    return text;
  }

  /**
   * How many blank lines stand before it; {@link #CUT} where a page ends or a line was taken out
   * there.
   */
  int blankBefore() {
    return blankBefore;
  }

  /** Its display width in halves: a Chinese character counts two, a Latin letter one. */
  int width(Draft draft) {
    if (width == 0) {
      width = 2 * text.length() - draft.count(NARROW, first, last);
    }
    return width;
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
