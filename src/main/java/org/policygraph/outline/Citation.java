package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Span;

/**
 * A title quoted in a text, with the number in brackets behind it.
 *
 * @param title what stands between the outermost 《 and 》, white space removed
 * @param number the number behind it, normalised
 * @param span from 《 to the end of the bracketed number, or to 》
 */
record Citation(String title, Optional<String> number, Span span) {

  private static final Cues MARKS = Cues.load("marks");
  private static final String OPENING = MARKS.words("title-brackets").get(0);
  private static final Glyphs OPEN = Glyphs.of(OPENING);
  private static final Glyphs CLOSE = Glyphs.of(MARKS.words("title-brackets").get(1));
  private static final String BRACKETS = MARKS.words("title-brackets").get(2);
  private static final String BRACKET_ENDS = MARKS.word("bracket-end");
  private static final int LONGEST = 200;

  /** The quoted titles in a text, in order of place; nested ones are part of the outermost. */
  static List<Citation> in(String text) {
    List<Citation> found = new ArrayList<>();
    int start = text.indexOf(OPENING.charAt(0));
    while (start >= 0) {
      int end = end(text, start);
      if (end > 0) {
        found.add(citation(text, start, end));
      }
      start = text.indexOf(OPENING.charAt(0), Math.max(end, start + 1));
    }
    return found;
  }

  /** One past the bracket that closes a title, or -1. */
  private static int end(String text, int start) {
    int depth = 0;
    int most = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < most && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (OPEN.has(c)) {
        depth++;
      } else if (CLOSE.has(c)) {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  private static Citation citation(String text, int start, int end) {
    String title = Spans.tight(text.substring(start + 1, end - 1));
    int next = Spans.start(text, end, Math.min(text.length(), end + 2));
    if (next < text.length() && BRACKETS.indexOf(text.charAt(next)) >= 0) {
      Span behind = new Span(next + 1, Math.min(text.length(), next + 41));
      Optional<Reading<String>> number = DocumentNumber.startingAt(text, behind);
      if (number.isPresent()) {
        int stop = number.get().span().orElse(behind).end();
        boolean closed = stop < text.length() && BRACKET_ENDS.indexOf(text.charAt(stop)) >= 0;
        return new Citation(
            title, Optional.of(number.get().value()), new Span(start, closed ? stop + 1 : stop));
      }
    }
    return new Citation(title, Optional.empty(), new Span(start, end));
  }
}
