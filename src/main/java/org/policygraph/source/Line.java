package org.policygraph.source;

import java.util.function.Predicate;

/** A line of a {@link Draft} that is not blank. */
final class Line {

  /** What several passes ask about the text of a line. */
  enum Trait {
    /** It ends as a paragraph can. */
    FINISHED(1),
    /** It holds a mark that only stands inside or at the end of sentences. */
    PROSE(1 << 2),
    /** A sentence ends in it. */
    STOP(1 << 4),
    /** It begins as no line does that goes on from another. */
    START(1 << 6);

    /** The bit that says it was asked about; the next one is the answer. */
    private final int asked;

    Trait(int asked) {
      this.asked = asked;
    }
  }

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

  /** Two bits a trait: whether it was asked about, and whether the line has it. */
  private int traits;

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

  /** Whether its text has a trait; asked once, as whoever asks means the same. */
  boolean has(Trait trait, Predicate<String> question) {
    int known = trait.asked << 1;
    if ((traits & trait.asked) == 0) {
      traits |= question.test(text) ? trait.asked | known : trait.asked;
    }
    return (traits & known) != 0;
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
