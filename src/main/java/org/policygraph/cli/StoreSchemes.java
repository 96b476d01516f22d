package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.Outcome;
import org.policygraph.Pipeline;
import org.policygraph.graph.Ontology;
import org.policygraph.graph.Schemes;
import org.policygraph.graph.Vocabulary;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Store;

/**
 * The schemes of the user's by which the documents of a store are sorted: those that it keeps,
 * unless others are given. Nothing that documents were sorted by goes without a word.
 *
 * @param store the store
 * @param given Turtle files that the user names now
 * @param kept what the store keeps before documents are read
 * @param documents the documents that it holds before
 */
record StoreSchemes(Store store, List<Path> given, Model kept, Set<String> documents) {

  /** How it is now. */
  static StoreSchemes of(Store store, List<Path> given) {
    Set<String> documents = new TreeSet<>(store.graphs());
    documents.removeIf(graph -> !store.iris().isDocument(graph));
    return new StoreSchemes(store, given, store.graph(store.iris().schemes()), documents);
  }

  /**
   * What reads further documents into the store; it takes a moment to make.
   *
   * @throws ProblemException if a scheme that documents are sorted by is not among those given
   */
  Pipeline pipeline() {
    requireAll();
    return anew();
  }

  /** Refuses schemes without one that documents are sorted by. */
  void requireAll() {
    SortedSet<String> left = leftOut();
    if (!left.isEmpty()) {
      throw new ProblemException(
          new Problem(
              "scheme-left-out",
              Place.of("--scheme"),
              "The documents of the store are sorted by " + String.join(", ", left) + " as well",
              "Name its file too, none for all that the store keeps, or give it up:"
                  + " policy-graph migrate with the schemes that are to stay"));
    }
  }

  /** What reads all documents of the store again. */
  Pipeline anew() {
    return given.isEmpty() ? Pipeline.sortingBy(store.iris().schemes(), kept) : new Pipeline(given);
  }

  /** Of which schemes the store will be rid when all its documents are read again, a line each. */
  List<String> givenUp() {
    return leftOut().stream()
        .map(
            scheme ->
                "given up %s, by which %d measures were sorted: no --scheme names it"
                    .formatted(scheme, sorted(scheme)))
        .toList();
  }

  /** Says that documents which were not read now are sorted by the schemes as they were. */
  void saySortedBefore(Collection<Outcome> outcomes, PrintWriter err) {
    Set<String> old = new TreeSet<>(documents);
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Loaded loaded) {
        old.remove(loaded.card().document());
      }
    }
    if (!old.isEmpty() && !given.isEmpty() && !Ontology.schemes(given).isIsomorphicWith(kept)) {
      err.println(
          new Problem(
              "sorted-before",
              Place.of("--scheme"),
              "%d documents that were in the store are not sorted by the schemes as they are now"
                  .formatted(old.size()),
              "Sort all of them: policy-graph migrate --store DIR"));
    }
  }

  private SortedSet<String> leftOut() {
    if (given.isEmpty()) {
      return new TreeSet<>();
    }
    SortedSet<String> left = Schemes.iris(kept);
    left.removeAll(Schemes.iris(Ontology.schemes(given)));
    return left;
  }

  private long sorted(String scheme) {
    List<Resource> concepts =
        kept.listSubjectsWithProperty(SKOS.inScheme, kept.getResource(scheme)).toList();
    long measures = 0;
    for (String document : documents) {
      Model graph = store.graph(document);
      for (Resource concept : concepts) {
        measures += graph.listSubjectsWithProperty(Vocabulary.CONCEPT, concept).toList().size();
      }
    }
    return measures;
  }
}
