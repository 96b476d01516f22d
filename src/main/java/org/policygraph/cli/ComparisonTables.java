package org.policygraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.policygraph.export.Cell;
import org.policygraph.export.Differences;
import org.policygraph.export.RowTable;
import org.policygraph.export.Table;
import org.policygraph.store.NamedQueries;
import org.policygraph.store.NamedQuery;
import org.policygraph.store.Store;

/** The tables of a comparison with one reference, each from a named query. */
final class ComparisonTables {

  private static final NamedQueries QUERIES = NamedQueries.shipped();

  /** The relations of the coverage query, with the sign each has in the matrix. */
  private static final Map<String, String> SIGNS = signs();

  private final Store store;
  private final Map<String, String> scope;

  /**
   * Tables from a store.
   *
   * @param scope the parameters that all tables are asked with: {@code reference}, {@code topic}
   */
  ComparisonTables(Store store, Map<String, String> scope) {
    this.store = store;
    this.scope = scope;
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new LinkedHashMap<>();
    signs.put("copied", "=");
    signs.put("sharpened", "\u2191");
    signs.put("extended", "+");
    signs.put("softened", "\u2193");
    signs.put("adapted", "~");
    signs.put("notTakenUp", "\u2205");
    signs.put("illegible", "?");
    return signs;
  }

  /** Provisions of the reference by jurisdictions; a cell holds its counts, each with its sign. */
  Table matrix() {
    Table rows = ask("coverage");
    Set<String> places = new LinkedHashSet<>();
    Map<List<String>, Map<String, String>> cells = new LinkedHashMap<>();
    for (List<Cell> row : rows.rows()) {
      String place = text(rows, row, "place");
      places.add(place);
      List<String> provision = List.of(text(rows, row, "provision"), text(rows, row, "heading"));
      cells.computeIfAbsent(provision, any -> new LinkedHashMap<>()).put(place, counts(rows, row));
    }
    List<String> columns = new ArrayList<>(List.of("provision", "heading"));
    columns.addAll(places);
    List<List<Cell>> matrix = new ArrayList<>();
    cells.forEach(
        (provision, byPlace) -> {
          List<Cell> line = new ArrayList<>(provision.stream().map(Cell::of).toList());
          places.forEach(place -> line.add(Cell.of(byPlace.getOrDefault(place, "-"))));
          matrix.add(line);
        });
    String legend =
        "= copied, \u2191 sharpened, + extended, \u2193 softened, ~ adapted, \u2205 not taken up,"
            + " ? may be lost in a gap, - not compared";
    return new Table("Coverage of the reference", columns, matrix, List.of(legend));
  }

  /** The aligned pairs, side by side, differences marked. */
  Table pairs() {
    Table table = ask("side-by-side");
    int reference = table.columns().indexOf("referenceQuote");
    int local = table.columns().indexOf("localQuote");
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      Differences marked = Differences.between(row.get(reference).text(), row.get(local).text());
      List<Cell> copy = new ArrayList<>(row);
      copy.set(reference, marked.first());
      copy.set(local, marked.second());
      rows.add(copy);
    }
    return new Table(table.title(), table.columns(), rows);
  }

  /** Everything: matrix, indicators, pairs, what is new, what is not taken up. */
  List<Table> all() {
    return List.of(matrix(), ask("indicators"), pairs(), ask("new"), ask("not-taken-up"));
  }

  /** The indicators. */
  Table indicators() {
    return ask("indicators");
  }

  private Table ask(String name) {
    NamedQuery query = QUERIES.get(name);
    Map<String, String> values = new LinkedHashMap<>(scope);
    Set<String> known = new LinkedHashSet<>();
    query.parameters().forEach(p -> known.add(p.name()));
    values.keySet().retainAll(known);
    var rows = store.select(query.bind(values, store), BindingFactory.empty());
    return RowTable.of(query.title().getOrDefault("en", name), rows);
  }

  private static String counts(Table table, List<Cell> row) {
    List<String> parts = new ArrayList<>();
    SIGNS.forEach(
        (column, sign) -> {
          String count = text(table, row, column);
          if (!count.equals("0") && !count.isEmpty()) {
            parts.add(sign + count);
          }
        });
    return String.join(" ", parts);
  }

  private static String text(Table table, List<Cell> row, String column) {
    return IntStream.range(0, row.size())
        .filter(i -> table.columns().get(i).equals(column))
        .mapToObj(i -> row.get(i).text())
        .findFirst()
        .orElse("");
  }
}
