package org.policygraph.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygraph.outline.Overrides;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.source.Sheet;

/** A table that says, file by file, what the user knows about documents. */
final class Manifest {

  /** Says nothing. */
  static final Manifest NONE = new Manifest(Path.of(""), Map.of());

  private static final Set<String> COLUMNS =
      Set.of("file", "title", "number", "date", "jurisdiction");

  private final Path table;
  private final Map<Path, Overrides> rows;

  private Manifest(Path table, Map<Path, Overrides> rows) {
    this.table = table;
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @throws ProblemException if it has no column {@code file}, an unknown column or a date that is
   *     none
   */
  static Manifest read(Path table) {
    Sheet sheet = Sheet.read(table);
    List<Problem> problems = new ArrayList<>();
    if (!sheet.columns().contains("file")) {
      problems.add(
          new Problem(
              "no-file-column",
              new Place(table.toString(), 1, 0),
              "The table has no column named file",
              "Begin it with a line that names its columns: file, title, number, date,"
                  + " jurisdiction"));
    }
    for (String column : sheet.columns()) {
      if (!COLUMNS.contains(column)) {
        problems.add(
            new Problem(
                "unknown-column",
                new Place(table.toString(), 1, 0),
                "There is no meaning for the column " + column,
                "Keep to file, title, number, date and jurisdiction"));
      }
    }
    Map<Path, Overrides> rows = new LinkedHashMap<>();
    for (int i = 0; i < sheet.rows().size() && problems.isEmpty(); i++) {
      Map<String, String> row = sheet.rows().get(i);
      try {
        rows.put(path(table, i + 2, row.getOrDefault("file", "")), overrides(row));
      } catch (DateTimeParseException e) {
        problems.add(
            new Problem(
                "bad-date",
                new Place(table.toString(), i + 2, 0),
                "This is no date: " + e.getParsedString(),
                "Write dates as 2018-08-10"));
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return new Manifest(table, rows);
  }

  private static Path path(Path table, int line, String name) {
    try {
      return Path.of(name).normalize();
    } catch (InvalidPathException e) {
      throw new ProblemException(Problem.unreadableName(new Place(table.toString(), line, 0)));
    }
  }

  /** What is said about a file: named as the user named it, beside the table, or by its name. */
  Optional<Overrides> overrides(Path file) {
    return key(file).map(rows::get);
  }

  /**
   * Refuses a table with rows for files that are not loaded, for they would be lost in silence.
   *
   * @throws ProblemException one problem a row
   */
  void checkUsed(List<Path> files) {
    List<Path> used = files.stream().flatMap(file -> key(file).stream()).toList();
    List<Problem> problems =
        rows.keySet().stream().filter(row -> !used.contains(row)).map(this::unused).toList();
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }

  private Problem unused(Path row) {
    return new Problem(
        "row-without-file",
        Place.of(table.toString()),
        "The table speaks of " + row + ", which is not among the files to load",
        "Name the file as it is named on the command line, or take the row out");
  }

  private Optional<Path> key(Path file) {
    for (Path row : rows.keySet()) {
      boolean beside = table.resolveSibling(row).normalize().equals(file.normalize());
      if (row.equals(file.normalize()) || beside || row.equals(file.getFileName())) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static Overrides overrides(Map<String, String> row) {
    return new Overrides(
        cell(row, "title"),
        cell(row, "number"),
        cell(row, "date").map(LocalDate::parse),
        cell(row, "jurisdiction"));
  }

  private static Optional<String> cell(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column)).map(String::strip).filter(c -> !c.isEmpty());
  }
}
