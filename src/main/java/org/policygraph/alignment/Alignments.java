package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.policygraph.graph.AlignmentFact;
import org.policygraph.graph.AlignmentGraph;
import org.policygraph.graph.Iris;
import org.policygraph.graph.SourceFact;
import org.policygraph.graph.UnmatchedFact;

/**
 * Aligns all the documents of a store: each with those that it follows or that an index finds akin,
 * the later with the earlier.
 *
 * <p>What two documents share depends on the two and on the links between works alone. Comparisons
 * are kept, so that a further document is only aligned with what is there; the graph is the same as
 * if all had been loaded at once. One instance serves one store; not for several threads.
 */
public final class Alignments {

  private final Aligner aligner;
  private final Map<String, Known> known = new TreeMap<>();

  private record Known(LoadedDocument local, LoadedDocument reference, Comparison comparison) {}

  /** Alignments made by an aligner. */
  public Alignments(Aligner aligner) {
    this.aligner = aligner;
  }

  /**
   * The graph of all alignments of some documents.
   *
   * @param iris where the IRIs come from
   * @param documents all loaded documents, in any order
   * @param works the graph of links between works
   */
  public Model derive(Iris iris, Collection<LoadedDocument> documents, Model works) {
    List<AlignmentFact> aligned = new ArrayList<>();
    List<UnmatchedFact> unmatched = new ArrayList<>();
    Sources sources = new Sources();
    for (Known one : compared(documents, new Lineage(works))) {
      Comparison comparison = one.comparison;
      comparison.pairs().forEach(pair -> aligned.add(fact(pair, false)));
      comparison.candidates().forEach(pair -> aligned.add(fact(pair, true)));
      sources.add(one.reference, comparison);
      for (Comparison.Unpaired measure : comparison.newOnes()) {
        unmatched.add(fact(measure, one.reference.iri(), "new"));
      }
      for (Comparison.Unpaired measure : comparison.notTakenUp()) {
        boolean illegible = measure.why() == Comparison.Absence.ILLEGIBLE;
        unmatched.add(fact(measure, one.local.iri(), illegible ? "illegible" : "notTakenUp"));
      }
    }
    return AlignmentGraph.write(iris, aligned, unmatched, sources.best());
  }

  /** All comparisons, those of before where both documents are unchanged. */
  private List<Known> compared(Collection<LoadedDocument> documents, Lineage lineage) {
    Map<String, LoadedDocument> byIri = Lineage.byIri(documents);
    Map<String, Set<String>> related = related(byIri, lineage);
    List<Known> all = new ArrayList<>();
    Map<String, Known> kept = new TreeMap<>();
    related.forEach(
        (iri, others) -> {
          for (String other : others) {
            LoadedDocument one = byIri.get(iri);
            LoadedDocument two = byIri.get(other);
            if (one != null && two != null && iri.compareTo(other) < 0) {
              lineage
                  .earlier(one, two)
                  .map(reference -> compare(reference.equals(one) ? two : one, reference))
                  .ifPresent(
                      pair -> {
                        all.add(pair);
                        kept.put(pair.local.iri() + " " + pair.reference.iri(), pair);
                      });
            }
          }
        });
    known.clear();
    known.putAll(kept);
    return all;
  }

  private Known compare(LoadedDocument local, LoadedDocument reference) {
    Known before = known.get(local.iri() + " " + reference.iri());
    if (before != null && before.local.equals(local) && before.reference.equals(reference)) {
      return before;
    }
    return new Known(local, reference, aligner.compare(local, reference));
  }

  private Map<String, Set<String>> related(Map<String, LoadedDocument> documents, Lineage lineage) {
    Map<String, Set<String>> related = new TreeMap<>();
    aligner
        .akin(documents.values())
        .forEach(
            (one, others) ->
                others.forEach(
                    other -> {
                      related.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
                      related.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
                    }));
    for (String one : documents.keySet()) {
      for (String other : lineage.ancestors(one)) {
        if (documents.containsKey(other)) {
          related.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
          related.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
        }
      }
    }
    return related;
  }

  private static AlignmentFact fact(Pair pair, boolean candidate) {
    return new AlignmentFact(
        pair.local().key(),
        pair.reference().key(),
        pair.relation().id(),
        pair.score(),
        pair.rule(),
        pair.changes().stream()
            .map(
                c ->
                    new AlignmentFact.Changed(
                        c.slot().id(), c.kind().id(), c.reference(), c.local(), c.direction().id()))
            .toList(),
        candidate);
  }

  private static UnmatchedFact fact(Comparison.Unpaired unpaired, String against, String relation) {
    Optional<String> best =
        unpaired
            .best()
            .map(
                pair ->
                    pair.local().key().equals(unpaired.measure().key())
                        ? pair.reference().key()
                        : pair.local().key());
    return new UnmatchedFact(unpaired.measure().key(), against, relation, best, unpaired.gap());
  }

  /** The best source of each measure among the earlier documents. */
  private static final class Sources {

    private record Best(double score, String date, String source) {}

    private final Map<String, Best> best = new TreeMap<>();

    /** Takes the pairs of a comparison in; of equal scores the older document's, then by IRI. */
    void add(LoadedDocument reference, Comparison comparison) {
      String date = reference.date().map(Object::toString).orElse("");
      for (Pair pair : comparison.pairs()) {
        Best mine = new Best(pair.score(), date, pair.reference().key());
        best.merge(pair.local().key(), mine, Sources::better);
      }
    }

    private static Best better(Best a, Best b) {
      if (a.score != b.score) {
        return a.score > b.score ? a : b;
      }
      int order = a.date.compareTo(b.date);
      return order < 0 || (order == 0 && a.source.compareTo(b.source) <= 0) ? a : b;
    }

    List<SourceFact> best() {
      List<SourceFact> facts = new ArrayList<>();
      best.forEach((measure, source) -> facts.add(new SourceFact(measure, source.source)));
      return facts;
    }
  }
}
