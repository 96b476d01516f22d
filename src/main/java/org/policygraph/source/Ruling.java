package org.policygraph.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line that a page draws along or across its text, in points from the upper left corner
 * of the text.
 *
 * @param upright whether it runs from top to bottom, not from left to right
 * @param at how far it stands from the left if it is upright, else from the top
 * @param from where it begins
 * @param to where it ends, further right or down
 */
record Ruling(boolean upright, double at, double from, double to) {

  /** How far apart two lines may be that are meant to be one, or to meet. */
  static final double NEAR = 3;

  private static final double SHORTEST = 6;

  private static final Comparator<Ruling> BY_PLACE =
      Comparator.comparing(Ruling::upright).thenComparingDouble(Ruling::at);

  /** The line between two points. */
  static Ruling between(double x1, double y1, double x2, double y2) {
    return Math.abs(x2 - x1) < Math.abs(y2 - y1)
        ? new Ruling(true, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2))
        : new Ruling(false, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
  }

  /** Whether a line and one across it meet. */
  boolean meets(Ruling across) {
    return across.at >= from - NEAR
        && across.at <= to + NEAR
        && at >= across.from - NEAR
        && at <= across.to + NEAR;
  }

  /**
   * Lines as a reader sees them: pieces that go on in each other are one line, and so are two that
   * run side by side. What is too short to part two cells is left out.
   */
  static List<Ruling> joined(List<Ruling> pieces) {
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(BY_PLACE);
    List<Ruling> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      Ruling first = sorted.get(start);
      if (i == sorted.size()
          || sorted.get(i).upright != first.upright
          || sorted.get(i).at > first.at + NEAR) {
        join(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  /** Joins what stands at one place. */
  private static void join(List<Ruling> pieces, List<Ruling> joined) {
    pieces.sort(Comparator.comparingDouble(Ruling::from));
    Ruling line = pieces.get(0);
    for (Ruling piece : pieces.subList(1, pieces.size())) {
      if (piece.from <= line.to + NEAR) {
        line = new Ruling(line.upright, line.at, line.from, Math.max(line.to, piece.to));
      } else {
        add(line, joined);
        line = piece;
      }
    }
    add(line, joined);
  }

  private static void add(Ruling line, List<Ruling> joined) {
    if (line.to - line.from >= SHORTEST) {
      joined.add(line);
    }
  }
}
