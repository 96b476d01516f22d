package org.policygraph.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.alignment.Change;
import org.policygraph.alignment.Comparison;
import org.policygraph.alignment.CoverageMatrix;
import org.policygraph.alignment.Difference;
import org.policygraph.alignment.Directive;
import org.policygraph.alignment.Indicator;
import org.policygraph.alignment.Pair;
import org.policygraph.export.Cell;
import org.policygraph.export.Table;

/** Comparisons of any number of local documents with one reference, as tables. */
final class ComparisonTables {

  private ComparisonTables() {}

  /** All tables: coverage, indicators, pairs side by side, new measures, measures not taken up. */
  static List<Table> all(List<Comparison> comparisons) {
    return List.of(
        coverage(CoverageMatrix.byProvision(comparisons), "Coverage by provision", comparisons),
        coverage(CoverageMatrix.byTopic(comparisons), "Coverage by topic", List.of()),
        indicators(comparisons),
        pairs("Pairs", comparisons.stream().flatMap(c -> c.pairs().stream()).toList()),
        unpaired("New", comparisons.stream().flatMap(c -> c.newOnes().stream()).toList()),
        notTakenUp(comparisons),
        pairs(
            "Candidates, not counted",
            comparisons.stream().flatMap(c -> c.candidates().stream()).toList()));
  }

  /** The coverage matrix; the comparisons' remarks are its notes. */
  static Table coverage(CoverageMatrix matrix, String title, List<Comparison> remarked) {
    List<String> columns = new ArrayList<>(List.of(""));
    matrix.columns().forEach(document -> columns.add(shortName(document)));
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.rows().size(); i++) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(matrix.rows().get(i))));
      matrix.cells().get(i).forEach(cell -> row.add(Cell.of(text(cell))));
      rows.add(row);
    }
    List<String> notes =
        remarked.stream()
            .flatMap(c -> c.remarks().stream().map(r -> shortName(c.localDocument()) + ": " + r))
            .toList();
    return new Table(title, columns, rows, notes);
  }

  private static String text(CoverageMatrix.Cell cell) {
    if (cell.pairs().isEmpty()) {
      return cell.why();
    }
    Stream<String> relations =
        cell.relations().entrySet().stream().map(e -> e.getKey().id() + " " + e.getValue());
    Stream<String> missing =
        Stream.of("missing " + cell.notTakenUp(), "illegible " + cell.illegible())
            .filter(count -> !count.endsWith(" 0"));
    return Stream.concat(relations, missing).collect(Collectors.joining(", "));
  }

  private static Table indicators(List<Comparison> comparisons) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      for (Indicator indicator : Indicator.of(comparison)) {
        rows.add(
            List.of(
                Cell.of(shortName(comparison.localDocument())),
                Cell.of(indicator.id()),
                Cell.of(indicator.numerator()),
                Cell.of(indicator.denominator()),
                rounded(indicator.share(), 3),
                rounded(indicator.low(), 0),
                rounded(indicator.high(), 0)));
      }
    }
    return new Table(
        "Indicators",
        List.of("document", "indicator", "numerator", "denominator", "share", "least", "most"),
        rows,
        List.of("Least and most: the numerator if the program errs as on the coded documents."));
  }

  private static Table pairs(String title, List<Pair> pairs) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Pair pair : pairs) {
      Difference difference = Difference.of(pair.local().quote(), pair.reference().quote());
      rows.add(
          List.of(
              place(pair.local()),
              marked(difference.local()),
              place(pair.reference()),
              marked(difference.reference()),
              Cell.of(pair.relation().id()),
              rounded(pair.score(), 2),
              Cell.of(pair.rule()),
              Cell.of(
                  pair.changes().stream()
                      .map(ComparisonTables::change)
                      .collect(Collectors.joining("; ")))));
    }
    return new Table(
        title,
        List.of("local", "text", "reference", "text", "relation", "score", "rule", "changes"),
        rows);
  }

  private static Table unpaired(String title, List<Comparison.Unpaired> measures) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.Unpaired unpaired : measures) {
      rows.add(
          List.of(
              place(unpaired.measure()),
              Cell.of(unpaired.measure().quote()),
              Cell.of(unpaired.best().map(p -> p.reference().quote()).orElse("")),
              unpaired.best().map(p -> rounded(p.score(), 2)).orElse(Cell.empty())));
    }
    return new Table(title, List.of("local", "text", "best rejected", "score"), rows);
  }

  private static Table notTakenUp(List<Comparison> comparisons) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      for (Comparison.Unpaired unpaired : comparison.notTakenUp()) {
        rows.add(
            List.of(
                Cell.of(shortName(comparison.localDocument())),
                place(unpaired.measure()),
                Cell.of(unpaired.measure().quote()),
                Cell.of(unpaired.why().id()),
                Cell.of(unpaired.best().map(p -> p.local().quote()).orElse(""))));
      }
    }
    return new Table(
        "Not taken up", List.of("by", "reference", "text", "why", "best rejected"), rows);
  }

  private static String change(Change change) {
    String values =
        Stream.of(change.reference(), change.local())
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(" → "));
    String direction =
        change.direction() == Change.Direction.UNKNOWN ? "" : " (" + change.direction().id() + ")";
    return "%s %s: %s%s".formatted(change.slot().id(), change.kind().id(), values, direction);
  }

  private static Cell marked(List<Difference.Stretch> stretches) {
    return new Cell.Marked(
        stretches.stream().map(s -> new Cell.Stretch(s.text(), s.alone())).toList());
  }

  /** Where a measure stands, with a link to it where it has an address. */
  private static Cell place(Directive measure) {
    String name = shortName(measure.document()) + " " + measure.provision();
    return measure.key().contains(":") ? Cell.link(name, measure.key()) : Cell.of(name);
  }

  /** What follows the last slash. */
  private static String shortName(String document) {
    return document.substring(document.lastIndexOf('/') + 1);
  }

  private static Cell rounded(double value, int digits) {
    return Cell.of(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP));
  }
}
