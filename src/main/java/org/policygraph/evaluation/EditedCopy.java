package org.policygraph.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.alignment.Relation;
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
    return TabTable.read(table, "edited-copies", COLUMNS).rows().stream()
        .map(EditedCopy::of)
        .toList();
  }

  private static EditedCopy of(TabTable.Row row) {
    List<String> values = COLUMNS.stream().map(row::filled).toList();
    if (!values.get(5).matches("[1-9][0-9]?")) {
      throw row.problem("has no number in the column measure", "Write 1 for the first");
    }
    if (!RELATIONS.contains(values.get(4))) {
      throw row.problem("names no relation: " + values.get(4), "Write one of " + RELATIONS);
    }
    return new EditedCopy(
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        Integer.parseInt(values.get(5)));
  }
}
