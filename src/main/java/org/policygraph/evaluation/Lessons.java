package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.evaluation.MaximumEntropy.Sample;
import org.policygraph.finding.Trait;
import org.policygraph.finding.TraitWeights;

/** The lessons of coded documents on one question, and what they teach of its answers. */
final class Lessons {

  /** How often a trait must have been seen to be learnt. */
  private static final int SEEN = 3;

  private final List<String> answers;
  private final double penalty;
  private final Map<String, List<Lesson>> documents = new LinkedHashMap<>();

  /**
   * No lessons yet.
   *
   * @param answers identifiers of what can be chosen; lessons with another answer teach nothing
   * @param penalty how far weights are drawn to 0: half of this times the sum of their squares
   */
  Lessons(List<String> answers, double penalty) {
    this.penalty = penalty;
    this.answers = List.copyOf(answers);
  }

  /** Adds lessons of a document. */
  void add(String document, List<Lesson> lessons) {
    documents.computeIfAbsent(document, any -> new ArrayList<>()).addAll(lessons);
  }

  /** What all of them teach. */
  TraitWeights learn() {
    return learn(documents.values().stream().flatMap(List::stream).toList());
  }

  /** How well what is asked of a document is told by what all others teach. */
  Agreement leftOut(String document, List<Lesson> asked) {
    List<Lesson> others = new ArrayList<>();
    documents.forEach((name, own) -> others.addAll(name.equals(document) ? List.of() : own));
    TraitWeights weights = learn(others);
    return Agreement.of(
        asked.stream().map(Lesson::answer).toList(),
        asked.stream().map(lesson -> weights.likeliest(lesson.traits())).toList());
  }

  private TraitWeights learn(List<Lesson> lessons) {
    Map<String, Integer> numbers = numbers(lessons);
    List<Sample> samples =
        lessons.stream()
            .filter(lesson -> answers.contains(lesson.answer()))
            .map(lesson -> sample(lesson, numbers))
            .toList();
    double[][] fitted = MaximumEntropy.fit(samples, numbers.size(), answers.size(), penalty);
    Map<String, double[]> weights = new HashMap<>();
    numbers.forEach((name, number) -> weights.put(name, fitted[number]));
    return new TraitWeights(answers, fitted[numbers.size()], weights);
  }

  /** The traits that are seen often enough, numbered in the order of their names. */
  private static Map<String, Integer> numbers(List<Lesson> lessons) {
    TreeMap<String, Integer> seen = new TreeMap<>();
    lessons.stream()
        .flatMap(lesson -> lesson.traits().stream())
        .forEach(trait -> seen.merge(trait.name(), 1, Integer::sum));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    seen.forEach(
        (name, times) -> {
          if (times >= SEEN) {
            numbers.put(name, numbers.size());
          }
        });
    return numbers;
  }

  private Sample sample(Lesson lesson, Map<String, Integer> numbers) {
    int[] known =
        lesson.traits().stream()
            .map(Trait::name)
            .filter(numbers::containsKey)
            .mapToInt(numbers::get)
            .toArray();
    return new Sample(known, answers.indexOf(lesson.answer()));
  }
}
