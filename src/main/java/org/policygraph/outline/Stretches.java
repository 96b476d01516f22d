package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * The lines of the file a text came from, as far as they are left, also where clean-up joined them.
 */
final class Stretches {

  private Stretches() {}

  static List<Span> of(Text text) {
    List<Span> stretches = new ArrayList<>();
    String plain = text.plain();
    int start = 0;
    for (int i = 1; i <= plain.length(); i++) {
      if (i == plain.length() || plain.charAt(i) == '\n' || joined(text, i)) {
        Span span = Spans.trim(plain, new Span(start, i));
        if (span.length() > 0) {
          stretches.add(span);
        }
        start = i;
      }
    }
    return stretches;
  }

  /** Whether a line of the file ended before a character that now follows another. */
  private static boolean joined(Text text, int place) {
    int before = text.origin().of(place - 1);
    int here = text.origin().of(place);
    if (here - before < 2) {
      return false;
    }
    int newline = text.raw().indexOf('\n', before + 1);
    return newline >= 0 && newline < here;
  }
}
