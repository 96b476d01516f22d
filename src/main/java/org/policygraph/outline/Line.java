package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.source.Span;

/**
 * A line of the text that is not blank, or one of the lines that stand glued together at the head
 * of a document: title, number, addressees.
 *
 * @param span its characters, the white space around them left out
 * @param tight its characters without any white space and without a caption in 【】
 */
record Line(Span span, String tight) {

  private static final Cues CUES = Cues.load("layout");
  private static final Pattern CAPTION = CUES.pattern("caption");
  private static final Pattern GLUED_NUMBER = CUES.pattern("glued-number");
  private static final Pattern GLUED_ADDRESSEES = CUES.pattern("glued-addressees");

  /** How many lines at the head of a document may be glued together ones. */
  private static final int HEAD = 8;

  private static final int LONGEST_HEAD = 2_000;

  /** The lines of a text, in order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Span span = Spans.trim(text, new Span(start, end));
      if (span.length() > 0) {
        parts(text, span, lines.size() < HEAD).forEach(part -> lines.add(line(text, part)));
      }
      start = end + 1;
    }
    return lines;
  }

  private static Line line(String text, Span span) {
    String tight = Spans.tight(span.in(text));
    Matcher caption = CAPTION.matcher(tight);
    return new Line(span, caption.lookingAt() ? tight.substring(caption.end()) : tight);
  }

  private static List<Span> parts(String text, Span span, boolean head) {
    if (!head) {
      return List.of(span);
    }
    List<Span> parts = new ArrayList<>();
    int start = span.start();
    int end = Math.min(span.end(), start + LONGEST_HEAD);
    Matcher number = GLUED_NUMBER.matcher(text).region(start, end);
    if (number.lookingAt()) {
      parts.add(new Span(number.start(1), number.end(1)));
      parts.add(new Span(number.start(2), number.end(2)));
      start = Spans.trim(text, new Span(number.end(), span.end())).start();
    }
    Matcher addressees = GLUED_ADDRESSEES.matcher(text).region(start, Math.max(start, end));
    if (addressees.lookingAt() && addressees.end() < span.end()) {
      parts.add(new Span(start, addressees.end()));
      start = Spans.trim(text, new Span(addressees.end(), span.end())).start();
    }
    if (start < span.end()) {
      parts.add(new Span(start, span.end()));
    }
    return parts;
  }
}
