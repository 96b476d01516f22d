package org.policygraph.outline;

import org.policygraph.source.Span;

/** Stretches without the white space around them, and text without the white space in it. */
final class Spans {

  private Spans() {}

  /** Without white space at either end; empty, at its start, if there is nothing else. */
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** The characters of a text that are not white space. */
  static String tight(CharSequence text) {
    StringBuilder tight = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!blank(text.charAt(i))) {
        tight.append(text.charAt(i));
      }
    }
    return tight.toString();
  }

  /** White space, the ideographic and the zero-width ones included. */
  static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\u200c'
        || c == '\u200d'
        || c == '\ufeff';
  }
}
