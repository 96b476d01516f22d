package org.policygraph.source;

/**
 * A line of a {@link Draft} that is not blank.
 *
 * @param start its first code unit in the raw text
 * @param end where its line break stands, or the end of the text
 * @param first its first code unit that is not white space
 * @param last one past its last code unit that is not white space
 * @param text what it holds between the two
 * @param width its display width in halves: a Chinese character counts two, a Latin letter one
 * @param blankBefore how many blank lines stand before it; {@link #CUT} where a page ends or a line
 *     was taken out there
 */
record Line(int start, int end, int first, int last, String text, int width, int blankBefore) {

  /** Nobody knows how many blank lines would stand here. */
  static final int CUT = -1;

  /** How far its text is set in, in halves. */
  int indent(Draft draft) {
    int indent = 0;
    for (int i = start; i < first; i++) {
      indent += Characters.width(draft.at(i));
    }
    return indent;
  }
}
