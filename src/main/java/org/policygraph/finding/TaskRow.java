package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import org.policygraph.source.Span;

/**
 * A row of a table that divides work.
 *
 * @param task the cell that says what is to be done; empty for the head of the table
 * @param actors whom its other cells name
 * @param terms by when or how often its other cells say
 */
record TaskRow(Optional<Span> task, List<Actor> actors, List<Criterion> terms) {

  /** A row that lays nothing on anybody, or no row of such a table. */
  static final TaskRow NONE = new TaskRow(Optional.empty(), List.of(), List.of());

  /** Whether a stretch stands in the cell that says what is to be done. */
  boolean lays(Span stretch) {
    return task.filter(cell -> cell.contains(stretch)).isPresent();
  }
}
