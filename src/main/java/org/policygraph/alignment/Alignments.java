package org.policygraph.alignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.policygraph.graph.ComparisonFacts;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Run;
import org.policygraph.graph.StoredAlignments;

/**
 * Aligns all the documents of a store: each with those that it follows or that an index finds akin,
 * the later with the earlier.
 *
 * <p>What two documents share depends on the two and on the links between works alone. So a change
 * of some documents takes the comparisons with them out of the stored graph and puts others in, and
 * the graph is the same as if all had been loaded at once. Two documents that do not follow one
 * another and have counterparts for less than a tenth of the measures of either have nothing to do
 * with each other, whatever clause they share: of them nothing is kept. What the measures of all
 * documents say is held; of what comparing prepares of them, what was prepared last. Comparisons
 * are made on all processors, and what comes of them is stored in one order, while others are still
 * made. One instance serves one store; it is not to be called by several threads.
 */
public final class Alignments {

  /** For how many comparisons documents are prepared at a time. */
  private static final int AT_ONCE = 8;

  private final Aligner aligner;
  private final Iris iris;
  private final Run run;
  private final Function<String, LoadedDocument> reader;
  private final CandidateIndex index;
  private final Map<String, LoadedDocument> documents = new TreeMap<>();
  private final Set<ComparedDocuments> compared = new TreeSet<>();
  private final Prepared prepared;

  /**
   * How a document changed.
   *
   * @param before what it was; empty for one that is new
   * @param now what it is; empty for one that was removed
   */
  public record Change(Optional<LoadedDocument> before, Optional<LoadedDocument> now) {}

  /** Is told what changes in the stored graph. */
  public interface Watcher {

    /** One who does not want to know. */
    Watcher NONE =
        new Watcher() {
          @Override
          public void dropped(ComparedDocuments pair) {}

          @Override
          public void added(ComparedDocuments pair, ComparisonFacts comparison) {}
        };

    /** The comparison of two documents, and what was stored of it, if anything, was taken out. */
    void dropped(ComparedDocuments pair);

    /** The comparison of two documents was put in. */
    void added(ComparedDocuments pair, ComparisonFacts comparison);
  }

  /**
   * Alignments made by an aligner.
   *
   * @param iris where the IRIs come from
   * @param run the version of program and lexicon, noted on what is made
   * @param reader gives a document of the store, as it is now, by its IRI
   */
  public Alignments(Aligner aligner, Iris iris, Run run, Function<String, LoadedDocument> reader) {
    this.aligner = aligner;
    this.iris = iris;
    this.run = run;
    this.reader = reader;
    index = aligner.index();
    prepared = new Prepared(aligner);
  }

  /**
   * Takes up a store as another process left it: what was compared then is not compared again.
   *
   * @param documents the IRIs of all its documents
   * @param works its graph of links between works
   * @param aligned whether its graph of alignments is of this program's making; if not, it has none
   */
  public void recall(Collection<String> documents, Model works, boolean aligned) {
    documents.forEach(document -> put(reader.apply(document)));
    if (aligned) {
      compared.addAll(wanted(new Lineage(works)));
    }
  }

  /**
   * Brings a stored graph of alignments to what the documents are now.
   *
   * @param all the graph itself, which is changed
   * @param changes the documents that changed, by IRI
   * @param works the graph of links between works, as it is now
   * @param watcher is told what changes
   */
  public void follow(Graph all, Map<String, Change> changes, Model works, Watcher watcher) {
    StoredAlignments stored = new StoredAlignments(all, iris, this::date);
    changes.forEach(
        (document, change) -> {
          stored.remove(
              document, change.before().map(Alignments::keys).orElse(List.of()), any -> true);
          remove(document);
        });
    List<LoadedDocument> now =
        changes.values().stream().flatMap(change -> change.now().stream()).toList();
    prepared.all(now);
    now.forEach(this::put);
    Set<ComparedDocuments> wanted = wanted(new Lineage(works));
    Set<String> weakened = new TreeSet<>();
    for (ComparedDocuments pair : List.copyOf(compared)) {
      boolean changed = changes.containsKey(pair.local()) || changes.containsKey(pair.reference());
      if (changed || !wanted.contains(pair)) {
        if (!changed) {
          stored.remove(pair.local(), keys(pair.local()), pair.reference()::equals);
        }
        if (!changes.containsKey(pair.local()) && documents.containsKey(pair.local())) {
          weakened.add(pair.local());
        }
        compared.remove(pair);
        watcher.dropped(pair);
      }
    }
    wanted.removeAll(compared);
    weakened.forEach(local -> stored.renewSources(keys(local)));
    List<ComparedDocuments> further = inReadingOrder(wanted, changes.keySet());
    for (int from = 0; from < further.size(); from += AT_ONCE) {
      List<ComparedDocuments> some =
          further.subList(from, Math.min(further.size(), from + AT_ONCE));
      Map<String, Measures> ready = ready(some);
      InTurn.each(
          some.size(),
          i -> compare(some.get(i), ready),
          (comparison, i) -> {
            compared.add(some.get(i));
            if (!comparison.isEmpty()) {
              stored.add(comparison);
              watcher.added(some.get(i), comparison);
            }
          });
    }
    stored.sign(run);
  }

