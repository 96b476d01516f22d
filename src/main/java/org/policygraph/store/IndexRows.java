package org.policygraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.policygraph.graph.Shipped;

/**
 * The rows of a store that a {@link MeasureIndex} is made of, by what they are about, so that only
 * the rows about what a commit touched need to be read again.
 */
final class IndexRows {

  /** One query a kind of row; its first variable is what a row is about. */
  enum Kind {
    MEASURES,
    PARTICIPATIONS,
    CRITERIA,
    PAIRS,
    UNMATCHED,
    PROVISIONS;

    private Query query() {
      return IndexRows.query("index-" + name().toLowerCase(Locale.ROOT));
    }
  }

  private final Store store;
  private final Map<Kind, Map<Node, List<Binding>>> rows = new EnumMap<>(Kind.class);

  IndexRows(Store store) {
    this.store = store;
  }

  /** The rows of a kind; those about the same are in one order, whatever was read when. */
  List<Binding> of(Kind kind) {
    return rows.getOrDefault(kind, Map.of()).values().stream().flatMap(List::stream).toList();
  }

  /** The loaded documents in the order in which they are listed; read anew. */
  List<Binding> documents() {
    return select(query("index-documents"));
  }

  /** Reads everything. */
  void read() {
    for (Kind kind : Kind.values()) {
      rows.put(kind, new HashMap<>());
      read(kind, kind.query());
    }
  }

  /** Reads again what is about these subjects, and about what has them as its parts. */
  void follow(Set<Node> subjects) {
    Set<Node> about = new HashSet<>(subjects);
    Query wholes = of(query("index-wholes"), "part", subjects);
    select(wholes).forEach(row -> about.add(row.get("measure")));
    for (Kind kind : Kind.values()) {
      Query query = kind.query();
      Map<Node, List<Binding>> known = rows.computeIfAbsent(kind, k -> new HashMap<>());
      about.forEach(known::remove);
      read(kind, of(query, query.getResultVars().get(0), about));
    }
  }

  private void read(Kind kind, Query query) {
    Map<Node, List<Binding>> known = rows.computeIfAbsent(kind, k -> new HashMap<>());
    Set<Node> several = new HashSet<>();
    String first = query.getResultVars().get(0);
    for (Binding row : select(query)) {
      List<Binding> same = known.computeIfAbsent(row.get(first), about -> new ArrayList<>(1));
      same.add(row);
      if (same.size() > 1) {
        several.add(row.get(first));
      }
    }
    several.forEach(
        about ->
            known.getOrDefault(about, List.of()).sort(Comparator.comparing(Binding::toString)));
  }

  private List<Binding> select(Query query) {
    List<Binding> found = new ArrayList<>();
    store.select(query, BindingFactory.empty()).forEachRemaining(found::add);
    return found;
  }

  private static Query query(String name) {
    return QueryFactory.create(Shipped.text("org/policygraph/store/" + name + ".rq"));
  }

  /** A query for some values of one of its variables, which are known before anything else. */
  private static Query of(Query query, String variable, Collection<Node> values) {
    Var known = Var.alloc(variable);
    ElementData data = new ElementData();
    data.add(known);
    values.stream()
        .filter(value -> value.isURI() || value.isBlank())
        .forEach(value -> data.add(BindingFactory.binding(known, value)));
    ElementGroup group = new ElementGroup();
    group.addElement(data);
    if (query.getQueryPattern() instanceof ElementGroup whole) {
      whole.getElements().forEach(group::addElement);
    }
    query.setQueryPattern(group);
    return query;
  }
}
