package org.policygraph.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.policygraph.alignment.Change;
import org.policygraph.alignment.Comparison;
import org.policygraph.alignment.Directive;
import org.policygraph.alignment.LoadedDocument;
import org.policygraph.alignment.Pair;
import org.policygraph.alignment.Relation;
import org.policygraph.export.Cell;
import org.policygraph.export.RowTable;
import org.policygraph.export.Table;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Shipped;
import org.policygraph.store.Entry;
import org.policygraph.store.Store;

/**
 * The comparisons with a reference as the store holds them. Which pairs, new measures and measures
 * not taken up there are, its tables say; what changed in a pair and which candidates were rejected
 * is read beside them.
 */
final class StoredComparisons {

  private static final Query COMPARED =
      QueryFactory.create(Shipped.text("org/policygraph/cli/compared.rq"));

  private final Store store;
  private final LoadedDocument reference;
  private final Set<Ends> pairs = new HashSet<>();
  private final Map<String, Comparison.Absence> newOnes = new HashMap<>();
  private final Map<String, Map<String, Comparison.Absence>> notTakenUp = new HashMap<>();
  private final Table compared;

  /** The IRIs of the two measures of a pair. */
  private record Ends(String local, String reference) {}

  /** A pair as it is stored. */
  private record Stored(
      Pair pair, boolean isCandidate, boolean isBestOfLocal, boolean isBestOfReference) {}

  private StoredComparisons(Choice choice, ComparisonTables tables) {
    store = choice.store();
    reference = read(choice.reference());
    Table shown = tables.ask("side-by-side");
    for (List<Cell> row : shown.rows()) {
      pairs.add(new Ends(shown.text(row, "localMeasure"), shown.text(row, "referenceMeasure")));
    }
    Table fresh = tables.ask("new");
    fresh
        .rows()
        .forEach(row -> newOnes.put(fresh.text(row, "measure"), Comparison.Absence.NOT_IN_TEXT));
    Table missing = tables.ask("not-taken-up");
    Map<String, String> relations = ComparisonTables.relations();
    for (List<Cell> row : missing.rows()) {
      String relation = relations.get(missing.text(row, "relationName"));
      notTakenUp
          .computeIfAbsent(missing.text(row, "document"), document -> new HashMap<>())
          .put(
              missing.text(row, "measure"),
              "illegible".equals(relation)
                  ? Comparison.Absence.ILLEGIBLE
                  : Comparison.Absence.NOT_IN_TEXT);
    }
    compared =
        RowTable.of(
            "compared",
            store.select(
                COMPARED,
                BindingFactory.binding(
                    Var.alloc("reference"), NodeFactory.createURI(choice.reference()))));
  }

  /**
   * The comparisons of all documents that were compared, by IRI.
   *
   * @param tables the tables of the comparison, perhaps of one topic
   * @param topic that topic
   */
  static Map<String, Comparison> of(
      Choice choice, ComparisonTables tables, Optional<String> topic) {
    StoredComparisons stored = new StoredComparisons(choice, tables);
    Map<String, List<List<Cell>>> rows = stored.rowsByDocument();
    Predicate<Directive> wanted =
        measure ->
            topic.stream()
                .allMatch(t -> t.endsWith("/" + measure.topic()) || t.equals(measure.topic()));
    Map<String, Comparison> comparisons = new LinkedHashMap<>();
    for (Entry other : choice.others()) {
      List<List<Cell>> own = rows.get(other.iri());
      if (own != null) {
        comparisons.put(other.iri(), stored.comparison(other.iri(), own, wanted));
      }
    }
    return comparisons;
  }

  /** What is known of pairs, by the local document; empty where all that is known is no pair. */
  private Map<String, List<List<Cell>>> rowsByDocument() {
    Map<String, List<List<Cell>>> rows = new HashMap<>();
    notTakenUp.keySet().forEach(document -> rows.put(document, new ArrayList<>()));
    newOnes
        .keySet()
        .forEach(one -> rows.computeIfAbsent(Iris.documentOf(one), d -> new ArrayList<>()));
    for (List<Cell> row : compared.rows()) {
      rows.computeIfAbsent(Iris.documentOf(compared.text(row, "local")), d -> new ArrayList<>())
          .add(row);
    }
    return rows;
  }

