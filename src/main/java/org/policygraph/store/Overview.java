package org.policygraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.policygraph.graph.Shipped;

/** The list of documents and the counts of a store, asked in SPARQL. */
final class Overview {

  private static final Query DOCUMENTS = query("documents");
  private static final Query COUNTS = query("counts");

  private Overview() {}

  /** The loaded documents. */
  static List<Entry> list(Store store) {
    List<Entry> entries = new ArrayList<>();
    RowSet rows = store.select(DOCUMENTS, BindingFactory.empty());
    rows.forEachRemaining(
        row ->
            entries.add(
                new Entry(
                    text(row, "document").orElseThrow(),
                    text(row, "title").orElse(""),
                    text(row, "number"),
                    text(row, "date"),
                    text(row, "jurisdiction").orElse(""),
                    number(row, "files"),
                    number(row, "measures"),
                    number(row, "gaps"))));
    return entries;
  }

  /** The counts, at a place with a size. */
  static Status status(Store store, String place, long bytes) {
    Binding row = store.select(COUNTS, BindingFactory.empty()).next();
    return new Status(
        place,
        text(row, "vocabulary").orElse(""),
        store.iris().base(),
        number(row, "documents"),
        number(row, "measures"),
        number(row, "graphs"),
        number(row, "triples"),
        bytes);
  }

  private static Query query(String name) {
    return QueryFactory.create(Shipped.text("org/policygraph/store/" + name + ".rq"));
  }

  private static Optional<String> text(Binding row, String column) {
    Node node = row.get(column);
    return Optional.ofNullable(node).map(n -> n.isURI() ? n.getURI() : n.getLiteralLexicalForm());
  }

  private static int number(Binding row, String column) {
    return text(row, column).map(Integer::parseInt).orElse(0);
  }
}
