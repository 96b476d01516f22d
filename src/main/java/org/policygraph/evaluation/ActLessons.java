package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.finding.ActChoices;
import org.policygraph.finding.ActChoices.Choice;
import org.policygraph.finding.ActChoices.Option;
import org.policygraph.finding.TraitWeights;
import org.policygraph.language.Words;
import org.policygraph.source.Span;

/** What coded acts teach of verbs: which word of a clause is its act, if one is. */
public final class ActLessons implements Course {

  /** The one thing that the weights speak for. */
  private static final String ACT = "act";

  private static final String NONE = "none";
  private static final String WRONG = "wrong";

  /**
   * A clause with what its coder chose.
   *
   * @param alternatives the traits of there being no act, then those of each word
   * @param right which of them are right, by number
   */
  private record Lesson(List<Set<String>> alternatives, BitSet right) {}

  private final ActChoices choices = new ActChoices(new Words());
  private final Map<String, List<Lesson>> documents = new LinkedHashMap<>();

  @Override
  public String table() {
    return "act-weights";
  }

  @Override
  public String title() {
    return "Acts of clauses";
  }

  @Override
  public void add(Coded document) {
    String plain = document.outline().text().plain();
    BitSet acts = acts(plain, document);
    List<Lesson> lessons = new ArrayList<>();
    for (Choice choice : choices.of(document.outline())) {
      List<Set<String>> alternatives = new ArrayList<>(List.of(choice.none()));
      choice.options().stream().map(Option::traits).forEach(alternatives::add);
      BitSet right = new BitSet();
      for (int i = 0; i < choice.options().size(); i++) {
        right.set(i + 1, any(acts, choice.options().get(i).word()));
      }
      right.set(0, right.isEmpty());
      boolean elsewhere = right.get(0) && any(acts, choice.clause());
      if (!elsewhere) {
        lessons.add(new Lesson(alternatives, right));
      }
    }
    documents.put(document.name(), lessons);
  }

  /** The characters of the plain text that are coded as verbs of acts. */
  private static BitSet acts(String plain, Coded document) {
    String stripped = Located.stripped(plain);
    BitSet there = new BitSet();
    Located.all(stripped, document.gold())
        .forEach(m -> m.actions().forEach(a -> there.set(a.start(), a.end())));
    BitSet acts = new BitSet();
    int next = 0;
    for (int i = 0; i < plain.length() && next < stripped.length(); i++) {
      if (plain.charAt(i) == stripped.charAt(next)) {
        acts.set(i, there.get(next));
        next++;
      }
    }
    return acts;
  }

  private static boolean any(BitSet acts, Span span) {
    int first = acts.nextSetBit(span.start());
    return first >= 0 && first < span.end();
  }

  @Override
  public TraitWeights learn() {
    return weights(documents.values().stream().flatMap(List::stream).toList());
  }

  private static TraitWeights weights(List<Lesson> lessons) {
    TraitNumbers numbers = numbers(lessons);
    double[] fitted = fitted(lessons, numbers);
    Map<String, double[]> weights = new HashMap<>();
    numbers.each((name, number) -> weights.put(name, new double[] {fitted[number]}));
    return new TraitWeights(List.of(ACT), new double[] {0}, weights);
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
    return TraitNumbers.often(
        lessons.stream()
            .map(Lesson::alternatives)
            .flatMap(List::stream)
            .flatMap(Collection::stream));
  }

  /** How often what the others teach chooses as the coder did. */
  @Override
  public Agreement leftOut(String document) {
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
      coded.add(lesson.right.get(0) ? NONE : ACT);
      chosen.add(best == 0 ? NONE : lesson.right.get(best) ? ACT : WRONG);
    }
    return Agreement.of(coded, chosen);
  }
}
