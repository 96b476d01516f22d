package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.source.Span;

/**
 * A line of the text that is not blank.
 *
 * @param span its characters, the white space around them left out
 * @param tight its characters without any white space
 */
record Line(Span span, String tight) {

  /** The lines of a text, in order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Span span = Spans.trim(text, new Span(start, end));
      if (span.length() > 0) {
        lines.add(new Line(span, Spans.tight(span.in(text))));
      }
      start = end + 1;
    }
    return lines;
  }
}
