package org.policygraph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.policygraph.alignment.Alignments;
import org.policygraph.alignment.LoadedDocument;
import org.policygraph.graph.CoverageGraph;
import org.policygraph.graph.DocumentFacts;
import org.policygraph.graph.DocumentFacts.Said;
import org.policygraph.graph.Links;
import org.policygraph.graph.MeasurePlace;
import org.policygraph.graph.Shipped;
import org.policygraph.store.Store;

/** What follows from all the documents of a store together, and must follow when one changes. */
final class Derivation {

  private static final Query DOCUMENTS = query("documents");
  private static final Query SAID = query("said");
  private static final Query HOLDING = query("holding");

  private final Store store;
  private final Map<String, LoadedDocument> loaded = new TreeMap<>();
  private final Map<String, List<MeasurePlace>> places = new TreeMap<>();
  private final Alignments alignments;

  Derivation(Store store, Alignments alignments) {
    this.store = store;
    this.alignments = alignments;
  }

  /** The IRIs of the loaded documents. */
  SortedSet<String> documents() {
    return new TreeSet<>(facts().keySet());
  }

  /** The IRIs of the documents that hold a file with this hash. */
  SortedSet<String> holding(String hash) {
    SortedSet<String> documents = new TreeSet<>();
    Binding values =
        BindingFactory.binding(Var.alloc("hash"), NodeFactory.createLiteralString(hash));
    store
        .select(HOLDING, values)
        .forEachRemaining(row -> documents.add(row.get("document").getURI()));
    return documents;
  }

  /** The derived graphs as they must be when some documents are put in and others taken out. */
  Map<String, Model> after(Map<String, Model> written, Collection<String> removed) {
    Map<String, DocumentFacts> facts = facts();
    removed.forEach(facts::remove);
    written.forEach((iri, graph) -> facts.put(iri, DocumentFacts.read(graph, iri)));
    Model works = Links.derive(store.iris(), facts.values());
    Model aligned = aligned(written, facts, works);
    List<MeasurePlace> measures = places.values().stream().flatMap(List::stream).toList();
    return Map.of(
        store.iris().works(),
        works,
        store.iris().alignments(),
        aligned,
        store.iris().coverage(),
        CoverageGraph.write(store.iris(), measures, aligned, works));
  }

  /** The graph of alignments; a document and what was aligned are read from the store once. */
  private Model aligned(Map<String, Model> written, Map<String, DocumentFacts> facts, Model works) {
    loaded.keySet().retainAll(facts.keySet());
    places.keySet().retainAll(facts.keySet());
    written.forEach(this::read);
    boolean first = loaded.keySet().equals(written.keySet());
    for (String iri : facts.keySet()) {
      if (!loaded.containsKey(iri)) {
        read(iri, store.graph(iri));
      }
    }
    if (first) {
      List<LoadedDocument> unchanged =
          loaded.values().stream().filter(d -> !written.containsKey(d.iri())).toList();
      alignments.recall(store.graph(store.iris().alignments()), unchanged);
    }
    return alignments.derive(store.iris(), loaded.values(), works);
  }

  private void read(String iri, Model graph) {
    loaded.put(iri, LoadedDocument.read(graph, iri));
    places.put(iri, MeasurePlace.read(graph, iri));
  }

  private Map<String, DocumentFacts> facts() {
    Map<String, List<Said>> said = new TreeMap<>();
    store
        .select(SAID, BindingFactory.empty())
        .forEachRemaining(
            row ->
                said.computeIfAbsent(
                        text(row, "document").orElseThrow(), document -> new ArrayList<>())
                    .add(said(row)));
    Map<String, DocumentFacts> facts = new TreeMap<>();
    store
        .select(DOCUMENTS, BindingFactory.empty())
        .forEachRemaining(
            row -> {
              String iri = text(row, "document").orElseThrow();
              facts.put(iri, facts(iri, row, said.getOrDefault(iri, List.of())));
            });
    return facts;
  }

  private static DocumentFacts facts(String iri, Binding row, List<Said> said) {
    return new DocumentFacts(
        iri,
        text(row, "jurisdiction").orElse(""),
        text(row, "core").orElse(""),
        text(row, "number"),
        said);
  }

  private static Said said(Binding row) {
    String kind = text(row, "kind").orElseThrow();
    return new Said(
        text(row, "reference").orElseThrow(),
        kind.substring(kind.lastIndexOf('/') + 1),
        text(row, "core").orElseThrow(),
        text(row, "number"),
        text(row, "jurisdiction"),
        text(row, "issuer"));
  }

  private static Optional<String> text(Binding row, String column) {
    Optional<Node> node = Optional.ofNullable(row.get(column));
    return node.map(n -> n.isURI() ? n.getURI() : n.getLiteralLexicalForm());
  }

  private static Query query(String name) {
    return QueryFactory.create(Shipped.text("org/policygraph/" + name + ".rq"));
  }
}
