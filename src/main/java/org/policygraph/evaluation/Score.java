package org.policygraph.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.policygraph.finding.Coding;
import org.policygraph.source.Span;

/**
 * One coding of a document measured against another, by the definitions of the coding guidelines:
 * spans match one to one at an overlap (intersection over union) of at least a half; an action
 * matches where a verb stands at the same place; a criterion is counted once for each distinct
 * place; an actor is counted once a provision and role, and matches where one text contains the
 * other.
 *
 * @param rates rates by what was matched: {@code measure_span}, {@code measure_action}, {@code
 *     criteria}, {@code criteria_untyped}, {@code criteria_TYPE}, {@code actors}, {@code
 *     actors_ROLE}
 * @param objectCharacters mean character F1 of the objects over measures matched by action
 * @param agreements agreement on {@code modality}, {@code topic}, {@code instrument} over the same
 * @param lost predicted quotes that do not occur in the document
 */
public record Score(
    Map<String, Rates> rates,
    double objectCharacters,
    Map<String, Agreement> agreements,
    int lost) {

  private static final double HALF = .5;

  /**
   * Measures a coding against another.
   *
   * @param document the document's text as it stands in its file
   * @param gold the coding taken as right
   * @param predicted the coding to judge
   */
  public static Score of(String document, List<Coding> gold, List<Coding> predicted) {
    String text = Located.stripped(document);
    List<Located> g = Located.all(text, gold);
    List<Located> p = Located.all(text, predicted);
    Map<String, Rates> rates = new LinkedHashMap<>();
    rates.put("measure_span", rates(g, p, Score::spanScore));
    List<Matching.Pair> matched = Matching.greedy(g, p, Score::actionScore);
    rates.put("measure_action", Rates.of(matched.size(), g.size(), p.size()));
    criteria(Located.criteria(text, g), Located.criteria(text, p), rates);
    actors(actors(gold), actors(predicted), rates);
    double characters =
        matched.stream()
            .mapToDouble(
                m -> characterF(gold.get(m.gold()).object(), predicted.get(m.predicted()).object()))
            .sum();
    Map<String, Agreement> agreements = new LinkedHashMap<>();
    agreements.put("modality", agreement(matched, gold, predicted, Coding::modality));
    agreements.put("topic", agreement(matched, gold, predicted, Coding::topic));
    agreements.put("instrument", agreement(matched, gold, predicted, Coding::instrument));
    int lost = (int) p.stream().filter(m -> m.span().isEmpty()).count();
    return new Score(rates, characters / Math.max(1, matched.size()), agreements, lost);
  }

  private static void criteria(
      List<Located.Criterion> gold, List<Located.Criterion> predicted, Map<String, Rates> rates) {
    rates.put("criteria", rates(gold, predicted, Score::criterionScore));
    rates.put("criteria_untyped", rates(gold, predicted, Score::placeScore));
    for (String type : List.of("condition", "standard", "quantity", "time")) {
      rates.put(
          "criteria_" + type,
          rates(
              gold.stream().filter(c -> c.type().equals(type)).toList(),
              predicted.stream().filter(c -> c.type().equals(type)).toList(),
              Score::placeScore));
    }
  }

  private static void actors(
      List<Participant> gold, List<Participant> predicted, Map<String, Rates> rates) {
    rates.put("actors", rates(gold, predicted, Score::actorScore));
    for (String role : List.of("responsible", "supporting", "target")) {
      rates.put(
          "actors_" + role,
          rates(
              gold.stream().filter(a -> a.role().equals(role)).toList(),
              predicted.stream().filter(a -> a.role().equals(role)).toList(),
              Score::actorScore));
    }
  }

  private static List<Participant> actors(List<Coding> codings) {
    return codings.stream()
        .flatMap(c -> c.actors().stream().map(a -> Participant.of(c, a)))
        .distinct()
        .sorted()
        .toList();
  }

  private static <T> Rates rates(List<T> gold, List<T> predicted, ToDoubleBiFunction<T, T> score) {
    int right = Matching.greedy(gold, predicted, score).size();
    return Rates.of(right, gold.size(), predicted.size());
  }

  /** How far two criteria of one type overlap, 0 if by less than a half. */
  static double criterionScore(Located.Criterion gold, Located.Criterion predicted) {
    return gold.type().equals(predicted.type()) ? placeScore(gold, predicted) : 0;
  }

  private static double placeScore(Located.Criterion gold, Located.Criterion predicted) {
    return atLeastHalf(overlap(gold.span(), predicted.span()));
  }

  /** Participants in one role of one provision, the same name before one that holds the other. */
  static double actorScore(Participant gold, Participant predicted) {
    boolean role = gold.role().equals(predicted.role());
    return gold.equals(predicted) ? 2 : role && gold.resembles(predicted) ? 1 : 0;
  }

  /** How far two measures overlap, 0 if by less than a half. */
  static double spanScore(Located gold, Located predicted) {
    return atLeastHalf(overlap(gold, predicted));
  }

  /** Any pair that shares the place of a verb, those whose quotes overlap most first. */
  static double actionScore(Located gold, Located predicted) {
    boolean shared =
        gold.actions().stream().anyMatch(a -> predicted.actions().stream().anyMatch(a::overlaps));
    return shared ? overlap(gold, predicted) + 1e-6 : 0;
  }

  /** How far two measures overlap: intersection over union. */
  static double overlap(Located gold, Located predicted) {
    return gold.span().isPresent() && predicted.span().isPresent()
        ? overlap(gold.span().get(), predicted.span().get())
        : 0;
  }

  /** How far two places overlap: intersection over union. */
  static double overlap(Span a, Span b) {
    int shared = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    int all = a.union(b).length();
    return all == 0 ? 0 : (double) shared / all;
  }

  private static double atLeastHalf(double overlap) {
    return overlap >= HALF ? overlap : 0;
  }

  private static Agreement agreement(
      List<Matching.Pair> matched,
      List<Coding> gold,
      List<Coding> predicted,
      Function<Coding, String> field) {
    return Agreement.of(
        matched.stream().map(m -> field.apply(gold.get(m.gold()))).toList(),
        matched.stream().map(m -> field.apply(predicted.get(m.predicted()))).toList());
  }

  /** F1 of the characters that two objects have in common, each as often as both have it. */
  static double characterF(String gold, String predicted) {
    int length = gold.length() + predicted.length();
    if (length == 0) {
      return 1;
    }
    int[] rest = predicted.chars().toArray();
    int common = 0;
    for (int c : gold.chars().toArray()) {
      for (int i = 0; i < rest.length; i++) {
        if (rest[i] == c) {
          rest[i] = -1;
          common++;
          break;
        }
      }
    }
    return 2.0 * common / length;
  }
}
