package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the counterparts of one document's measures among those of another, many to many.
 *
 * <p>Four sorts of signals speak for a pair: surface with common characters weighted down, frame
 * (verbs, objects, subjects, synonyms included), place (the neighbours' counterparts) and the
 * classes of both measures. A logistic judgement is made twice, on the pair alone and in its
 * context; its weights are in {@code alignment-weights.tsv}, a set for documents whose subject the
 * scheme of topics knows and a set for those of any subject. One instance serves any number of
 * comparisons.
 */
public final class Aligner {

  private static final double NEAR = .1;

  private final Background background = new Background();
  private final Judgement knownSubjects = Judgement.ofKnownSubjects();
  private final Judgement anySubject = Judgement.ofAnySubject();
  private final DifferenceWords words = new DifferenceWords();
  private final Slots slots = new Slots(words);
  private final Relations relations = new Relations(words);
  private final Profiler profiler = new Profiler(background);
  private final Vocabularies vocabularies = new Vocabularies(background);
  private final Offences offences = new Offences(background);

  /**
   * Compares two documents.
   *
   * @param local the measures of the later or lower document, in reading order
   * @param reference the measures that they may be counterparts of, in reading order
   */
  public Comparison align(List<Directive> local, List<Directive> reference) {
    return align(measures(local), measures(reference));
  }

  private Comparison align(Measures here, Measures there) {
    return comparison(counterparts(here, there), "");
  }

  /** Which measures of two documents are counterparts. */
  Counterparts counterparts(Measures here, Measures there) {
    return counterparts(here, there, () -> Kinship.alike(here, there));
  }

  /** The same where an index has told whether the two are about something alike. */
  Counterparts counterparts(Measures here, Measures there, boolean alike) {
    return counterparts(here, there, () -> alike);
  }

  private Counterparts counterparts(Measures here, Measures there, BooleanSupplier alike) {
    boolean known = Judgement.known(here) && Judgement.known(there);
    double[][] scores = (known ? knownSubjects : anySubject).scores(here, there);
    Kinship kinship =
        known ? Kinship.near(here, there) : Kinship.of(here, there, scores, alike.getAsBoolean());
    return new Counterparts(here, there, scores, kinship);
  }

  /** The comparison with a reference of a title, or of none. */
  private Comparison comparison(Counterparts found, String title) {
    Measures here = found.local();
    Measures there = found.reference();
    List<Pair> pairs = new ArrayList<>();
    List<Pair> candidates = new ArrayList<>();
    OwnWords own = OwnWords.of(here, there, title);
    Relations.Between between = relations.between(own);
    for (int l = 0; l < here.size(); l++) {
      for (int r = 0; r < there.size(); r++) {
        if (found.score(l, r) >= NEAR) {
          Pair pair = pair(found, l, r, own, between);
          (found.counts(l, r) ? pairs : candidates).add(pair);
        }
      }
    }
    List<Directive> local = directives(here);
    List<Directive> reference = directives(there);
    return new Comparison(
        local,
        reference,
        List.copyOf(pairs),
        List.copyOf(candidates),
        unpaired(local, pairs, candidates, Pair::local),
        unpaired(reference, pairs, candidates, Pair::reference),
        Remarks.on(local, reference, pairs));
  }

  /**
   * Compares two loaded documents: as {@link #align}, and it tells what a gap in the local text may
   * hide from what the text does not hold.
   */
  public Comparison compare(LoadedDocument local, LoadedDocument reference) {
    return compare(local, reference, counterparts(measures(local), measures(reference)));
  }

  /** The same where it is known which measures are counterparts. */
  Comparison compare(LoadedDocument local, LoadedDocument reference, Counterparts found) {
    Comparison comparison = comparison(found, Directive.plain(reference.title()));
    Hidings hidings = new Hidings(local, comparison);
    return comparison.withNotTakenUp(comparison.notTakenUp().stream().map(hidings::mark).toList());
  }

  /** An empty index that finds which documents are worth comparing. */
  CandidateIndex index() {
    return new CandidateIndex();
  }

  /** A document's measures, ready to be compared with those of any other. */
  Measures measures(LoadedDocument document) {
    return measures(document.measures());
  }

  /** The same of measures in reading order. */
  Measures measures(List<Directive> directives) {
    Pairs pairs = new Pairs(background);
    return new Measures(
        profiler.of(directives, pairs), pairs, vocabularies, slots, relations, offences);
  }

  private static List<Directive> directives(Measures measures) {
    return measures.profiles().stream().map(Profile::directive).toList();
  }

  private Pair pair(Counterparts found, int l, int r, OwnWords own, Relations.Between between) {
    Measures here = found.local();
    Measures there = found.reference();
    List<Change> changes =
        slots.changes(here, l, there, r).stream().filter(change -> !own.isNaming(change)).toList();
    Relations.Decision decision = between.decide(here.said(l), there.said(r), changes);
    return new Pair(
        here.get(l).directive(),
        there.get(r).directive(),
        decision.relation(),
        found.score(l, r),
        decision.rule(),
        changes);
  }

  private static List<Comparison.Unpaired> unpaired(
      List<Directive> measures,
      List<Pair> pairs,
      List<Pair> candidates,
      Function<Pair, Directive> side) {
    Set<String> paired = pairs.stream().map(p -> side.apply(p).key()).collect(Collectors.toSet());
    Map<String, Pair> best = new HashMap<>();
    for (Pair candidate : candidates) {
      best.merge(side.apply(candidate).key(), candidate, Aligner::better);
    }
    return measures.stream()
        .filter(measure -> !paired.contains(measure.key()))
        .map(
            measure ->
                new Comparison.Unpaired(
                    measure,
                    Comparison.Absence.NOT_IN_TEXT,
                    Optional.ofNullable(best.get(measure.key())),
                    Optional.empty()))
        .toList();
  }

  /** The one of the better score; of equal ones the first. */
  private static Pair better(Pair one, Pair other) {
    return one.score() >= other.score() ? one : other;
  }
}
