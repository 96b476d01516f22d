package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table of a docx. A cell spans as many columns of the grid as its edges ask for
 * (ISO/IEC 29500-1, 17.4.17); edges that stand nearly at one place bound no column.
 */
final class WordGrid {

  /** How near, in twentieths of a point, edges are one: half a centimetre. */
  private static final int NEAR = 284;

  /** As many columns as Word allows a table; a grid may have more, as its edges nearly meet. */
  private static final int MOST = 63;

  private final List<Integer> widths = new ArrayList<>();

  /** How many columns of the grid the row has so far, and how many of those that are seen. */
  private int at;

  private int next;

  void add(int width) {
    widths.add(width);
  }

  void beginRow(int empty) {
    at = inside(empty);
    next = 0;
  }

  /** How many columns are empty before a cell that spans so many columns of the grid. */
  int before(int span) {
    int empty = Math.max(0, column(at) - next);
    next = column(at) + 1;
    at = inside(at + inside(span));
    return empty;
  }

  private int inside(int columns) {
    return Math.max(0, Math.min(Math.max(MOST, widths.size()), columns));
  }

  /** Which column that is seen begins where one of the grid does. */
  private int column(int edge) {
    int columns = 0;
    int since = 0;
    for (int i = 0; i < edge; i++) {
      since += i < widths.size() ? widths.get(i) : NEAR;
      if (since >= NEAR || i >= widths.size() || widths.get(i) == 0) {
        columns++;
        since = 0;
      }
    }
    return columns;
  }
}
