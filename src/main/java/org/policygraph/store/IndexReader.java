package org.policygraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.policygraph.store.IndexRows.Kind;

/** Makes a {@link MeasureIndex} of the rows of a store. */
final class IndexReader {

  private static final String NOT_LOADED = "notLoaded";

  private final IndexRows rows;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, IndexedMeasure> measures = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<Counterpart>> counterparts = new HashMap<>();
  private final Map<String, Map<Facet, Set<String>>> keys = new HashMap<>();
  private final Set<String> documents = new HashSet<>();

  IndexReader(IndexRows rows) {
    this.rows = rows;
  }

  MeasureIndex read() {
    each(
        Kind.PARTICIPATIONS,
        row -> {
          key(text(row, "measure"), Facet.ROLE, code(text(row, "role")));
          key(text(row, "measure"), Facet.ACTOR, text(row, "name"));
        });
    each(Kind.CRITERIA, row -> key(text(row, "measure"), Facet.CRITERION, code(text(row, "kind"))));
    List<Binding> pairs = rows.of(Kind.PAIRS);
    List<Binding> unmatched = rows.of(Kind.UNMATCHED);
    pairs.forEach(row -> key(text(row, "local"), Facet.RELATION, code(text(row, "relation"))));
    unmatched.forEach(
        row -> key(text(row, "measure"), Facet.RELATION, code(text(row, "relation"))));
    measures();
    pairs.forEach(this::pair);
    unmatched.forEach(this::alone);
    Map<String, Unit> units = new HashMap<>();
    each(Kind.PROVISIONS, row -> units.putIfAbsent(text(row, "provision"), unit(row)));
    counterparts.values().forEach(this::sort);
    return new MeasureIndex(measures, units, counterparts, documents);
  }

  private void measures() {
    List<IndexedMeasure> found = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    each(
        Kind.MEASURES,
        row -> {
          if (seen.add(text(row, "measure"))) {
            found.add(measure(row));
          }
        });
    Map<String, Integer> place = new HashMap<>();
    rows.documents().forEach(row -> place.putIfAbsent(text(row, "document"), place.size()));
    documents.addAll(place.keySet());
    found.sort(
        Comparator.comparingInt(
                (IndexedMeasure m) -> place.getOrDefault(m.document(), Integer.MAX_VALUE))
            .thenComparing(IndexedMeasure::document)
            .thenComparingInt(IndexedMeasure::order)
            .thenComparing(IndexedMeasure::iri));
    found.forEach(
        measure -> {
          places.put(measure.iri(), measures.size());
          measures.put(measure.iri(), measure);
        });
  }

  private IndexedMeasure measure(Binding row) {
    String iri = text(row, "measure");
    double confidence = number(row, "confidence");
    Map<Facet, Set<String>> known = keys.getOrDefault(iri, Map.of());
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.DOCUMENT, List.of(text(row, "document")));
    values.put(Facet.TOPIC, codes(row, "topic"));
    values.put(Facet.INSTRUMENT, codes(row, "instrument"));
    values.put(Facet.MODALITY, codes(row, "modality"));
    values.put(Facet.RELATION, List.copyOf(known.getOrDefault(Facet.RELATION, Set.of())));
    values.put(Facet.ACTOR, List.copyOf(known.getOrDefault(Facet.ACTOR, Set.of())));
    for (Facet facet : List.of(Facet.CRITERION, Facet.ROLE)) {
      values.put(facet, List.copyOf(known.getOrDefault(facet, Set.of(Facet.NONE))));
    }
    values.put(Facet.CONFIDENCE, List.of(Facet.band(confidence)));
    return new IndexedMeasure(
        iri,
        text(row, "document"),
        text(row, "provision"),
        whole(row, "order"),
        text(row, "quote"),
        confidence,
        values);
  }

  private void pair(Binding row) {
    Optional<IndexedMeasure> local = Optional.ofNullable(measures.get(text(row, "local")));
    Optional<IndexedMeasure> reference = Optional.ofNullable(measures.get(text(row, "reference")));
    if (local.isPresent() && reference.isPresent()) {
      String document = local.orElseThrow().document();
      add(
          reference.orElseThrow().document(),
          new Counterpart(
              code(text(row, "relation")),
              document,
              local,
              reference,
              text(row, "alignment"),
              number(row, "score"),
              text(row, "rule"),
              "",
              ""));
    }
  }

  /** A measure without counterpart counts for its own document as reference and for the other. */
  private void alone(Binding row) {
    Optional<IndexedMeasure> measure = Optional.ofNullable(measures.get(text(row, "measure")));
    if (measure.isPresent()) {
      String own = measure.orElseThrow().document();
      String against = text(row, "against");
      add(own, alone(row, against, Optional.empty(), measure));
      if (!code(text(row, "relation")).equals(NOT_LOADED)) {
        add(against, alone(row, own, measure, Optional.empty()));
      }
    }
  }

  private static Counterpart alone(
      Binding row,
      String document,
      Optional<IndexedMeasure> local,
      Optional<IndexedMeasure> reference) {
    return new Counterpart(
        code(text(row, "relation")),
        document,
        local,
        reference,
        "",
        Double.NaN,
        "",
        text(row, "gap"),
        text(row, "candidate"));
  }

  private void add(String reference, Counterpart counterpart) {
    if (!counterpart.document().equals(reference)) {
      counterparts.computeIfAbsent(reference, r -> new ArrayList<>()).add(counterpart);
    }
  }

  /** In the order of what they are about, then of the document that is compared. */
  private void sort(List<Counterpart> pairs) {
    pairs.sort(
        Comparator.comparingInt((Counterpart c) -> place(c.reference()))
            .thenComparingInt(c -> place(c.local()))
            .thenComparing(Counterpart::document)
            .thenComparing(Counterpart::relation)
            .thenComparing(Counterpart::alignment)
            .thenComparing(Counterpart::candidate));
  }

  private int place(Optional<IndexedMeasure> measure) {
    return measure.map(m -> places.getOrDefault(m.iri(), 0)).orElse(Integer.MAX_VALUE);
  }

  private static Unit unit(Binding row) {
    return new Unit(
        text(row, "provision"),
        text(row, "label"),
        text(row, "heading"),
        whole(row, "order"),
        text(row, "parent"));
  }

  private void key(String measure, Facet facet, String value) {
    String same = names.computeIfAbsent(value, v -> v);
    keys.computeIfAbsent(measure, m -> new EnumMap<>(Facet.class))
        .computeIfAbsent(facet, f -> new TreeSet<>())
        .add(same);
  }

  private void each(Kind kind, Consumer<Binding> reader) {
    rows.of(kind).forEach(reader);
  }

  private List<String> codes(Binding row, String column) {
    String iri = text(row, column);
    return iri.isEmpty() ? List.of() : List.of(names.computeIfAbsent(code(iri), c -> c));
  }

  /** The last part of an IRI: the code of a concept or the name of a class. */
  private static String code(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  private static String text(Binding row, String column) {
    Node node = row.get(column);
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static double number(Binding row, String column) {
    String text = text(row, column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  private static int whole(Binding row, String column) {
    String text = text(row, column);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
