package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.policygraph.graph.AlignmentFact;
import org.policygraph.graph.AlignmentGraph;
import org.policygraph.graph.Iris;
import org.policygraph.graph.Run;
import org.policygraph.graph.SourceFact;
import org.policygraph.graph.UnmatchedFact;

/**
 * Aligns all the documents of a store: each with those that it follows or that an index finds akin,
 * the later with the earlier.
 *
 * <p>What two documents share depends on the two and on the links between works alone. Comparisons
 * are kept, and taken up again from the graph by another process, so that a further document is
 * only aligned with what is there; the graph is the same as if all had been loaded at once. One
 * instance serves one store; not for several threads.
 */
public final class Alignments {

  private static final String NEW = "new";

  private final Aligner aligner;
  private final Run run;
  private final CandidateIndex index;
  private final Map<String, LoadedDocument> documents = new TreeMap<>();
  private final Map<String, Measures> measures = new TreeMap<>();
  private final Map<Compared, Facts> known = new TreeMap<>();

  /** Two documents that were compared. */
  private record Compared(String local, String reference) implements Comparable<Compared> {
    @Override
    public int compareTo(Compared other) {
      return Comparator.comparing(Compared::local)
          .thenComparing(Compared::reference)
          .compare(this, other);
    }

    boolean holds(String document) {
      return local.equals(document) || reference.equals(document);
    }
  }

  /** What came of it. */
  private record Facts(List<AlignmentFact> aligned, List<UnmatchedFact> unmatched) {
    Facts() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * Alignments made by an aligner.
   *
   * @param run the version of program and lexicon, noted on what is made
   */
  public Alignments(Aligner aligner, Run run) {
    this.aligner = aligner;
    this.run = run;
    index = aligner.index();
  }

  /**
   * Takes up what was found before, in another process: documents that are as they were then are
   * not compared again. What another version of the program found is left.
   *
   * @param before the graph of alignments as it is stored
   * @param unchanged the documents that it is about
   */
  public void recall(Model before, Collection<LoadedDocument> unchanged) {
    if (!AlignmentGraph.isOf(before, run)) {
      return;
    }
    Map<String, String> documentOf = new HashMap<>();
    for (LoadedDocument document : unchanged) {
      put(document);
      document.measures().forEach(m -> documentOf.put(m.key(), document.iri()));
    }
    for (AlignmentFact fact : AlignmentGraph.aligned(before)) {
      String local = documentOf.get(fact.local());
      String reference = documentOf.get(fact.reference());
      if (local != null && reference != null) {
        facts(local, reference).aligned.add(fact);
      }
    }
    for (UnmatchedFact fact : AlignmentGraph.unmatched(before)) {
      String own = documentOf.get(fact.measure());
      if (own != null && documents.containsKey(fact.against())) {
        (fact.relation().equals(NEW) ? facts(own, fact.against()) : facts(fact.against(), own))
            .unmatched.add(fact);
      }
    }
  }

  private Facts facts(String local, String reference) {
    return known.computeIfAbsent(new Compared(local, reference), any -> new Facts());
  }

  /**
   * The graph of all alignments of some documents.
   *
   * @param iris where the IRIs come from
   * @param all all loaded documents, in any order
   * @param works the graph of links between works
   */
  public Model derive(Iris iris, Collection<LoadedDocument> all, Model works) {
    Map<String, LoadedDocument> now = Lineage.byIri(all);
    for (LoadedDocument before : List.copyOf(documents.values())) {
      if (!Objects.equals(before, now.get(before.iri()))) {
        remove(before.iri());
      }
    }
    now.values().stream().filter(d -> !documents.containsKey(d.iri())).forEach(this::put);
    Set<Compared> wanted = wanted(new Lineage(works));
    known.keySet().retainAll(wanted);
    for (Compared pair : wanted) {
      known.computeIfAbsent(pair, this::compare);
    }
    List<AlignmentFact> aligned = new ArrayList<>();
    List<UnmatchedFact> unmatched = new ArrayList<>();
    Sources sources = new Sources();
    known.forEach(
        (pair, facts) -> {
          aligned.addAll(facts.aligned);
          unmatched.addAll(facts.unmatched);
          sources.add(document(pair.reference), facts.aligned);
        });
    return AlignmentGraph.write(iris, run, aligned, unmatched, sources.best());
  }

  private LoadedDocument document(String iri) {
    return Objects.requireNonNull(documents.get(iri), iri);
  }

  private void put(LoadedDocument document) {
    documents.put(document.iri(), document);
    Measures own = aligner.measures(document);
    measures.put(document.iri(), own);
    index.add(document.iri(), own.profiles());
  }

  private void remove(String document) {
    documents.remove(document);
    measures.remove(document);
    index.remove(document);
    known.keySet().removeIf(pair -> pair.holds(document));
  }

  /** Which documents are to be compared, each local one with what it follows. */
  private Set<Compared> wanted(Lineage lineage) {
    Set<Compared> wanted = new TreeSet<>();
    for (LoadedDocument one : documents.values()) {
      Set<String> others = new TreeSet<>(index.related(one.iri()));
      others.addAll(lineage.ancestors(one.iri()));
      for (String iri : others) {
        LoadedDocument other = documents.get(iri);
        if (other != null) {
          lineage
              .earlier(one, other)
              .map(
                  reference ->
                      new Compared((reference.equals(one) ? other : one).iri(), reference.iri()))
              .ifPresent(wanted::add);
        }
      }
    }
    return wanted;
  }

  private Facts compare(Compared pair) {
    Comparison comparison =
        aligner.compare(
            document(pair.local),
            document(pair.reference),
            Objects.requireNonNull(measures.get(pair.local), pair.local),
            Objects.requireNonNull(measures.get(pair.reference), pair.reference));
    Facts facts = new Facts();
    comparison.pairs().forEach(p -> facts.aligned.add(fact(p, false)));
    comparison.candidates().forEach(p -> facts.aligned.add(fact(p, true)));
    comparison.newOnes().forEach(m -> facts.unmatched.add(fact(m, pair.reference, NEW)));
    for (Comparison.Unpaired measure : comparison.notTakenUp()) {
      boolean illegible = measure.why() == Comparison.Absence.ILLEGIBLE;
      facts.unmatched.add(fact(measure, pair.local, illegible ? "illegible" : "notTakenUp"));
    }
    return facts;
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
    void add(LoadedDocument reference, List<AlignmentFact> aligned) {
      String date = reference.date().map(Object::toString).orElse("");
      for (AlignmentFact pair : aligned) {
        if (!pair.candidate()) {
          Best mine = new Best(pair.score(), date, pair.reference());
          best.merge(pair.local(), mine, Sources::better);
        }
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
