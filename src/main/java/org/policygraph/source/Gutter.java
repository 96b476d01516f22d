package org.policygraph.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.text.TextPosition;

/**
 * A strip down a page that hardly a row has characters in.
 *
 * @param from where what stands left of it ends
 * @param to where what stands right of it begins
 */
record Gutter(double from, double to) {

  /** How much of the strip is free in a row that it parts: a mark may hang over its edge. */
  private static final double FREE = 0.45;

  /** One row of so many may reach into it. */
  private static final int REACHING = 20;

  /** The widest strip with a place between two others, if it is so wide. */
  static Optional<Gutter> between(double left, double right, double width, List<PageRow> rows) {
    int end = (int) Math.ceil(rows.stream().mapToDouble(PageRow::right).max().orElse(0)) + 1;
    int[] covered = new int[Math.max(end, (int) right + 1)];
    rows.forEach(row -> row.cover().stream().forEach(point -> covered[point]++));
    int first = (int) left;
    int last = (int) right;
    if (first >= last) {
      return Optional.empty();
    }
    int most = least(covered, first, last, (int) width) + rows.size() / REACHING;
    Gutter widest = new Gutter(0, 0);
    for (int i = first; i < last; i++) {
      if (covered[i] <= most) {
        Gutter strip = around(i, covered, most);
        widest = strip.width() > widest.width() ? strip : widest;
        i = (int) strip.to();
      }
    }
    return Optional.of(widest).filter(strip -> strip.width() >= width);
  }

  /** How many rows reach into the strip of a width that the fewest reach into. */
  private static int least(int[] covered, int first, int last, int width) {
    int least = Integer.MAX_VALUE;
    for (int i = first; i < last; i++) {
      int end = Math.min(covered.length, i + Math.max(1, width));
      least = Math.min(least, Arrays.stream(covered, i, end).max().orElse(0));
    }
    return least;
  }

  private static Gutter around(int point, int[] covered, int most) {
    int from = point;
    while (from > 0 && covered[from - 1] <= most) {
      from--;
    }
    int to = point;
    while (to < covered.length && covered[to] <= most) {
      to++;
    }
    return new Gutter(from, to);
  }

  double width() {
    return to - from;
  }

  double middle() {
    return (from + to) / 2;
  }

  /** Whether a row goes on across it, or stands in it; a mark may hang into it. */
  boolean isCrossed(PageRow row) {
    return isCrossed(row, Print::inked);
  }

  /** The same of a row whose marks are taken to be as wide as their places. */
  boolean isCrossedBroadly(PageRow row) {
    return isCrossed(row, Print::right);
  }

  private boolean isCrossed(PageRow row, ToDoubleFunction<TextPosition> ends) {
    List<List<TextPosition>> halves = row.halves(middle());
    double end = halves.get(0).stream().mapToDouble(ends).max().orElse(from);
    double start = halves.get(1).isEmpty() ? to : halves.get(1).get(0).getXDirAdj();
    boolean within = row.left() > from - 1 && row.right() < to + 1;
    return within || Math.min(start, to) - Math.max(end, from) < FREE * width();
  }
}
