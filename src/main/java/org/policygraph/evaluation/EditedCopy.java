package org.policygraph.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.alignment.Relation;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;

/**
 * A provision of a reference beside a local one that differs by one edit, and what a coder says the
 * local measure is to that of the reference. A table of these tells which edits a comparison takes
 * for what, where coded pairs of real documents differ in many ways at once.
 *
 * @param id its identifier in the table
 * @param kind what was edited
 * @param reference the provision of the reference
 * @param local the local provision
 * @param relation an identifier of the scheme {@code relation}, or {@link #NONE}
 * @param measure which measure of the local provision is meant, from 1
 */
public record EditedCopy(
    String id, String kind, String reference, String local, String relation, int measure) {

  /** Where the two are no counterparts. */
  public static final String NONE = "none";

  private static final List<String> COLUMNS =
      List.of("id", "kind", "reference", "local", "relation", "measure");

  private static final List<String> RELATIONS =
      Stream.concat(Stream.of(Relation.values()).map(Relation::id), Stream.of(NONE)).toList();

  /**
   * Reads a table, tab-separated, whose first line names its columns: id, kind, reference, local,
   * relation, measure; further ones are notes.
   *
   * @throws ProblemException if there is no such file, a column is missing, a cell is empty or a
   *     relation is none
   */
  public static List<EditedCopy> read(Path table) {
    List<String> lines = lines(table);
    List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0));
    for (String column : COLUMNS) {
      if (!header.contains(column)) {
        throw problem(table, 1, "lacks the column " + column, "Name it in the first line");
      }
    }
    List<EditedCopy> copies = new ArrayList<>();
    for (int line = 1; line < lines.size(); line++) {
      if (!lines.get(line).isBlank()) {
        copies.add(copy(table, line + 1, header, cells(lines.get(line))));
      }
    }
    return List.copyOf(copies);
  }

  private static EditedCopy copy(Path table, int line, List<String> header, List<String> row) {
    List<String> values = new ArrayList<>();
    for (String column : COLUMNS) {
      int at = header.indexOf(column);
      String value = at < row.size() ? row.get(at).strip() : "";
      if (value.isEmpty()) {
        throw problem(table, line, "has nothing in the column " + column, "Fill it in");
      }
      values.add(value);
    }
    if (!values.get(5).matches("[1-9][0-9]?")) {
      throw problem(table, line, "has no number in the column measure", "Write 1 for the first");
    }
    if (!RELATIONS.contains(values.get(4))) {
      throw problem(
          table, line, "names no relation: " + values.get(4), "Write one of " + RELATIONS);
    }
    return new EditedCopy(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        Integer.parseInt(values.get(5)));
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          new Problem(
              "edited-copies",
              Place.of(table.toString()),
              "there is no such file",
              "Check the path"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static ProblemException problem(Path table, int line, String what, String remedy) {
    return new ProblemException(
        new Problem("edited-copies", Place.of(table + ":" + line), what, remedy));
  }
}