  /** Pairs with the same unchanged document together, so that each is prepared once. */
  private static List<ComparedDocuments> inReadingOrder(
      Collection<ComparedDocuments> pairs, Set<String> changed) {
    return pairs.stream()
        .sorted(
            Comparator.comparing(
                    (ComparedDocuments pair) ->
                        changed.contains(pair.local()) ? pair.reference() : pair.local())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private String date(String document) {
    return Optional.ofNullable(documents.get(document))
        .flatMap(LoadedDocument::date)
        .map(Object::toString)
        .orElse("");
  }

  /** The measures of a document; none where it is not loaded. */
  private List<String> keys(String document) {
    return Optional.ofNullable(documents.get(document)).map(Alignments::keys).orElse(List.of());
  }

  private static List<String> keys(LoadedDocument document) {
    return document.measures().stream().map(Directive::key).toList();
  }

  private void put(LoadedDocument document) {
    documents.put(document.iri(), document);
    index.add(document.iri(), prepared.of(document));
  }

  private void remove(String document) {
    documents.remove(document);
    index.remove(document);
    prepared.remove(document);
  }

  /** Which documents are to be compared, each local one with what it follows, loaded or not. */
  private Set<ComparedDocuments> wanted(Lineage lineage) {
    Set<ComparedDocuments> wanted = lineage.missing(documents);
    for (LoadedDocument one : documents.values()) {
      Set<String> others = new TreeSet<>(index.related(one.iri()));
      others.addAll(lineage.ancestors(one.iri()));
      for (String iri : others) {
        LoadedDocument other = documents.get(iri);
        if (other != null) {
          lineage
              .earlier(one, other)
              .map(reference -> pair(reference.equals(one) ? other : one, reference, lineage))
              .ifPresent(wanted::add);
        }
      }
    }
    return wanted;
  }

  private static ComparedDocuments pair(
      LoadedDocument local, LoadedDocument reference, Lineage lineage) {
    boolean follows = lineage.ancestors(local.iri()).contains(reference.iri());
    return new ComparedDocuments(local.iri(), reference.iri(), follows);
  }

  /** The measures of the documents that are compared, by their IRIs. */
  private Map<String, Measures> ready(List<ComparedDocuments> pairs) {
    return prepared.ready(
        pairs.stream()
            .filter(pair -> documents.containsKey(pair.local()))
            .flatMap(pair -> Stream.of(pair.local(), pair.reference()))
            .distinct()
            .map(iri -> Objects.requireNonNull(documents.get(iri)))
            .toList());
  }

  private ComparisonFacts compare(ComparedDocuments pair, Map<String, Measures> ready) {
    LoadedDocument local = documents.get(pair.local());
    LoadedDocument reference = Objects.requireNonNull(documents.get(pair.reference()));
    if (local == null) {
      return Kept.withoutLocal(pair, reference.measures());
    }
    Measures here = Objects.requireNonNull(ready.get(pair.local()));
    Measures there = Objects.requireNonNull(ready.get(pair.reference()));
    Counterparts found =
        aligner.counterparts(here, there, index.alike(pair.local(), pair.reference()));
    return pair.follows() || found.many()
        ? Kept.of(pair, aligner.compare(local, reference, found))
        : ComparisonFacts.NOTHING;
  }
}
