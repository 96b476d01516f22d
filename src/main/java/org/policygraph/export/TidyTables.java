package org.policygraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.policygraph.store.NamedQueries;
import org.policygraph.store.Store;

/**
 * What a store holds as tidy tables, one thing a row: documents, measures, actors, criteria,
 * alignments. The column {@code measure} joins them; it is the measure's IRI.
 */
public final class TidyTables {

  /** The tables that are made by queries of this package. */
  private static final List<String> NAMES = List.of("measures", "actors", "criteria", "alignments");

  private TidyTables() {}

  /** The tables of a store, each titled by its name. */
  public static List<Table> of(Store store) {
    List<Table> tables = new ArrayList<>();
    var documents = NamedQueries.shipped().get("documents").bind(Map.of(), store);
    tables.add(RowTable.of("documents", store.select(documents, BindingFactory.empty())));
    NAMES.forEach(name -> tables.add(Answer.table(store, name)));
    return tables;
  }
}
