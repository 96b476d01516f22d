package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygraph.evaluation.Fault.Cause;
import org.policygraph.evaluation.Fault.Kind;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Codings;
import org.policygraph.finding.Measure;
import org.policygraph.finding.Trace;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Lists what was missed and what was found where nothing is coded, each with its likeliest cause,
 * read from what the measure finder made of the clause that holds the verb.
 */
public final class Faults {

  private record Placed(Fault fault, int start) {}

  /**
   * A clause with its place in the text without white space, and whether anything is coded there.
   */
  private record Seen(Trace trace, Span span) {}

  private final Text text;
  private final List<Seen> clauses = new ArrayList<>();
  private final List<Located> coded;
  private final List<Located> predicted;

  private Faults(Text text, List<Coding> gold, List<Measure> found, List<Trace> traces) {
    String document = Located.stripped(text.raw());
    this.text = text;
    this.coded = Located.all(document, gold);
    this.predicted = Located.all(document, Codings.of(text, found));
    traces.forEach(t -> clauses.add(new Seen(t, stripped(t.clause()))));
  }

  /**
   * The faults of one document, in order of place.
   *
   * @param text the document
   * @param gold its coding
   * @param found its measures as the program found them
   * @param traces what the program made of its clauses
   */
  public static List<Fault> of(
      Text text, List<Coding> gold, List<Measure> found, List<Trace> traces) {
    return new Faults(text, gold, found, traces).all();
  }

  private List<Fault> all() {
    Set<Integer> spans = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    for (Matching.Pair pair : Matching.greedy(coded, predicted, Score::spanScore)) {
      spans.add(pair.gold());
      used.add(pair.predicted());
    }
    Set<Integer> verbs = new HashSet<>();
    Matching.greedy(coded, predicted, Score::actionScore).forEach(m -> verbs.add(m.gold()));
    List<Placed> faults = new ArrayList<>();
    for (int i = 0; i < coded.size(); i++) {
      if (!spans.contains(i) || !verbs.contains(i)) {
        Kind kind = spans.contains(i) ? Kind.VERB : Kind.MISSED;
        faults.add(placed(kind, missed(coded.get(i)), coded.get(i)));
      }
    }
    for (int i = 0; i < predicted.size(); i++) {
      if (!used.contains(i)) {
        faults.add(placed(Kind.FALSE, falseFind(predicted.get(i)), predicted.get(i)));
      }
    }
    faults.sort(Comparator.comparingInt(Placed::start));
    return faults.stream().map(Placed::fault).toList();
  }

  private Placed placed(Kind kind, Cause cause, Located measure) {
    Optional<Trace> trace = clause(measure).map(Seen::trace);
    Fault fault =
        new Fault(
            kind,
            cause,
            measure.coding().provision(),
            measure.coding().quote(),
            kind == Kind.FALSE ? verbs(coded, measure) : measure.coding().action(),
            kind == Kind.FALSE ? measure.coding().action() : verbs(predicted, measure),
            trace.map(t -> t.kind() + " by " + t.rule()).orElse("not read"),
            trace.map(Trace::words).orElse(List.of()));
    return new Placed(fault, measure.span().map(Span::start).orElse(0));
  }

  /** Why a coded measure was not found. */
  private Cause missed(Located gold) {
    Optional<Seen> seen = clause(gold);
    if (seen.isEmpty()) {
      return Cause.SCOPE;
    }
    if (gold.actions().stream().anyMatch(verb -> cutAcross(seen.get(), verb))) {
      return Cause.SEGMENTATION;
    }
    return switch (seen.get().trace().kind()) {
      case "statement", "lead-in" -> Cause.SCOPE;
      case "continuation" -> Cause.CARRYING_ON;
      case "act" -> sharesVerb(gold, predicted) ? Cause.ATTACHMENT : Cause.LEXICON;
      default -> Cause.ATTACHMENT;
    };
  }

  /** Why a measure was found where none is coded. */
  private Cause falseFind(Located found) {
    Optional<Located> around =
        coded.stream().filter(gold -> Score.overlap(gold, found) > 0).findFirst();
    if (around.isEmpty()) {
      return Cause.SCOPE;
    }
    Located gold = around.get();
    if (sharesVerb(found, List.of(gold))) {
      return Cause.ATTACHMENT;
    }
    boolean inObject =
        !found.actions().isEmpty()
            && object(gold).filter(o -> o.overlaps(found.actions().get(0))).isPresent();
    if (!inObject) {
      return clause(found).equals(clause(gold)) ? Cause.LEXICON : Cause.ATTACHMENT;
    }
    return clause(found).equals(clause(gold)) ? Cause.NOUN_USE : Cause.CARRYING_ON;
  }

  /** The verbs of the measure that overlaps another most. */
  private static List<String> verbs(List<Located> measures, Located other) {
    return measures.stream()
        .filter(m -> Score.overlap(m, other) > 0)
        .max(Comparator.comparingDouble(m -> Score.overlap(m, other)))
        .map(m -> m.coding().action())
        .orElse(List.of());
  }

  private static boolean sharesVerb(Located one, List<Located> others) {
    return others.stream().anyMatch(other -> Score.actionScore(one, other) > 0);
  }

  private static Optional<Span> object(Located gold) {
    String object = Located.stripped(gold.coding().object());
    int at = object.isEmpty() ? -1 : Located.stripped(gold.coding().quote()).indexOf(object);
    return at < 0
        ? Optional.empty()
        : gold.span().map(s -> new Span(s.start() + at, s.start() + at + object.length()));
  }

  /** The clause that holds the first verb of a measure, or its first clause if it has no verb. */
  private Optional<Seen> clause(Located measure) {
    Optional<Span> place =
        measure.actions().isEmpty() ? measure.span() : Optional.of(measure.actions().get(0));
    return place.flatMap(p -> clauses.stream().filter(c -> c.span().overlaps(p)).findFirst());
  }

  /** Whether a verb begins or ends inside a word. */
  private static boolean cutAcross(Seen seen, Span verb) {
    int at = seen.span().start();
    Set<Integer> cuts = new HashSet<>();
    for (String word : seen.trace().words()) {
      cuts.add(at);
      at += Located.stripped(word.substring(0, word.lastIndexOf('/'))).length();
    }
    cuts.add(at);
    return seen.span().overlaps(verb)
        && (!cuts.contains(verb.start()) || (verb.end() <= at && !cuts.contains(verb.end())));
  }

  private Span stripped(Span plain) {
    Span raw = text.inRaw(plain);
    int start = Located.stripped(text.raw().substring(0, raw.start())).length();
    return new Span(start, start + Located.stripped(raw.in(text.raw())).length());
  }
}
