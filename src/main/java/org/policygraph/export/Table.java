package org.policygraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

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

  /** What a row says in a column; the empty string where there is no such column. */
  public String text(List<Cell> row, String column) {
    int place = columns.indexOf(column);
    return place < 0 ? "" : row.get(place).text();
  }

  /** The table with each row made into another of as many cells. */
  public Table with(UnaryOperator<List<Cell>> change) {
    return new Table(title, columns, rows.stream().map(change).toList(), notes);
  }

  /** The table with a further column behind another. */
  public Table withColumn(String name, String behind, Function<List<Cell>, Cell> cell) {
    int place = columns.indexOf(behind) + 1;
    List<String> named = new ArrayList<>(columns);
    named.add(place, name);
    List<List<Cell>> wider = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<Cell> copy = new ArrayList<>(row);
      copy.add(place, cell.apply(row));
      wider.add(copy);
    }
    return new Table(title, named, wider, notes);
  }

  /** The table without some of its columns. */
  public Table without(Collection<String> left) {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(i -> !left.contains(columns.get(i)))
            .boxed()
            .toList();
    return new Table(
        title,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(),
        notes);
  }

  /** The table with some columns under other names. */
  public Table renamed(Map<String, String> names) {
    return new Table(
        title, columns.stream().map(c -> names.getOrDefault(c, c)).toList(), rows, notes);
  }

  /** The table under another title. */
  public Table titled(String other) {
    return new Table(other, columns, rows, notes);
  }

  /** The table with other notes. */
  public Table noted(List<String> others) {
    return new Table(title, columns, rows, others);
  }
}
