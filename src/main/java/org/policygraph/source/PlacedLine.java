package org.policygraph.source;

import java.util.List;

/**
 * A line on a page.
 *
 * @param left where it begins
 * @param right where it ends
 * @param base how far down it stands
 * @param size the height of its characters, in the same unit
 * @param text what it says
 */
record PlacedLine(double left, double right, double base, double size, String text) {

  private static final int DEEPEST = 20;
  private static final double STANDING_OUT = 2.2;
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  /** Whether it stands at the height of another line. */
  boolean isBeside(PlacedLine other) {
    return Math.abs(base - other.base) * 2 <= Math.max(size, other.size);
  }

  /** The line so much further to the right. */
  PlacedLine moved(double by) {
    return new PlacedLine(left + by, right + by, base, size, text);
  }

  /** Writes the lines of a page, each set in by as many ideographic spaces as on the page. */
  static void write(List<PlacedLine> lines, Transcript out) {
    double margin = margin(lines);
    lines.forEach(line -> line.write(margin, out));
  }

  /**
   * Where the leftmost line of a page begins. A head or foot that stands out further than
   * paragraphs are set in says nothing about the others.
   */
  static double margin(List<PlacedLine> lines) {
    if (lines.size() <= 2) {
      return leftmost(lines);
    }
    List<PlacedLine> inner = lines.subList(1, lines.size() - 1);
    double indent = STANDING_OUT * Shares.of(inner.stream().mapToDouble(PlacedLine::size), 0.5);
    double first = leftmost(lines);
    return leftmost(inner) - first > indent ? leftmost(inner) : first;
  }

  private static double leftmost(List<PlacedLine> lines) {
    return lines.stream().mapToDouble(PlacedLine::left).min().orElse(0);
  }

  /** Writes the line, set in from a margin. */
  void write(double margin, Transcript out) {
    long indent = size <= 0 ? 0 : Math.round((left - margin) / size);
    for (long i = 0; i < Math.min(indent, DEEPEST); i++) {
      out.write(IDEOGRAPHIC_SPACE);
    }
    out.write(text);
    out.endLine();
  }
}
