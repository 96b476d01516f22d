package org.policygraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.policygraph.graph.Shipped;
import org.policygraph.store.Store;

/**
 * One row of a query that an export is made of; the queries are {@code export/NAME.rq} among the
 * resources.
 */
record Answer(Binding row) {

  /** The rows of a query, in its order. */
  static List<Answer> of(Store store, String name) {
    List<Answer> rows = new ArrayList<>();
    store
        .select(query(name), BindingFactory.empty())
        .forEachRemaining(r -> rows.add(new Answer(r)));
    return rows;
  }

  /** The rows of a query as a table. */
  static Table table(Store store, String name) {
    return RowTable.of(name, store.select(query(name), BindingFactory.empty()));
  }

  private static Query query(String name) {
    return QueryFactory.create(Shipped.text("org/policygraph/export/" + name + ".rq"));
  }

  /** What a column holds, if it holds anything. */
  Optional<String> find(String column) {
    return Optional.ofNullable(row.get(column)).map(Answer::form);
  }

  /** What a column holds; the empty string where it is empty. */
  String text(String column) {
    return find(column).orElse("");
  }

  private static String form(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
