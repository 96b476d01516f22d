package org.policygraph.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands between two level lines of a table.
 *
 * @param cells its cells from left to right; empty ones where a cell from above goes on
 */
record PrintedRow(List<PrintedCell> cells) {

  /** How many lines a cell has at least that is taken for a list of cells. */
  private static final int LIST = 3;

  /**
   * The row, or several where the table has no lines between them: then each of its cells has some
   * short lines, and they stand side by side.
   *
   * @param table where the table begins
   * @param padding how near the text of the table comes to its lines
   */
  List<TableRow> rows(double table, double padding) {
    List<PlacedLine> places = places();
    if (!isList(places.size(), padding)) {
      return List.of(row(table, padding));
    }
    return places.stream().map(place -> at(place).row(table, padding)).toList();
  }

  private TableRow row(double table, double padding) {
    return new TableRow(cells.stream().map(cell -> cell.of(table, padding)).toList());
  }

  private PrintedRow at(PlacedLine place) {
    return new PrintedRow(cells.stream().map(cell -> cell.at(place)).toList());
  }

  private boolean isList(int places, double padding) {
    List<PrintedCell> filled = cells.stream().filter(cell -> !cell.lines().isEmpty()).toList();
    int longest = filled.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    return filled.size() > 1
        && longest == places
        && filled.stream().allMatch(cell -> cell.lines().size() >= LIST && cell.isList(padding));
  }

  /** One line of each height at which lines stand in the row. */
  private List<PlacedLine> places() {
    List<PlacedLine> places = new ArrayList<>();
    for (PrintedCell cell : cells) {
      for (PlacedLine line : cell.lines()) {
        if (places.stream().noneMatch(line::isBeside)) {
          places.add(line);
        }
      }
    }
    places.sort(Comparator.comparingDouble(PlacedLine::base));
    return places;
  }
}
