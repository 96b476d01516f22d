package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.text.TextPosition;

/**
 * Two columns of prose on a page, whose lines need not stand level: a {@link Gutter} in the middle
 * that few rows cross, with lines on both sides of it that are mostly full. What goes across the
 * gutter, and what stands apart at the head and the foot of the page, belongs to neither.
 */
final class PageColumns {

  private static final double NARROWEST = 0.5;
  private static final double MIDDLE_FROM = 0.35;
  private static final double MIDDLE_TO = 0.65;
  private static final double ANYWHERE_FROM = 0.2;
  private static final double ANYWHERE_TO = 0.8;
  private static final double APART = 2;

  /**
   * A part of a page that is read by itself.
   *
   * @param glyphs what stands in it
   * @param shift how far to the right of the first column it begins
   */
  record Part(List<TextPosition> glyphs, double shift) {}

  private final List<TextPosition> glyphs;
  private final List<PageRow> rows;
  private final List<Part> parts = new ArrayList<>();
  private final Optional<Gutter> gutter;
  private final boolean doubtful;

  /**
   * The columns of a page.
   *
   * @param glyphs what stands on it
   * @param before what parts the columns of the page before
   */
  PageColumns(List<TextPosition> glyphs, Optional<Gutter> before) {
    this.glyphs = glyphs;
    rows = PageRow.of(glyphs.stream().filter(g -> !g.getUnicode().isBlank()).toList());
    if (rows.isEmpty()) {
      gutter = Optional.empty();
      doubtful = false;
      return;
    }
    double size =
        Shares.of(rows.stream().flatMap(r -> r.glyphs().stream()).mapToDouble(Print::size), 0.5);
    gutter =
        strip(MIDDLE_FROM, MIDDLE_TO, size)
            .filter(strip -> new Halves(rows, strip, size).areColumns())
            .or(() -> before.filter(strip -> new Halves(rows, strip, size).goOn()));
    doubtful =
        gutter.isEmpty()
            && strip(ANYWHERE_FROM, ANYWHERE_TO, size)
                .filter(strip -> new Halves(rows, strip, size).mayBeColumns())
                .isPresent();
  }

  private Optional<Gutter> strip(double from, double to, double size) {
    double left = rows.stream().mapToDouble(PageRow::left).min().orElse(0);
    double width = rows.stream().mapToDouble(PageRow::right).max().orElse(0) - left;
    return Gutter.between(left + from * width, left + to * width, NARROWEST * size, rows);
  }

  /** What parts them; empty where the page has no columns. */
  Optional<Gutter> gutter() {
    return gutter;
  }

  /** Whether the page may have columns that cannot be told apart. */
  boolean areDoubtful() {
    return doubtful;
  }

  /** The parts of the page in the order in which they are read; all of it if it has no columns. */
  List<Part> parts() {
    if (gutter.isEmpty()) {
      return List.of(new Part(glyphs, 0));
    }
    parts.clear();
    part(gutter.get());
    return List.copyOf(parts);
  }

  private void part(Gutter strip) {
    double leading = leading(strip);
    List<TextPosition> first = new ArrayList<>();
    List<TextPosition> second = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PageRow row = rows.get(i);
      if (strip.isCrossed(row) || isApart(i, leading)) {
        close(first, second);
        parts.add(new Part(row.glyphs(), 0));
      } else {
        List<List<TextPosition>> halves = row.halves(strip.middle());
        first.addAll(halves.get(0));
        second.addAll(halves.get(1));
      }
    }
    close(first, second);
  }

  /** How far below each other the lines of the first column stand. */
  private double leading(Gutter strip) {
    double[] bases =
        rows.stream()
            .filter(row -> row.left() < strip.middle() && !strip.isCrossed(row))
            .mapToDouble(PageRow::base)
            .toArray();
    DoubleStream.Builder steps = DoubleStream.builder();
    for (int i = 1; i < bases.length; i++) {
      steps.add(bases[i] - bases[i - 1]);
    }
    return bases.length < 2 ? 0 : Shares.of(steps.build(), 0.5);
  }

  /** Whether a row is the head or the foot of the page. */
  private boolean isApart(int row, double leading) {
    return (row == 0 && step(1) > APART * leading)
        || (row == rows.size() - 1 && step(row) > APART * leading);
  }

  /** How far below the row before it a row stands. */
  private double step(int row) {
    return row < 1 || row >= rows.size() ? 0 : rows.get(row).base() - rows.get(row - 1).base();
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
