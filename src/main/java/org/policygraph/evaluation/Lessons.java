package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policygraph.evaluation.MaximumEntropy.Sample;
import org.policygraph.finding.Trait;
import org.policygraph.finding.TraitWeights;

/** The lessons of coded documents on one question, and what they teach of its answers. */
final class Lessons {

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
    TraitNumbers numbers = TraitNumbers.often(lessons.stream().flatMap(Lessons::names));
    List<Sample> samples =
        lessons.stream()
            .filter(lesson -> answers.contains(lesson.answer()))
            .map(lesson -> sample(lesson, numbers))
            .toList();
    double[][] fitted = MaximumEntropy.fit(samples, numbers.size(), answers.size(), penalty);
    Map<String, double[]> weights = new HashMap<>();
    numbers.each((name, number) -> weights.put(name, fitted[number]));
    return new TraitWeights(answers, fitted[numbers.size()], weights);
  }

  private Sample sample(Lesson lesson, TraitNumbers numbers) {
    return new Sample(numbers.of(names(lesson)), answers.indexOf(lesson.answer()));
  }

  private static Stream<String> names(Lesson lesson) {
    return lesson.traits().stream().map(Trait::name);
  }
}
