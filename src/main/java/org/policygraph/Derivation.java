package org.policygraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.policygraph.alignment.Aligner;
import org.policygraph.alignment.Alignments;
import org.policygraph.alignment.Alignments.Change;
import org.policygraph.alignment.ComparedDocuments;
import org.policygraph.alignment.LoadedDocument;
import org.policygraph.graph.ComparisonFacts;
import org.policygraph.graph.CoverageGraph;
import org.policygraph.graph.DocumentFacts;
import org.policygraph.graph.DocumentFacts.Said;
import org.policygraph.graph.Links;
import org.policygraph.graph.MeasurePlace;
import org.policygraph.graph.Run;
import org.policygraph.graph.Shipped;
import org.policygraph.graph.StoredAlignments;
import org.policygraph.graph.StoredCoverage;
import org.policygraph.store.Store;

/**
 * What follows from all the documents of a store together, and must follow when one changes: links
 * between works, alignments, the coverage matrix. A change costs what it touches: of alignments and
 * matrix only the comparisons with changed documents are taken out and put in.
 */
final class Derivation {

  private static final Query DOCUMENTS = query("documents");
  private static final Query SAID = query("said");
  private static final Query HOLDING = query("holding");
  private static final Query LOADED_FROM = query("loaded-from");

  /** Of how many documents the places of their measures are kept. */
  private static final int KEPT = 100;

  private final Store store;
  private final Run run;
  private final Alignments alignments;
  private final Map<String, Change> changes = new TreeMap<>();
  private final Map<String, List<MeasurePlace>> places =
      new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<MeasurePlace>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * What follows from the documents of a store as they are now.
   *
   * @param aligner finds the counterparts of measures
   * @param run the version of program and lexicon; what another version aligned is aligned anew
   */
  Derivation(Store store, Aligner aligner, Run run) {
    this.store = store;
    this.run = run;
    this.alignments = new Alignments(aligner, store.iris(), run, this::read);
    store.atOnce(this::recall);
  }

  private void recall() {
    String aligned = store.iris().alignments();
    boolean[] ours = new boolean[1];
    store.edit(aligned, graph -> ours[0] = StoredAlignments.isOf(graph, run));
    if (!ours[0]) {
      store.remove(List.of(aligned, store.iris().coverage()));
    }
    alignments.recall(documents(), store.graph(store.iris().works()), ours[0]);
  }

  /** The IRIs of the loaded documents. */
  SortedSet<String> documents() {
    return new TreeSet<>(facts().keySet());
  }

  /** The IRIs of the documents that hold a file with this hash. */
  SortedSet<String> holding(String hash) {
    return documents(HOLDING, "hash", hash);
  }

  /** The IRIs of the documents that hold a file of the place with this digest. */
  SortedSet<String> loadedFrom(String digest) {
    return documents(LOADED_FROM, "place", digest);
  }

  private SortedSet<String> documents(Query query, String variable, String value) {
    SortedSet<String> documents = new TreeSet<>();
    Binding values =
        BindingFactory.binding(Var.alloc(variable), NodeFactory.createLiteralString(value));
    store
        .select(query, values)
        .forEachRemaining(row -> documents.add(row.get("document").getURI()));
    return documents;
  }

  /** Puts a document's graph into the store; {@link #follow} has to come after. */
  void put(String document, Model graph) {
    change(document, Optional.of(graph));
    store.replace(Map.of(document, graph));
  }

  /** Takes a document out of the store; {@link #follow} has to come after. */
  void remove(String document) {
    change(document, Optional.empty());
    store.remove(List.of(document));
  }

  private void change(String document, Optional<Model> graph) {
    Model stored = store.graph(document);
    Optional<LoadedDocument> before =
        stored.isEmpty() ? Optional.empty() : Optional.of(LoadedDocument.read(stored, document));
    Optional<LoadedDocument> now = graph.map(g -> LoadedDocument.read(g, document));
    boolean same =
        before.equals(now)
            && graph.map(g -> places(g, document)).equals(Optional.of(places(stored, document)));
    places.remove(document);
    if (!same) {
      changes.merge(document, new Change(before, now), (a, b) -> new Change(a.before(), b.now()));
    }
  }

  private static Set<MeasurePlace> places(Model graph, String document) {
    return new HashSet<>(MeasurePlace.read(graph, document));
  }

  /** Brings what is derived to what the documents of the store are now. */
  void follow() {
    Model works = Links.derive(store.iris(), facts().values());
    store.replace(Map.of(store.iris().works(), works));
    store.edit(
        store.iris().alignments(),
        aligned ->
            store.edit(
                store.iris().coverage(),
                matrix -> {
                  StoredCoverage coverage = new StoredCoverage(matrix, store.iris());
                  alignments.follow(aligned, changes, works, new Matrix(coverage));
                  coverage.describe();
                }));
    changes.clear();
  }

  /** Fills and empties the cells of the matrix as comparisons come and go. */
  private final class Matrix implements Alignments.Watcher {

    private final StoredCoverage coverage;

    Matrix(StoredCoverage coverage) {
      this.coverage = coverage;
    }

    @Override
    public void dropped(ComparedDocuments pair) {
      coverage.remove(pair.local(), pair.reference());
    }

    @Override
    public void added(ComparedDocuments pair, ComparisonFacts comparison) {
      List<MeasurePlace> both = new ArrayList<>(places(pair.local()));
      both.addAll(places(pair.reference()));
      coverage.add(CoverageGraph.write(store.iris(), both, comparison));
    }
  }

  private List<MeasurePlace> places(String document) {
    return places.computeIfAbsent(document, iri -> MeasurePlace.read(store.graph(iri), iri));
  }

  private LoadedDocument read(String document) {
    return LoadedDocument.read(store.graph(document), document);
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
