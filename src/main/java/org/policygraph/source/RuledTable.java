package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rows of a ruled table that follow each other on one page.
 *
 * @param top where they begin, from the top of the page
 * @param width how wide the table is
 * @param head the rows that the whole table begins with on this page
 * @param rows the rows
 * @param repeated how many of them repeat the head of the table on the page before
 */
record RuledTable(
    double top, double width, List<TableRow> head, List<TableRow> rows, int repeated) {

  /**
   * The rows of a lattice. A row that is not parted is none: the table ends above it, and another
   * begins below.
   *
   * @param printed the lines of each cell
   */
  static List<RuledTable> of(Grid grid, Map<Integer, List<PlacedLine>> printed) {
    double padding =
        printed.entrySet().stream()
            .mapToDouble(cell -> cell(grid, cell.getKey(), cell.getValue()).padding())
            .min()
            .orElse(0);
    List<RuledTable> tables = new ArrayList<>();
    int row = 0;
    while (row < grid.height()) {
      double top = grid.top(row);
      List<TableRow> rows = new ArrayList<>();
      for (; row < grid.height() && grid.isParted(row); row++) {
        rows.addAll(row(grid, row, printed).rows(grid.left(), padding));
      }
      rows.removeIf(TableRow::isBlank);
      if (!rows.isEmpty()) {
        List<TableRow> head = tables.isEmpty() ? List.copyOf(rows) : tables.get(0).head;
        tables.add(new RuledTable(top, grid.right() - grid.left(), head, List.copyOf(rows), 0));
      }
      row++;
    }
    return tables;
  }

  private static PrintedRow row(Grid grid, int row, Map<Integer, List<PlacedLine>> printed) {
    List<PrintedCell> cells = new ArrayList<>();
    for (int cell : grid.cells(row)) {
      boolean begins = grid.row(cell) == row;
      cells.add(cell(grid, cell, begins ? printed.getOrDefault(cell, List.of()) : List.of()));
      for (double left : grid.behind(cell, row)) {
        cells.add(new PrintedCell(left, grid.right(cell), List.of()));
      }
    }
    return new PrintedRow(List.copyOf(cells));
  }

  private static PrintedCell cell(Grid grid, int cell, List<PlacedLine> lines) {
    return new PrintedCell(grid.left(cell), grid.right(cell), lines);
  }

  /** The table, the first rows of which repeat the head on the page before. */
  RuledTable repeating(int heads) {
    return new RuledTable(top, width, head, rows, heads);
  }

  /** The table with other rows. */
  RuledTable with(List<TableRow> others) {
    return new RuledTable(top, width, head, others, repeated);
  }

  /** Writes each row as a line. */
  void write(Transcript out) {
    for (int i = 0; i < rows.size(); i++) {
      int start = out.length();
      out.row(rows.get(i).line());
      if (i < repeated) {
        out.chrome(start, out.length(), "table-head");
      }
    }
  }
}
