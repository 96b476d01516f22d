package org.policygraph.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * A table of tab-separated values whose first line names its columns, as IANA registers the type
 * text/tab-separated-values; further columns and blank lines are passed over.
 */
final class TabTable {

  private final Path file;
  private final String kind;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private TabTable(Path file, String kind, List<String> columns) {
    this.file = file;
    this.kind = kind;
    this.columns = columns;
  }

  /**
   * Reads a table.
   *
   * @param kind the identifier of the problems it may have
   * @param required the columns it must have
   * @throws ProblemException if there is no such file or it lacks a column
   */
  static TabTable read(Path file, String kind, List<String> required) {
    List<String> lines = lines(file, kind);
    TabTable table = new TabTable(file, kind, lines.isEmpty() ? List.of() : cells(lines.get(0)));
    for (String column : required) {
      if (!table.columns.contains(column)) {
        throw table.problem(1, "lacks the column " + column, "Name it in the first line");
      }
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        table.rows.add(table.new Row(i + 1, cells(lines.get(i))));
      }
    }
    return table;
  }

  private static List<String> lines(Path file, String kind) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          new Problem(kind, Place.of(file.toString()), "there is no such file", "Check the path"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private ProblemException problem(int line, String what, String remedy) {
    return new ProblemException(new Problem(kind, Place.of(file + ":" + line), what, remedy));
  }

  /** Its rows in their order. */
  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** A row of the table. */
  final class Row {

    private final int line;
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    /** What stands in a column, without white space around it; empty where nothing does. */
    String get(String column) {
      int at = columns.indexOf(column);
      return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
    }

    /**
     * What stands in a column that must be filled.
     *
     * @throws ProblemException if nothing does
     */
    String filled(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw problem("has nothing in the column " + column, "Fill it in");
      }
      return value;
    }

    /** A problem of this row. */
    ProblemException problem(String what, String remedy) {
      return TabTable.this.problem(line, what, remedy);
    }
  }
}
