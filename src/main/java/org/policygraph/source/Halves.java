package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.text.TextPosition;

/** The lines on both sides of a strip down a page. */
final class Halves {

  private static final int FEWEST = 5;
  private static final double FULL = 1.5;
  private static final double SET_IN = 2.5;
  private static final double CELL_GAP = 1.5;
  private static final double NARROWEST = 6;
  private static final double WIDEST_GUTTER = 6;
  private static final double EVEN = 0.7;

  private final List<PageRow> first = new ArrayList<>();
  private final List<PageRow> second = new ArrayList<>();
  private final Gutter strip;
  private final double size;
  private int crossed;

  /** The halves of a page, without the rows that go across the strip. */
  Halves(List<PageRow> rows, Gutter strip, double size) {
    this.strip = strip;
    this.size = size;
    for (PageRow row : rows) {
      if (strip.isCrossedBroadly(row)) {
        crossed++;
      } else {
        List<List<TextPosition>> halves = row.halves(strip.middle());
        add(first, halves.get(0));
        add(second, halves.get(1));
      }
    }
  }

  private static void add(List<PageRow> half, List<TextPosition> glyphs) {
    if (!glyphs.isEmpty()) {
      half.add(new PageRow(glyphs));
    }
  }

  /** Whether they are two columns of prose. */
  boolean areColumns() {
    return crossed <= fewer()
        && isProse()
        && set() * 5 >= second.size() * 4
        && areEven()
        && areWhole();
  }

  /** Whether they are what follows columns that the same strip parted on the page before. */
  boolean goOn() {
    return !first.isEmpty() && crossed * 2 <= first.size() + second.size() && areWhole();
  }

  /** Whether they may be two columns, or more, though much speaks against it. */
  boolean mayBeColumns() {
    return crossed <= 2 * fewer() && isProse() && set() * 3 >= second.size();
  }

  private int fewer() {
    return Math.min(first.size(), second.size());
  }

  /** Whether enough lines are full, and the strip is no wider than gutters are. */
  private boolean isProse() {
    double edge = edge();
    return fewer() >= FEWEST
        && strip.width() <= WIDEST_GUTTER * size
        && Math.min(strip.from() - start(), edge - strip.to()) >= NARROWEST * size
        && count(first, row -> row.right() >= strip.from() - FULL * size) * 5 >= first.size() * 2
        && count(second, row -> row.right() >= edge - FULL * size) * 5 >= second.size();
  }

  /** How many lines of the second half begin at its left edge, or set in. */
  private int set() {
    return count(second, row -> row.left() <= strip.to() + SET_IN * size);
  }

  private boolean areEven() {
    double one = strip.from() - start();
    double other = edge() - strip.to();
    return Math.min(one, other) >= EVEN * Math.max(one, other);
  }

  /** Whether hardly a line falls into cells. */
  private boolean areWhole() {
    Predicate<PageRow> cells = row -> row.hasGap(CELL_GAP * size);
    return count(first, cells) * 3 <= first.size() && count(second, cells) * 3 <= second.size();
  }

  private double start() {
    return first.stream().mapToDouble(PageRow::left).min().orElse(strip.from());
  }

  private double edge() {
    return second.stream().mapToDouble(PageRow::right).max().orElse(strip.to());
  }

  private static int count(List<PageRow> rows, Predicate<PageRow> which) {
    return (int) rows.stream().filter(which).count();
  }
}
