package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.policygraph.finding.TraitWeights;

/** The choices that coders made in documents, and what they teach of what speaks for a choice. */
final class ChoiceLessons {

  /** What is told of a choice that is not the coder's. */
  private static final String WRONG = "wrong";

  /**
   * A choice with what its coder chose.
   *
   * @param alternatives the traits of each alternative
   * @param usual the alternative that holds where nothing else is chosen
   * @param right which of them are right, by number, at least one
   */
  record Lesson(List<Set<String>> alternatives, int usual, BitSet right) {}

  private final String choice;
  private final String usual;
  private final String other;
  private final Map<String, List<Lesson>> documents = new LinkedHashMap<>();

  /**
   * No lessons yet.
   *
   * @param choice what the weights speak for
   * @param usual what the usual alternative is called
   * @param other what all others are called
   */
  ChoiceLessons(String choice, String usual, String other) {
    this.choice = choice;
    this.usual = usual;
    this.other = other;
  }

  /** Adds the lessons of a document. */
  void add(String document, List<Lesson> lessons) {
    documents.put(document, List.copyOf(lessons));
  }

  /** What all of them teach. */
  TraitWeights learn() {
    List<Lesson> all = documents.values().stream().flatMap(List::stream).toList();
    TraitNumbers numbers = numbers(all);
    double[] fitted = fitted(all, numbers);
    Map<String, double[]> weights = new HashMap<>();
    numbers.each((name, number) -> weights.put(name, new double[] {fitted[number]}));
    return new TraitWeights(List.of(choice), new double[] {0}, weights);
  }

  /** How often what the others teach chooses as the coder of a document did. */
  Agreement leftOut(String document) {
    List<Lesson> others = new ArrayList<>();
    documents.forEach((name, own) -> others.addAll(name.equals(document) ? List.of() : own));
    TraitNumbers numbers = numbers(others);
    double[] fitted = fitted(others, numbers);
    List<String> coded = new ArrayList<>();
    List<String> chosen = new ArrayList<>();
    for (Lesson lesson : documents.getOrDefault(document, List.of())) {
      double[] odds = ChoiceModel.odds(numbered(lesson, numbers), fitted);
      int best = 0;
      for (int i = 1; i < odds.length; i++) {
        best = odds[i] > odds[best] ? i : best;
      }
      coded.add(lesson.right.get(lesson.usual) ? usual : other);
      chosen.add(best == lesson.usual ? usual : lesson.right.get(best) ? other : WRONG);
    }
    return Agreement.of(coded, chosen);
  }

  private static double[] fitted(List<Lesson> lessons, TraitNumbers numbers) {
    return ChoiceModel.fit(
        lessons.stream()
            .map(lesson -> new ChoiceModel.Sample(numbered(lesson, numbers), lesson.right))
            .toList(),
        numbers.size());
  }

  private static List<int[]> numbered(Lesson lesson, TraitNumbers numbers) {
    return lesson.alternatives.stream().map(traits -> numbers.of(traits.stream())).toList();
  }

  private static TraitNumbers numbers(List<Lesson> lessons) {
    return TraitNumbers.often(lessons.stream().flatMap(ChoiceLessons::names));
  }

  private static Stream<String> names(Lesson lesson) {
    return lesson.alternatives.stream().flatMap(Collection::stream);
  }
}
