package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.finding.Finder;
import org.policygraph.finding.LearntCriteria;
import org.policygraph.finding.Stretch;
import org.policygraph.finding.TraitWeights;
import org.policygraph.language.Words;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** What coded documents teach of criteria: which stretches of an act's words are which. */
public final class CriterionLessons implements Course {

  /** How far weights are drawn to 0. */
  private static final double PENALTY = 10;

  /** How often a trait must have been seen that hardly ever goes with a criterion. */
  private static final int OFTEN = 300;

  /** Into how many parts documents are divided, each judged by what the others teach. */
  private static final int PARTS = 6;

  private final Finder finder = new Finder(new Words(), List.of());
  private final Map<String, List<Lesson>> documents = new LinkedHashMap<>();
  private final Map<Integer, TraitWeights> others = new HashMap<>();

  @Override
  public String table() {
    return LearntCriteria.TABLE;
  }

  @Override
  public String title() {
    return "Criteria";
  }

  @Override
  public void add(Coded document) {
    Text text = document.outline().text();
    String raw = text.raw();
    int[] before = Located.before(raw);
    String stripped = Located.stripped(raw);
    Map<Span, String> coded = new HashMap<>();
    for (Located.Criterion criterion :
        Located.criteria(stripped, Located.all(stripped, document.gold()))) {
      if (LearntCriteria.answers().contains(criterion.type())) {
        coded.put(criterion.span(), criterion.type());
      }
    }
    String none = LearntCriteria.answers().get(0);
    List<Lesson> lessons = new ArrayList<>();
    for (Stretch stretch : finder.stretches(document.outline())) {
      Span place = text.inRaw(stretch.span());
      Span there = new Span(before[place.start()], before[place.end()]);
      lessons.add(new Lesson(stretch.traits(), coded.getOrDefault(there, none)));
    }
    documents.put(document.name(), lessons);
  }

  @Override
  public TraitWeights learn() {
    return learn(List.copyOf(documents.keySet()));
  }

  private TraitWeights learn(List<String> names) {
    Lessons lessons = new Lessons(LearntCriteria.answers(), PENALTY, OFTEN);
    names.forEach(name -> lessons.add(name, documents.getOrDefault(name, List.of())));
    return lessons.learn();
  }

  /** How well the stretches of a document are told that are criteria or taken for such. */
  @Override
  public Agreement leftOut(String document) {
    List<String> names = List.copyOf(documents.keySet());
    int part = names.indexOf(document) % PARTS;
    TraitWeights weights = others.computeIfAbsent(part, any -> learn(without(names, part)));
    List<String> right = new ArrayList<>();
    List<String> told = new ArrayList<>();
    String none = LearntCriteria.answers().get(0);
    for (Lesson lesson : documents.getOrDefault(document, List.of())) {
      String answer = weights.likeliest(lesson.traits());
      if (!answer.equals(none) || !lesson.answer().equals(none)) {
        right.add(lesson.answer());
        told.add(answer);
      }
    }
    return Agreement.of(right, told);
  }

  private static List<String> without(List<String> names, int part) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i % PARTS != part) {
        others.add(names.get(i));
      }
    }
    return others;
  }
}
