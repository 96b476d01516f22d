package org.policygraph.outline;

import java.util.BitSet;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Origins;
import org.policygraph.source.Signs;
import org.policygraph.source.Text;

/**
 * Where the lines of the file a text came from begin, as far as they are left, also where clean-up
 * joined them.
 */
final class Stretches {

  private static final Glyphs NEWLINE = Glyphs.of("\n");

  private final String plain;
  private final Signs signs;
  private final int shortest;
  private final BitSet starts;

  private Stretches(Text text, Signs signs, int shortest) {
    this.plain = text.plain();
    this.signs = signs;
    this.shortest = shortest;
    this.starts = new BitSet(plain.length());
  }

  /** The beginnings of those that have so many code units at least. */
  static BitSet starts(Text text, Signs signs, int shortest) {
    Stretches stretches = new Stretches(text, signs, shortest);
    Origins origin = text.origin();
    int start = 0;
    for (int run = 1; run < origin.runs(); run++) {
      if (joins(text.raw(), origin.endBefore(run - 1), origin.startBefore(run))) {
        stretches.cut(start, origin.start(run));
        start = origin.start(run);
      }
    }
    stretches.cut(start, text.plain().length());
    return stretches.starts;
  }

  private void cut(int from, int to) {
    int start = from;
    while (start < to) {
      int end = signs.first(NEWLINE, start, to);
      int first = Spans.start(plain, start, end);
      if (Spans.end(plain, first, end) - first >= shortest) {
        starts.set(first);
      }
      start = end + 1;
    }
  }

  /** Whether a line of the file ended in what was taken out. */
  private static boolean joins(String raw, int from, int to) {
    return NEWLINE.first(raw, from, to) < to;
  }
}
