package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.policygraph.alignment.Alignments.Change;
import org.policygraph.graph.ComparisonFacts;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Run;
import org.policygraph.graph.StoredAlignments;

/** Documents with the graph of their alignments, and the process that changes it. */
final class Holdings {

  static final Model NO_LINKS = ModelFactory.createDefaultModel();
  static final Aligner ALIGNER = new Aligner();

  final Map<String, LoadedDocument> documents = new TreeMap<>();
  final List<ComparedDocuments> added = new ArrayList<>();
  final Model graph;
  private final Alignments alignments;

  Holdings(Model graph, Run run, LoadedDocument... before) {
    this.graph = graph;
    List.of(before).forEach(document -> documents.put(document.iri(), document));
    alignments = new Alignments(ALIGNER, Iris.DEFAULT, run, this::document);
    boolean ours = StoredAlignments.isOf(graph.getGraph(), run);
    if (!ours) {
      graph.removeAll();
    }
    alignments.recall(documents.keySet(), NO_LINKS, ours);
  }

  private LoadedDocument document(String iri) {
    return Objects.requireNonNull(documents.get(iri), iri);
  }

  /** Puts documents in, all at once. */
  Holdings put(LoadedDocument... changed) {
    return put(NO_LINKS, changed);
  }

  Holdings put(Model works, LoadedDocument... changed) {
    Map<String, Change> changes = new TreeMap<>();
    for (LoadedDocument document : changed) {
      Optional<LoadedDocument> before =
          Optional.ofNullable(documents.put(document.iri(), document));
      changes.put(document.iri(), new Change(before, Optional.of(document)));
    }
    return follow(changes, works);
  }

  Holdings remove(LoadedDocument document) {
    documents.remove(document.iri());
    return follow(Map.of(document.iri(), new Change(Optional.of(document), Optional.empty())));
  }

  Holdings follow(Map<String, Change> changes) {
    return follow(changes, NO_LINKS);
  }

  Holdings follow(Map<String, Change> changes, Model works) {
    alignments.follow(
        graph.getGraph(),
        changes,
        works,
        new Alignments.Watcher() {
          @Override
          public void dropped(ComparedDocuments pair) {
            added.remove(pair);
          }

          @Override
          public void added(ComparedDocuments pair, ComparisonFacts comparison) {
            added.add(pair);
          }
        });
    return this;
  }
}
