package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policygraph.finding.Finder;
import org.policygraph.finding.LearntCriteria;
import org.policygraph.finding.Stretch;
import org.policygraph.finding.StretchShares;
import org.policygraph.finding.Trait;
import org.policygraph.finding.TraitWeights;
import org.policygraph.language.Words;
import org.policygraph.source.Span;

/** What coded documents teach of criteria: which stretches of an act's words are which. */
public final class CriterionLessons implements Course {

  /** How far weights are drawn to 0. */
  private static final double PENALTY = 4;

  /** How often a trait must have been seen that hardly ever goes with a criterion. */
  private static final int OFTEN = 300;

  /** Into how many parts documents are divided, each judged by what the others teach. */
  private static final int PARTS = 6;

  /** How likely what is told of a left-out document is at least. */
  private static final double LIKELY = .5;

  /** Before the names of traits of rules in documents that the rules were made from. */
  private static final String MADE = "made-";

  /** The stretches of an act, and what each was coded as, by number. */
  private record Act(List<Stretch> stretches, List<Integer> answers) {}

  private final Finder finder = new Finder(new Words(), List.of());

  /** The documents that rules were made from. */
  private final Set<String> made = new HashSet<>();

  private final Map<String, List<Act>> documents = new LinkedHashMap<>();
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
    Stripped text = new Stripped(document.outline().text());
    Map<Span, Integer> coded = new HashMap<>();
    for (Located.Criterion criterion :
        Located.criteria(text.characters(), text.measures(document.gold()))) {
      int answer = LearntCriteria.answers().indexOf(criterion.type());
      if (answer > 0) {
        coded.put(criterion.span(), answer);
      }
    }
    List<Act> acts = new ArrayList<>();
    for (List<Stretch> stretches : finder.stretches(document.outline())) {
      List<Integer> answers = new ArrayList<>();
      int end = 0;
      for (Stretch stretch : stretches) {
        Span there = text.place(stretch.span());
        int answer = there.start() < end ? 0 : coded.getOrDefault(there, 0);
        end = answer > 0 ? there.end() : end;
        answers.add(answer);
      }
      acts.add(new Act(stretches, answers));
    }
    documents.put(document.name(), acts);
    if (document.made()) {
      made.add(document.name());
    }
  }

  @Override
  public TraitWeights learn() {
    return learn(List.copyOf(documents.keySet()));
  }

  /**
   * What some documents teach. Rules are righter in documents that they were made from: what they
   * say there is another trait, which is forgotten.
   */
  private TraitWeights learn(List<String> names) {
    TraitNumbers numbers = numbers(names);
    List<StretchModel.Sample> samples = new ArrayList<>();
    for (String name : names) {
      for (Act act : documents.getOrDefault(name, List.of())) {
        List<int[]> traits =
            act.stretches.stream().map(stretch -> numbered(name, stretch, numbers)).toList();
        samples.add(new StretchModel.Sample(traits, act.answers, shares(act)));
      }
    }
    int answers = LearntCriteria.answers().size();
    double[][] fitted = StretchModel.fit(samples, numbers.size(), answers, PENALTY);
    Map<String, double[]> weights = new HashMap<>();
    numbers.each(
        (name, number) -> {
          if (!name.startsWith(MADE)) {
            weights.put(name, fitted[number]);
          }
        });
    return new TraitWeights(LearntCriteria.answers(), fitted[numbers.size()], weights);
  }

  private static StretchShares shares(Act act) {
    return new StretchShares(act.stretches.stream().map(Stretch::span).toList());
  }

  private int[] numbered(String document, Stretch stretch, TraitNumbers numbers) {
    return numbers.of(stretch.traits().stream().map(trait -> name(document, trait)));
  }

  private String name(String document, Trait trait) {
    boolean rule = trait.name().startsWith(LearntCriteria.BY_RULES);
    return rule && made.contains(document) ? MADE + trait.name() : trait.name();
  }

  /** The traits that are seen often enough, numbered in the order of their names. */
  private TraitNumbers numbers(List<String> documents) {
    Map<String, Integer> seen = new TreeMap<>();
    Map<String, Integer> coded = new HashMap<>();
    for (String document : documents) {
      for (Act act : this.documents.getOrDefault(document, List.of())) {
        for (int i = 0; i < act.answers.size(); i++) {
          for (Trait trait : act.stretches.get(i).traits()) {
            String name = name(document, trait);
            seen.merge(name, 1, Integer::sum);
            coded.merge(name, act.answers.get(i) > 0 ? 1 : 0, Integer::sum);
          }
        }
      }
    }
    return new TraitNumbers(
        seen.keySet(),
        name ->
            seen.getOrDefault(name, 0) >= OFTEN
                || coded.getOrDefault(name, 0) >= TraitNumbers.SEEN);
  }

  /** How well the stretches of a document are told that are criteria or taken for such. */
  @Override
  public Agreement leftOut(String document) {
    List<String> names = List.copyOf(documents.keySet());
    int part = names.indexOf(document) % PARTS;
    TraitWeights weights = others.computeIfAbsent(part, any -> learn(without(names, part)));
    List<String> right = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Act act : documents.getOrDefault(document, List.of())) {
      int[] answers = told(act, weights);
      for (int i = 0; i < answers.length; i++) {
        if (answers[i] > 0 || act.answers.get(i) > 0) {
          right.add(LearntCriteria.answers().get(act.answers.get(i)));
          told.add(LearntCriteria.answers().get(answers[i]));
        }
      }
    }
    return Agreement.of(right, told);
  }

  /** What each stretch of an act is told to be. */
  private static int[] told(Act act, TraitWeights weights) {
    List<double[]> sums =
        act.stretches.stream().map(stretch -> weights.sums(stretch.traits())).toList();
    double[] odds = sums.stream().mapToDouble(StretchModel::odds).toArray();
    double[] shares = new double[odds.length];
    shares(act).tell(odds, shares);
    int[] told = new int[odds.length];
    for (int i = 0; i < told.length; i++) {
      for (int k = 1; k < sums.get(i).length; k++) {
        told[i] = shares[i] * Math.exp(sums.get(i)[k] - odds[i]) > LIKELY ? k : told[i];
      }
    }
    return told;
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
