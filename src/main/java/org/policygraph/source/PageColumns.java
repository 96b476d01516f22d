package org.policygraph.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;

/**
 * Two columns of prose on a page: most rows of it have a gap in the middle, the lines before it are
 * mostly full, and those behind it begin at one place. What goes across the gap, and what stands
 * apart at the head and the foot of the page, belongs to neither.
 */
final class PageColumns {

  private static final int FEWEST = 5;
  private static final double NARROWEST_GAP = 1.2;
  private static final double MIDDLE_FROM = 0.35;
  private static final double MIDDLE_TO = 0.65;
  private static final double FULL = 1.5;
  private static final double SET_IN = 2.5;
  private static final double APART = 2;

  /**
   * A part of a page that is read by itself.
   *
   * @param glyphs what stands in it
   * @param shift how far to the right of the first column it begins
   */
  record Part(List<TextPosition> glyphs, double shift) {}

  /**
   * The gap in a row, from where its first half ends to where its second begins, which ends too.
   */
  private record Gap(double from, double to, double end) {}

  private final List<List<TextPosition>> rows;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final double size;

  private PageColumns(List<TextPosition> glyphs) {
    rows = rows(glyphs);
    size = middle(glyphs.stream().mapToDouble(TextPosition::getFontSizeInPt));
  }

  /** The parts of a page in the order in which they are read; all of it where it has no columns. */
  static List<Part> of(List<TextPosition> glyphs) {
    List<TextPosition> seen =
        glyphs.stream().filter(glyph -> !glyph.getUnicode().isBlank()).toList();
    if (seen.isEmpty()) {
      return List.of(new Part(glyphs, 0));
    }
    PageColumns columns = new PageColumns(seen);
    double left = seen.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    double right = seen.stream().mapToDouble(PageColumns::right).max().orElse(0);
    columns.rows.forEach(row -> columns.gap(row, left, right - left));
    if (columns.gaps.size() < FEWEST || columns.gaps.size() * 2 < columns.rows.size()) {
      return List.of(new Part(glyphs, 0));
    }
    double from = share(columns.gaps.stream().mapToDouble(Gap::from), 0.8);
    double to = share(columns.gaps.stream().mapToDouble(Gap::to), 0.2);
    if (!columns.isProse(from, to, right)) {
      return List.of(new Part(glyphs, 0));
    }
    columns.part(from, to);
    return columns.parts;
  }

  private static double right(TextPosition glyph) {
    return glyph.getXDirAdj() + glyph.getWidthDirAdj();
  }

  private static double middle(DoubleStream values) {
    return share(values, 0.5);
  }

  /** The value that so large a share of the others are not above. */
  private static double share(DoubleStream values, double share) {
    double[] sorted = values.sorted().toArray();
    return sorted[(int) (share * (sorted.length - 1))];
  }

  private static List<List<TextPosition>> rows(List<TextPosition> glyphs) {
    List<List<TextPosition>> rows = new ArrayList<>();
    double base = Double.NEGATIVE_INFINITY;
    for (TextPosition glyph :
        glyphs.stream().sorted(Comparator.comparingDouble(TextPosition::getYDirAdj)).toList()) {
      if (glyph.getYDirAdj() - base > glyph.getFontSizeInPt() / 2) {
        rows.add(new ArrayList<>());
        base = glyph.getYDirAdj();
      }
      rows.get(rows.size() - 1).add(glyph);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
    return rows;
  }

  /** Takes note of the gap that a row has in the middle of the page. */
  private void gap(List<TextPosition> row, double left, double width) {
    for (int i = 1; i < row.size(); i++) {
      double from = right(row.get(i - 1));
      double to = row.get(i).getXDirAdj();
      double place = ((from + to) / 2 - left) / width;
      if (to - from >= NARROWEST_GAP * size && place >= MIDDLE_FROM && place <= MIDDLE_TO) {
        gaps.add(new Gap(from, to, right(row.get(row.size() - 1))));
        return;
      }
    }
  }

  /** Whether the halves of enough rows are full, and the second ones begin at one place. */
  private boolean isProse(double from, double to, double end) {
    long full = gaps.stream().filter(gap -> gap.from() >= from - FULL * size).count();
    long set = gaps.stream().filter(gap -> gap.to() <= to + SET_IN * size).count();
    long whole = gaps.stream().filter(gap -> gap.end() >= end - FULL * size).count();
    boolean prose = full * 5 >= gaps.size() * 2L && whole * 5 >= gaps.size();
    return from < to && prose && set * 5 >= gaps.size() * 4L;
  }

  private void part(double from, double to) {
    double line = middle(steps());
    List<TextPosition> first = new ArrayList<>();
    List<TextPosition> second = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<TextPosition> row = rows.get(i);
      boolean across =
          row.stream().anyMatch(g -> g.getXDirAdj() < to - 1 && right(g) > from + 1)
              || isApart(i, line);
      if (across) {
        close(first, second);
        parts.add(new Part(row, 0));
      } else {
        row.forEach(g -> (g.getXDirAdj() < (from + to) / 2 ? first : second).add(g));
      }
    }
    close(first, second);
  }

  private DoubleStream steps() {
    return IntStream.range(1, rows.size()).mapToDouble(this::step);
  }

  /** How far below the row before it a row stands. */
  private double step(int row) {
    return rows.get(row).get(0).getYDirAdj() - rows.get(row - 1).get(0).getYDirAdj();
  }

  /** Whether a row is the head or the foot of the page. */
  private boolean isApart(int row, double line) {
    return (row == 0 && step(1) > APART * line)
        || (row == rows.size() - 1 && step(row) > APART * line);
  }

  private void close(List<TextPosition> first, List<TextPosition> second) {
    double left = first.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    double right = second.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(left);
    if (!first.isEmpty()) {
      parts.add(new Part(List.copyOf(first), 0));
    }
    if (!second.isEmpty()) {
      parts.add(new Part(List.copyOf(second), first.isEmpty() ? 0 : right - left));
    }
    first.clear();
    second.clear();
  }
}
