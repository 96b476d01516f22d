package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Origins.Seam;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * The lines of the file a text came from, as far as they are left, also where clean-up joined them.
 */
final class Stretches {

  private static final Glyphs NEWLINE = Glyphs.of("\n");

  private Stretches() {}

  static List<Span> of(Text text, Signs signs) {
    List<Span> stretches = new ArrayList<>();
    int start = 0;
    for (Seam seam : text.origin().seams()) {
      if (joins(text.raw(), seam)) {
        cut(text.plain(), signs, start, seam.place(), stretches);
        start = seam.place();
      }
    }
    cut(text.plain(), signs, start, text.plain().length(), stretches);
    return stretches;
  }

  private static void cut(String plain, Signs signs, int from, int to, List<Span> stretches) {
    int start = from;
    while (start < to) {
      int end = signs.first(NEWLINE, start, to);
      Span span = Spans.trim(plain, new Span(start, end));
      if (span.length() > 0) {
        stretches.add(span);
      }
      start = end + 1;
    }
  }

  /** Whether a line of the file ended in what was taken out. */
  private static boolean joins(String raw, Seam seam) {
    return NEWLINE.first(raw, seam.from(), seam.to()) < seam.to();
  }
}
