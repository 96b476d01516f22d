package org.policygraph.finding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.finding.Columns.Column;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;

/**
 * Lines at the end of a unit that say who does what stands above them and by when, each behind a
 * word of its own: 责任单位：市城管局, 完成时限：6月底前. They are read as a row of a table that divides work is.
 */
final class TaskLines {

  /** How many characters a task has at least, a number before it counted in. */
  private static final int LEAST = 6;

  private final Columns columns;
  private final TaskCells cells;
  private final Pattern label = Lexicon.load("columns").pattern("label");
  private final Pattern bracket = Lexicon.load("columns").pattern("bracket");
  private final Pattern further = Lexicon.load("columns").pattern("further");
  private final Pattern rest = Lexicon.load("columns").pattern("rest");

  TaskLines(Columns columns, TaskCells cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /** Adds what such lines say of the units they stand in. */
  void add(Outline outline, IdentityHashMap<Provision, TaskRow> rows) {
    String plain = outline.text().plain();
    outline
        .walk()
        .filter(unit -> unit.operative() && unit.kind() != Provision.Kind.ROW)
        .forEach(unit -> row(unit, plain).ifPresent(row -> rows.put(unit, row)));
  }

  private Optional<TaskRow> row(Provision unit, String plain) {
    Span own = own(unit);
    List<Integer> starts = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    List<Column> heads = new ArrayList<>();
    Matcher matcher = label.matcher(plain).region(own.start(), own.end());
    while (matcher.find()) {
      Column column = columns.column(matcher.group(1));
      boolean tells = column != Column.OTHER && column != Column.TASK;
      if (tells && !enclosed(plain, own.start(), matcher.start(1))) {
        starts.add(matcher.start(1));
        values.add(matcher.end());
        heads.add(column);
      }
    }
    if (starts.isEmpty() || !behind(unit, own, starts.get(0), plain)) {
      return Optional.empty();
    }
    List<Span> said = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      int next = i + 1 < starts.size() ? starts.get(i + 1) : own.end();
      Matcher end = rest.matcher(plain).region(values.get(i), next);
      said.add(new Span(values.get(i), end.find() ? end.start() : next));
      if (further.matcher(said.get(i).in(plain)).find()) {
        return Optional.empty(); // other text goes on behind it
      }
    }
    TaskRow row = cells.of(said, heads, TaskRow.NONE, plain);
    Span task = new Span(own.start(), starts.get(0));
    return Optional.of(new TaskRow(Optional.of(task), row.actors(), row.terms()));
  }

  /** Whether a bracket is open at a place: what stands in one is a note. */
  private boolean enclosed(String plain, int from, int at) {
    return bracket.matcher(plain).region(from, at).find();
  }

  /** What a unit says itself, before what stands below it. */
  private static Span own(Provision unit) {
    int end = unit.children().isEmpty() ? unit.span().end() : unit.children().get(0).span().start();
    return new Span(unit.span().start(), Math.max(unit.span().start(), end));
  }

  /** Whether a unit says something before the first of such lines. */
  private static boolean behind(Provision unit, Span own, int first, String plain) {
    boolean headed = unit.heading().filter(h -> h.end() <= first).isPresent();
    return headed
        || unit.sentences().stream()
            .anyMatch(s -> s.span().start() < first && s.span().end() <= first)
        || plain.substring(own.start(), first).strip().length() > LEAST;
  }
}