  private Comparison comparison(
      String document, List<List<Cell>> rows, Predicate<Directive> wanted) {
    LoadedDocument local = read(document);
    Map<Ends, Stored> stored = stored(local, rows);
    List<Pair> counted = new ArrayList<>();
    List<Pair> candidates = new ArrayList<>();
    Map<String, Pair> best = new HashMap<>();
    stored.forEach(
        (ends, one) -> {
          if (pairs.contains(ends)) {
            counted.add(one.pair());
          } else if (one.isCandidate() && wanted.test(one.pair().reference())) {
            candidates.add(one.pair());
          }
          if (one.isBestOfLocal()) {
            best.put(ends.local(), one.pair());
          }
          if (one.isBestOfReference()) {
            best.put(ends.reference(), one.pair());
          }
        });
    return new Comparison(
        local.measures(),
        reference.measures(),
        counted,
        candidates,
        unpaired(local, newOnes, best),
        unpaired(reference, notTakenUp.getOrDefault(document, Map.of()), best),
        List.of());
  }

  private static List<Comparison.Unpaired> unpaired(
      LoadedDocument document, Map<String, Comparison.Absence> why, Map<String, Pair> best) {
    List<Comparison.Unpaired> unpaired = new ArrayList<>();
    for (Directive measure : document.measures()) {
      Comparison.Absence absence = why.get(measure.key());
      if (absence != null) {
        unpaired.add(
            new Comparison.Unpaired(
                measure, absence, Optional.ofNullable(best.get(measure.key())), Optional.empty()));
      }
    }
    return unpaired;
  }

  /** The pairs of a document in reading order; of each a row tells one change, or that none is. */
  private Map<Ends, Stored> stored(LoadedDocument local, List<List<Cell>> rows) {
    Map<String, Directive> measures = new HashMap<>();
    local.measures().forEach(measure -> measures.put(measure.key(), measure));
    reference.measures().forEach(measure -> measures.put(measure.key(), measure));
    Map<Ends, List<List<Cell>>> byEnds = new LinkedHashMap<>();
    for (List<Cell> row : rows) {
      Ends ends = new Ends(compared.text(row, "local"), compared.text(row, "given"));
      byEnds.computeIfAbsent(ends, any -> new ArrayList<>()).add(row);
    }
    Map<Ends, Stored> stored = new LinkedHashMap<>();
    byEnds.forEach(
        (ends, own) ->
            stored.put(
                ends,
                stored(
                    own,
                    Objects.requireNonNull(measures.get(ends.local())),
                    Objects.requireNonNull(measures.get(ends.reference())))));
    return stored;
  }

  private Stored stored(List<List<Cell>> rows, Directive local, Directive given) {
    List<Cell> row = rows.get(0);
    List<Change> changes =
        rows.stream().filter(r -> !compared.text(r, "slot").isEmpty()).map(this::change).toList();
    return new Stored(
        new Pair(
            local,
            given,
            Relation.valueOf(constant(row, "relation")),
            Double.parseDouble(compared.text(row, "score")),
            compared.text(row, "rule"),
            changes),
        is(row, "candidate"),
        is(row, "bestOfLocal"),
        is(row, "bestOfGiven"));
  }

  private Change change(List<Cell> row) {
    return new Change(
        Change.Slot.valueOf(constant(row, "slot")),
        Change.Kind.valueOf(constant(row, "kind")),
        compared.text(row, "from"),
        compared.text(row, "to"),
        Change.Direction.valueOf(constant(row, "direction")));
  }

  private boolean is(List<Cell> row, String column) {
    return compared.text(row, column).equals("true");
  }

  /** The constant whose identifier a column holds. */
  private String constant(List<Cell> row, String column) {
    return compared.text(row, column).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private LoadedDocument read(String document) {
    return LoadedDocument.read(store.graph(document), document);
  }
}
