package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.policygraph.evaluation.Part.Measured;
import org.policygraph.evaluation.Part.Verdict;
import org.policygraph.finding.Actor;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Codings;
import org.policygraph.finding.Finding;
import org.policygraph.finding.Measure;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Judges the criteria and actors of a document one by one, each with the rule that found it, by the
 * same definitions as {@link Score}.
 */
public final class Parts {

  private static final Source NOTHING = new Source("", "", 0, new Measured("", ""));

  /** Where a part was read: its words, the rule if it was found, and its measure. */
  private record Source(String text, String rule, int start, Measured measure) {

    Source typed(String type) {
      return new Source(type + " " + text, rule, start, measure);
    }
  }

  private record Placed(Part part, int start) {}

  private final List<Placed> parts = new ArrayList<>();

  private Parts() {}

  /**
   * The criteria and actors of one document, in order of the measures they belong to.
   *
   * @param text the document
   * @param gold its coding
   * @param found its measures as the program found them
   */
  public static List<Part> of(Text text, List<Coding> gold, List<Measure> found) {
    String document = Located.stripped(text.raw());
    List<Located> coded = Located.all(document, gold);
    List<Located> predicted = Located.all(document, Codings.of(text, found));
    Parts parts = new Parts();
    parts.judge(
        criteria(document, coded, List.of()),
        criteria(document, predicted, found),
        Score::criterionScore,
        (a, b) -> Score.overlap(a.span(), b.span()),
        Located.Criterion::type);
    parts.judge(
        actors(coded, List.of()),
        actors(predicted, found),
        Score::actorScore,
        (a, b) -> a.resembles(b) ? 1 : 0,
        Participant::role);
    return parts.parts.stream()
        .sorted(Comparator.comparingInt(Placed::start))
        .map(Placed::part)
        .toList();
  }

  private <T> void judge(
      Map<T, Source> gold,
      Map<T, Source> found,
      ToDoubleBiFunction<T, T> same,
      ToDoubleBiFunction<T, T> near,
      Function<T, String> type) {
    List<Map.Entry<T, Source>> coded = new ArrayList<>(gold.entrySet());
    List<Map.Entry<T, Source>> predicted = new ArrayList<>(found.entrySet());
    paired(coded, predicted, same)
        .forEach(
            (one, other) -> add(Verdict.RIGHT, type(one, type), one.getValue(), other.getValue()));
    paired(coded, predicted, near)
        .forEach(
            (one, other) -> {
              boolean alike = type(one, type).equals(type(other, type));
              Source source = alike ? one.getValue() : one.getValue().typed(type(one, type));
              Verdict verdict = alike ? Verdict.WRONG_END : Verdict.WRONG_KIND;
              add(verdict, type(other, type), source, other.getValue());
            });
    coded.forEach(one -> add(Verdict.MISSED, type(one, type), one.getValue(), NOTHING));
    predicted.forEach(one -> add(Verdict.FALSE, type(one, type), NOTHING, one.getValue()));
  }

  private static <T> String type(Map.Entry<T, Source> part, Function<T, String> type) {
    return type.apply(part.getKey());
  }

  /** The pairs that are alike, which are taken out of both lists. */
  private static <T> Map<Map.Entry<T, Source>, Map.Entry<T, Source>> paired(
      List<Map.Entry<T, Source>> coded,
      List<Map.Entry<T, Source>> predicted,
      ToDoubleBiFunction<T, T> likeness) {
    Map<Map.Entry<T, Source>, Map.Entry<T, Source>> pairs = new LinkedHashMap<>();
    for (Matching.Pair pair :
        Matching.greedy(
            coded, predicted, (a, b) -> likeness.applyAsDouble(a.getKey(), b.getKey()))) {
      pairs.put(coded.get(pair.gold()), predicted.get(pair.predicted()));
    }
    coded.removeAll(pairs.keySet());
    predicted.removeAll(new HashSet<>(pairs.values()));
    return pairs;
  }

  private void add(Verdict verdict, String type, Source coded, Source found) {
    Source source = coded.equals(NOTHING) ? found : coded;
    Part part = new Part(verdict, type, found.rule, coded.text, found.text, source.measure);
    parts.add(new Placed(part, source.start));
  }

  private static Map<Located.Criterion, Source> criteria(
      String document, List<Located> measures, List<Measure> found) {
    Map<Located.Criterion, Source> result = new LinkedHashMap<>();
    for (int i = 0; i < measures.size(); i++) {
      Located measure = measures.get(i);
      List<String> rules = found.isEmpty() ? List.of() : rules(found.get(i).criteria());
      for (int k = 0; k < measure.coding().criteria().size(); k++) {
        Coding.CodedCriterion criterion = measure.coding().criteria().get(k);
        Source source = source(measure, criterion.quote(), rules, k);
        measure.criterion(document, criterion).ifPresent(c -> result.putIfAbsent(c, source));
      }
    }
    return result;
  }

  private static Map<Participant, Source> actors(List<Located> measures, List<Measure> found) {
    Map<Participant, Source> result = new TreeMap<>();
    for (int i = 0; i < measures.size(); i++) {
      Located measure = measures.get(i);
      List<String> rules =
          found.isEmpty()
              ? List.of()
              : rules(found.get(i).actors().stream().filter(Actor::explicit).toList());
      for (int k = 0; k < measure.coding().actors().size(); k++) {
        Coding.CodedActor actor = measure.coding().actors().get(k);
        result.putIfAbsent(
            Participant.of(measure.coding(), actor), source(measure, actor.text(), rules, k));
      }
    }
    return result;
  }

  private static List<String> rules(List<? extends Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  private static Source source(Located measure, String text, List<String> rules, int index) {
    Coding coding = measure.coding();
    return new Source(
        text,
        rules.isEmpty() ? "" : rules.get(index),
        measure.span().map(Span::start).orElse(0),
        new Measured(coding.provision(), coding.quote()));
  }
}
