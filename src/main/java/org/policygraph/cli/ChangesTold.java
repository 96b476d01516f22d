package org.policygraph.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.policygraph.export.Cell;
import org.policygraph.export.RowTable;
import org.policygraph.export.Table;
import org.policygraph.graph.Shipped;
import org.policygraph.store.Store;

/** What changed in each pair of a comparison, as a reader is told: 期限 10个工作日内→5个工作日内 (更早). */
final class ChangesTold {

  private static final Query CHANGES =
      QueryFactory.create(Shipped.text("org/policygraph/cli/changes.rq"));
  private static final String UNKNOWN = "unknown";

  private final Map<List<String>, List<String>> told = new HashMap<>();

  /**
   * Reads them from a store.
   *
   * @param reference IRI of the reference
   * @param lang the language of the labels, zh or en
   */
  ChangesTold(Store store, String reference, String lang) {
    Binding asked =
        BindingFactory.binding(
            Var.alloc("reference"),
            NodeFactory.createURI(reference),
            Var.alloc("lang"),
            NodeFactory.createLiteralString(lang));
    Table rows = RowTable.of("changes", store.select(CHANGES, asked));
    for (List<Cell> row : rows.rows()) {
      told.computeIfAbsent(
              List.of(rows.text(row, "local"), rows.text(row, "given")), any -> new ArrayList<>())
          .add(told(rows, row));
    }
  }

  private static String told(Table rows, List<Cell> row) {
    String from = rows.text(row, "from");
    String to = rows.text(row, "to");
    String change =
        from.isEmpty() ? "+" + to : to.isEmpty() ? "\u2212" + from : from + "\u2192" + to;
    boolean known = !rows.text(row, "direction").equals(UNKNOWN);
    String way = known ? " (" + rows.text(row, "directionName") + ")" : "";
    return rows.text(row, "slotName") + " " + change + way;
  }

  /** What changed from a measure of the reference to a local one, one after the other. */
  Cell of(String local, String reference) {
    return Cell.of(String.join("; ", told.getOrDefault(List.of(local, reference), List.of())));
  }
}
