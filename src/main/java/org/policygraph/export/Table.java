package org.policygraph.export;

import java.util.List;

/**
 * A table as people read it: every writer of this package takes it, whatever question it answers.
 *
 * @param title what it shows, one line
 * @param columns the names of its columns
 * @param rows its rows, each with one cell a column
 * @param notes what a reader must know to read it rightly, one sentence each
 */
public record Table(String title, List<String> columns, List<List<Cell>> rows, List<String> notes) {

  /** Refuses a row that has not one cell a column. */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "%d cells under %d columns in %s".formatted(row.size(), columns.size(), title));
      }
    }
  }

  /** A table without notes. */
  public Table(String title, List<String> columns, List<List<Cell>> rows) {
    this(title, columns, rows, List.of());
  }
}
