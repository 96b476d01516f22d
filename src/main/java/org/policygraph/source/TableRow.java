package org.policygraph.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param cells what stands in it, from left to right; a cell that begins in a row above is empty
 */
record TableRow(List<Cell> cells) {

  /**
   * A cell.
   *
   * @param left where it begins, from the left edge of its table
   * @param text what it says, in one line
   * @param full whether its last printed line leaves no room, so that its text may go on
   */
  record Cell(double left, String text, boolean full) {

    boolean isBlank() {
      return text.isBlank();
    }

    private Cell joined(Cell next) {
      if (isBlank() || next.isBlank()) {
        return isBlank() ? next : this;
      }
      String space =
          Characters.areWords(text.charAt(text.length() - 1), next.text.charAt(0)) ? " " : "";
      return new Cell(left, text + space + next.text, next.full);
    }
  }

  /** Whether nothing stands in it. */
  boolean isBlank() {
    return filled() == 0;
  }

  /** The row as a line: a tab between two cells. */
  String line() {
    return cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
  }

  /** Whether it says what another does. */
  boolean repeats(TableRow other) {
    return said().equals(other.said());
  }

  private List<String> said() {
    return cells.stream().filter(cell -> !cell.isBlank()).map(Cell::text).toList();
  }

  /** How many cells say something. */
  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  /** The cell that begins where one of another row does, or an empty one. */
  Cell over(Cell below) {
    return cells.stream()
        .filter(cell -> Math.abs(cell.left - below.left) <= Ruling.NEAR)
        .findFirst()
        .orElse(new Cell(below.left, "", false));
  }

  /** This row with what another says in a cell behind what this one says there. */
  TableRow joined(TableRow next) {
    return new TableRow(cells.stream().map(cell -> cell.joined(next.over(cell))).toList());
  }
}
