package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Signs;
import org.policygraph.source.Span;

/**
 * A line of the text that is not blank, or one of the lines that stand glued together: at the head
 * of a document title, number and addressees, inside it the signature with its date.
 *
 * @param span its characters, the white space around them left out
 * @param tight its characters without any white space and without a caption in 【】
 * @param row whether it is a row of a table; bodies that sign side by side are none
 */
record Line(Span span, String tight, boolean row) {

  private static final Cues CUES = Cues.load("layout");
  private static final Cue CAPTION = CUES.cue("caption");
  private static final Cue BRACKETED_YEAR = CUES.cue("bracketed-year");
  private static final Cue GLUED_NUMBER = CUES.cue("glued-number");
  private static final Cue GLUED_ADDRESSEES = CUES.cue("glued-addressees");

  /** A title or a number holds none of them, a list of addressees ends with one. */
  private static final Glyphs STOPS = CUES.glyphs("glued-stop");

  /** How many lines at the head of a document may be glued together ones. */
  private static final int HEAD = 8;

  private static final int LONGEST_HEAD = 2_000;

  /** The fewest characters that stand glued to the year in a number. */
  private static final int SHORTEST_GLUED = 8;

  /** The lines of a text, in order. */
  static List<Line> of(String text, Signs signs) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Span span = Spans.trim(text, start, end);
      if (span.length() > 0) {
        for (Span part : parts(text, signs, span, lines.size() < HEAD)) {
          String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1).tight();
          for (Span own : GluedSignature.parts(text, signs, part, before)) {
            boolean above = !lines.isEmpty() && lines.get(lines.size() - 1).row();
            lines.add(line(text, signs, own, above));
          }
        }
      }
      start = end + 1;
    }
    return lines;
  }

  /**
   * @param above whether the line above is a row of a table
   */
  private static Line line(String text, Signs signs, Span span, boolean above) {
    String printed = span.in(text);
    String tight =
        signs.hold(Spans.BLANKS, span.start(), span.end()) ? Spans.tight(printed) : printed;
    Optional<Matcher> caption = CAPTION.at(tight, 0, tight.length());
    boolean goesOn = above && !signs.hold(Rows.CELLS, span.start(), span.end());
    boolean row = Rows.has(signs, span) && (goesOn || !Issuers.areNames(printed));
    return new Line(span, caption.map(c -> tight.substring(c.end())).orElse(tight), row);
  }

  private static List<Span> parts(String text, Signs signs, Span span, boolean head) {
    if (!head) {
      return List.of(span);
    }
    List<Span> parts = new ArrayList<>();
    int start = span.start();
    int stop = signs.first(STOPS, start, Math.min(span.end(), start + LONGEST_HEAD));
    Optional<Matcher> number =
        BRACKETED_YEAR.find(text, Math.min(stop, start + SHORTEST_GLUED), stop).isPresent()
            ? GLUED_NUMBER.at(text, start, stop)
            : Optional.empty();
    if (number.isPresent()) {
      Matcher found = number.get();
      parts.add(new Span(found.start(1), found.end(1)));
      parts.add(new Span(found.start(2), found.end(2)));
      start = Spans.start(text, found.end(), span.end());
    }
    int colon = Math.min(stop + 1, span.end());
    if (start < colon
        && colon < span.end()
        && !Character.isDigit(text.charAt(colon))
        && GLUED_ADDRESSEES.at(text, start, colon).isPresent()) {
      parts.add(new Span(start, colon));
      start = Spans.start(text, colon, span.end());
    }
    if (start < span.end()) {
      parts.add(new Span(start, span.end()));
    }
    return parts;
  }
}
