package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Signs;
import org.policygraph.source.Span;

/** Rows of tables: lines in which tabs stand between cells, empty ones before the first, too. */
final class Rows {

  /** Stands between two cells of a row. */
  static final char CELL = '\t';

  static final Glyphs CELLS = Glyphs.of(String.valueOf(CELL));

  private Rows() {}

  /** Whether a line is a row: tabs stand between its cells, or before the only one that is full. */
  static boolean has(Signs signs, Span line) {
    int first = line.start();
    int before = signs.from(first) - 1;
    return signs.hold(CELLS, first, line.end())
        || (before >= 0 && signs.place(before) == first - 1 && signs.at(before) == CELL);
  }

  /** A sentence without the numbers that its clauses begin with: a row stays whole. */
  static Sentence unnumbered(String text, Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      int start =
          Numbering.at(text, clause.span())
              .map(mark -> Spans.start(text, mark.span().end(), clause.span().end()))
              .filter(behind -> behind < clause.span().end())
              .orElse(clause.span().start());
      clauses.add(new Clause(new Span(start, clause.span().end()), clause.mark()));
    }
    Span whole = new Span(clauses.get(0).span().start(), sentence.span().end());
    return new Sentence(whole, List.copyOf(clauses));
  }
}
