package org.policygraph.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.export.Cell;
import org.policygraph.export.Headings;
import org.policygraph.export.Table;

/**
 * A comparison as a page or workbook to read: every count leads to the first of the rows it counts,
 * every row to the evidence of its measures, and the evidence stands in the same page.
 */
final class ComparisonPages {

  private static final Headings WORDS = Headings.shipped();

  private final ComparisonTables tables;
  private final List<String> notes;

  /** The labels of relations in both languages, with their identifiers. */
  private final Map<String, String> relations = ComparisonTables.relations();

  /** The anchors of the first row of each relation in each cell of the matrix. */
  private final Set<String> anchors = new LinkedHashSet<>();

  private final Set<String> cited = new LinkedHashSet<>();
  private final Table evidence;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * Pages of some tables.
   *
   * @param notes what a reader must know to read them rightly
   */
  ComparisonPages(ComparisonTables tables, List<String> notes) {
    this.tables = tables;
    this.notes = notes;
    this.evidence = tables.ask("evidence");
    for (List<Cell> row : evidence.rows()) {
      numbers.putIfAbsent(evidence.text(row, "measure"), numbers.size() + 1);
    }
  }

  /** The tables of a page: the matrix has its counts in one cell. */
  List<Table> page() {
    List<Table> rest = rest();
    Table matrix = tables.matrix(this::linked);
    List<String> said = new ArrayList<>(notes);
    said.add(WORDS.text("note.legend"));
    said.add(WORDS.text("note.counts"));
    return joined(matrix.titled(tables.title("coverage")).noted(said), rest);
  }

  /** The tables of a workbook: the matrix has a line for each cell and a column for each count. */
  List<Table> workbook() {
    List<Table> rest = rest();
    Table coverage = tables.ask("coverage");
    Table linked =
        coverage.with(
            row -> {
              List<Cell> copy = new ArrayList<>(row);
              for (String relation : ComparisonTables.SIGNS.keySet()) {
                int column = coverage.columns().indexOf(relation);
                String address = anchor(key(coverage, row, "document"), relation);
                if (anchors.contains(address)) {
                  BigDecimal count = new BigDecimal(row.get(column).text());
                  copy.set(column, new Cell.Figure(count, "#" + address));
                }
              }
              return copy;
            });
    List<String> said = new ArrayList<>(notes);
    said.add(WORDS.text("note.counts"));
    return joined(linked.titled(tables.title("coverage")).noted(said), rest);
  }

  private static List<Table> joined(Table first, List<Table> rest) {
    List<Table> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  /** Indicators, pairs, what is new and not taken up, and the evidence of all that is cited. */
  private List<Table> rest() {
    List<Table> rest = new ArrayList<>();
    rest.add(
        tables
            .indicators()
            .titled(tables.title("indicators"))
            .noted(List.of(WORDS.text("note.ranges"))));
    Table pairs = tables.pairs();
    rest.add(
        evidenced(
                anchored(pairs, "localMeasure"),
                Map.of("referenceMeasure", "referenceEvidence", "localMeasure", "localEvidence"))
            .titled(tables.title("side-by-side")));
    for (String name : List.of("new", "not-taken-up")) {
      Table table = tables.ask(name);
      rest.add(
          evidenced(
                  name.equals("new") ? table : anchored(table, "document"),
                  Map.of("measure", "evidence"))
              .titled(tables.title(name)));
    }
    rest.add(evidence());
    return rest;
  }

  /** The first row of each relation in each cell of the matrix can be led to. */
  private Table anchored(Table table, String document) {
    int relation = table.columns().indexOf("relationName");
    return table.with(
        row -> {
          String label = row.get(relation).text();
          String anchor = anchor(key(table, row, document), relations.getOrDefault(label, label));
          List<Cell> copy = new ArrayList<>(row);
          if (anchors.add(anchor)) {
            copy.set(relation, new Cell.Anchor(label, anchor));
          }
          return copy;
        });
  }

  /** Columns of measures become links to their evidence. */
  private Table evidenced(Table table, Map<String, String> columns) {
    Table linked =
        table.with(
            row -> {
              List<Cell> copy = new ArrayList<>(row);
              for (String column : columns.keySet()) {
                int place = table.columns().indexOf(column);
                String measure = row.get(place).text();
                cited.add(measure);
                int number = numbers.getOrDefault(measure, 0);
                copy.set(place, Cell.link(String.valueOf(number), "#evidence-" + number));
              }
              return copy;
            });
    return linked.renamed(columns).without(List.of("document"));
  }

  private Table evidence() {
    List<List<Cell>> rows = new ArrayList<>();
    Set<Integer> seen = new LinkedHashSet<>();
    for (List<Cell> row : evidence.rows()) {
      String measure = evidence.text(row, "measure");
      if (evidence.text(row, "about").equals("measure") && cited.contains(measure)) {
        int number = numbers.getOrDefault(measure, 0);
        String shown = String.valueOf(number);
        rows.add(
            List.of(
                seen.add(number) ? new Cell.Anchor(shown, "evidence-" + shown) : Cell.of(shown),
                new Cell.Marked(
                    List.of(
                        new Cell.Stretch(evidence.text(row, "before"), false),
                        new Cell.Stretch(evidence.text(row, "exact"), true),
                        new Cell.Stretch(evidence.text(row, "after"), false))),
                Cell.of(evidence.text(row, "file")),
                row.get(evidence.columns().indexOf("start")),
                row.get(evidence.columns().indexOf("end")),
                Cell.link(measure.substring(measure.lastIndexOf('/') + 1), measure)));
      }
    }
    return new Table(
        tables.title("evidence"),
        List.of("evidence", "context", "file", "start", "end", "measure"),
        rows,
        List.of(WORDS.text("note.places")));
  }

  private Cell linked(Table coverage, List<Cell> row, String relation, String shown) {
    String anchor = anchor(key(coverage, row, "document"), relation);
    return anchors.contains(anchor) ? Cell.link(shown, "#" + anchor) : Cell.of(shown);
  }

  /** What a row's cell of the matrix is known by: provision and document. */
  private static String key(Table table, List<Cell> row, String document) {
    String iri = table.text(row, document).replaceFirst("/measure/[^/]*$", "");
    return table.text(row, "provision") + "-" + iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static String anchor(String key, String relation) {
    return relation + "-" + key;
  }
}
