package org.policygraph.outline;

import org.policygraph.source.Glyphs;
import org.policygraph.source.Span;

/** Stretches without the white space around them, and text without the white space in it. */
final class Spans {

  /** Beyond the ideographic space there is no other. */
  private static final char LAST_SPACE = '\u3000';

  /** All white space. */
  static final Glyphs BLANKS = Glyphs.where(unit -> blank((char) unit));

  private Spans() {}

  /** A stretch without white space at either end; empty, at its start, if there is nothing else. */
  static Span trim(String text, int from, int to) {
    int start = start(text, from, to);
    return new Span(start, end(text, start, to));
  }

  /** One past the last place of a stretch that is not white space, or its start. */
  static int end(String text, int start, int to) {
    int end = to;
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The first place of a stretch that is not white space, or its end. */
  static int start(String text, int from, int end) {
    int start = from;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The characters of a text that are not white space. */
  static String tight(CharSequence text) {
    int blank = 0;
    while (blank < text.length() && !blank(text.charAt(blank))) {
      blank++;
    }
    if (blank == text.length()) {
      return text.toString();
    }
    StringBuilder tight = new StringBuilder(text.length()).append(text, 0, blank);
    for (int i = blank + 1; i < text.length(); i++) {
      if (!blank(text.charAt(i))) {
        tight.append(text.charAt(i));
      }
    }
    return tight.toString();
  }

  /** A Chinese character of the basic plane. */
  static boolean ideograph(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c > LAST_SPACE && Character.isIdeographic(c));
  }

  /** White space, the ideographic and the zero-width ones included. */
  static boolean blank(char c) {
    if (c > LAST_SPACE) {
      return c == '\ufeff';
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\u200c'
        || c == '\u200d';
  }
}
