package org.policygraph.finding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.policygraph.finding.Columns.Column;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;

/**
 * Tables that divide work (任务分工表): one column says what is to be done, others who does it, who
 * cooperates and by when. What a column is, its head tells; a heading between rows ends no table, a
 * sentence does.
 */
final class TaskTables {

  private static final char CELL = '\t';

  private final Columns columns = new Columns();
  private final TaskCells cells = new TaskCells();
  private final Pattern prose = Lexicon.load("columns").pattern("prose");

  /**
   * The rows of such tables in a document, the heads of their columns among them, and the units
   * with lines that say as much.
   */
  IdentityHashMap<Provision, TaskRow> rows(Outline outline) {
    IdentityHashMap<Provision, TaskRow> rows = new IdentityHashMap<>();
    String plain = outline.text().plain();
    List<Column> open = List.of();
    TaskRow above = TaskRow.NONE;
    int end = 0;
    for (Provision unit : outline.walk().filter(p -> p.kind() == Provision.Kind.ROW).toList()) {
      List<Span> row = cells(unit, plain);
      open = prose.matcher(plain).region(end, unit.span().start()).find() ? List.of() : open;
      end = unit.span().end();
      List<Column> head = head(row.stream().map(cell -> cell.in(plain)).toList(), open, above);
      above = head.isEmpty() && !open.isEmpty() ? cells.of(row, open, above, plain) : TaskRow.NONE;
      open = head.isEmpty() ? open : head;
      if (!open.isEmpty()) {
        rows.put(unit, above);
      }
    }
    new TaskLines(columns, cells).add(outline, rows);
    return rows;
  }

  /** The columns that a row heads, or parts if it stands below the head; none if it is no head. */
  private List<Column> head(List<String> row, List<Column> open, TaskRow above) {
    List<Column> head = columns.of(row);
    if (head.isEmpty() && !open.isEmpty() && above.equals(TaskRow.NONE)) {
      List<Column> parted = columns.parted(open, row);
      return parted.equals(open) ? List.of() : parted;
    }
    return head;
  }

  /** The cells of a row, the empty ones before its first words too. */
  private static List<Span> cells(Provision row, String plain) {
    int first = row.span().start();
    while (first > 0 && plain.charAt(first - 1) == CELL) {
      first--;
    }
    List<Span> cells = new ArrayList<>();
    int from = first;
    for (int i = first; i <= row.span().end(); i++) {
      if (i == row.span().end() || plain.charAt(i) == CELL) {
        cells.add(new Span(from, i));
        from = i + 1;
      }
    }
    return cells;
  }
}
