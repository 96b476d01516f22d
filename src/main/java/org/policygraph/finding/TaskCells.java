package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.Columns.Column;
import org.policygraph.source.Span;

/** Reads the cells of a row of a table that divides work. */
final class TaskCells {

  private static final String RULE = "column";

  private final ResponsibilityNotes notes = new ResponsibilityNotes();
  private final Terms times = new Terms();

  /**
   * What a row says. Where it names nobody and no time, cells of the row above reach into it: what
   * is said there holds for it too.
   *
   * @param cells its cells, empty ones too, from left to right; there may be fewer than columns
   */
  TaskRow of(List<Span> cells, List<Column> columns, TaskRow above, String plain) {
    Optional<Span> task = Optional.empty();
    List<Actor> actors = new ArrayList<>();
    List<Criterion> terms = new ArrayList<>();
    boolean alone = true;
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      Span cell = cells.get(i);
      Column column = cell.length() == 0 ? Column.OTHER : columns.get(i);
      alone &= column == Column.OTHER || column == Column.TASK;
      switch (column) {
        case TASK -> task = Optional.of(cell);
        case RESPONSIBLE -> actors.addAll(notes.named(plain, cell, Role.RESPONSIBLE, RULE));
        case SUPPORTING -> actors.addAll(notes.named(plain, cell, Role.SUPPORTING, RULE));
        case TIME -> times.whole(cell, plain, RULE).ifPresent(terms::add);
        case OTHER -> {}
      }
    }
    return alone
        ? new TaskRow(task, above.actors(), above.terms())
        : new TaskRow(task, List.copyOf(actors), List.copyOf(terms));
  }
}
