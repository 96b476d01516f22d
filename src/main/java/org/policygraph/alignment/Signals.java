package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.policygraph.language.Synonyms;

/**
 * Reads the signals that need no context, for the measures of two documents: of a local measure
 * with all of the reference at once, by inverted indices, so that only what two measures share
 * costs.
 */
final class Signals {

  private final Background background;
  private final List<Profile> local;
  private final List<Profile> reference;
  private final ToDoubleFunction<String> pairWeight;
  private final ToDoubleFunction<String> wordWeight;
  private final ToDoubleFunction<String> subjectWeight;
  private final Postings bigrams;
  private final Postings cores;
  private final WordBags words;
  private final WordBags verbs;
  private final double[] wordWeights;
  private final double[] objectWeights;
  private final double[] told;
  private final double[] specificities;
  private final double[][] referenceWords;
  private final double[][] referenceObjects;
  private final double[][] referenceVerbs;

  Signals(Synonyms synonyms, Background background, List<Profile> local, List<Profile> reference) {
    this.background = background;
    this.local = local;
    this.reference = reference;
    int measures = local.size() + reference.size();
    List<Profile> all = Stream.concat(local.stream(), reference.stream()).toList();
    pairWeight =
        Background.weight(measures, background::rarity, counts(all, p -> p.bigrams().keySet()));
    wordWeight = Background.weight(measures, background::rarityOfWord, counts(all, Profile::words));
    Map<String, Integer> subjects = counts(all, p -> p.subjects().keySet());
    subjectWeight = subject -> Background.rarityAmong(measures, subjects.getOrDefault(subject, 0));
    bigrams = new Postings(reference.stream().map(Profile::bigrams).toList(), pairWeight);
    cores = new Postings(reference.stream().map(Profile::core).toList(), pairWeight);
    words = new WordBags(reference.stream().map(Profile::words).toList(), synonyms);
    verbs = new WordBags(reference.stream().map(p -> p.directive().actions()).toList(), synonyms);
    wordWeights = reference.stream().mapToDouble(p -> weight(p.words())).toArray();
    objectWeights = reference.stream().mapToDouble(p -> weight(p.object())).toArray();
    told = reference.stream().mapToDouble(p -> told(p.subjects())).toArray();
    specificities =
        reference.stream().mapToDouble(p -> specificity(p.directive().actions())).toArray();
    WordBags here = new WordBags(local.stream().map(Profile::words).toList(), synonyms);
    WordBags said = new WordBags(local.stream().map(Profile::said).toList(), synonyms);
    referenceWords = rows(p -> here.held(p.words(), wordWeight));
    referenceObjects = rows(p -> here.held(p.object(), wordWeight));
    referenceVerbs = rows(p -> said.nearestOf(p.directive().actions()));
  }

  private static Map<String, Integer> counts(
      List<Profile> profiles, Function<Profile, Collection<String>> features) {
    Map<String, Integer> counts = new HashMap<>();
    profiles.forEach(
        p -> new HashSet<>(features.apply(p)).forEach(f -> counts.merge(f, 1, Integer::sum)));
    return counts;
  }

  /** What a measure of the reference has with each local one, by reference and then local. */
  private double[][] rows(Function<Profile, double[]> row) {
    return reference.stream().map(row).toArray(double[][]::new);
  }

  /**
   * The values of the signals of a local measure with each of the reference, by {@link
   * Signal#place}; those that need context are 0.
   */
  List<double[]> of(int index) {
    Profile one = local.get(index);
    double[] shared = bigrams.shared(one.bigrams());
    double sum = bigrams.sum(one.bigrams());
    double[] core = cores.shared(one.core());
    double coreSum = cores.sum(one.core());
    double[] held = words.held(one.words(), wordWeight);
    double[] heldObject = words.held(one.object(), wordWeight);
    double[] near = verbs.nearestOf(one.directive().actions());
    double weight = weight(one.words());
    double objectWeight = weight(one.object());
    double tells = told(one.subjects());
    List<double[]> all = new ArrayList<>(reference.size());
    for (int r = 0; r < reference.size(); r++) {
      double[] values = new double[Signal.COUNT];
      Profile other = reference.get(r);
      set(values, Signal.SHARED, shared[r] / (shared[r] + 8));
      set(values, Signal.LOCAL_HELD, shared[r] / (sum + 2));
      set(values, Signal.REFERENCE_HELD, shared[r] / (bigrams.sum(r) + 2));
      set(values, Signal.CORE, 2 * core[r] / (coreSum + cores.sum(r) + .1));
      double subjects = subjects(one.subjects(), other.subjects());
      set(values, Signal.SUBJECTS, subjects / (subjects + 3));
      set(values, Signal.SUBJECT_SHARE, 2 * subjects / (tells + told[r] + 1));
      if (shared[r] + subjects > 0) {
        double back = referenceWords[r][index];
        set(values, Signal.LOCAL_WORDS, held[r] / (weight + 1));
        set(values, Signal.REFERENCE_WORDS, back / (wordWeights[r] + 1));
        set(values, Signal.WORDS, (held[r] + back) / (held[r] + back + 8));
        double here = heldObject[r] / (objectWeight + 1);
        double there = referenceObjects[r][index] / (objectWeights[r] + 1);
        set(values, Signal.OBJECT, Math.max(here, there));
      }
      set(values, Signal.VERB, near[r]);
      classes(values, one, other, (1 - referenceVerbs[r][index]) * specificities[r]);
      all.add(values);
    }
    return all;
  }

  private static void set(double[] values, Signal signal, double value) {
    values[signal.place()] = value;
  }

  /** What the classes say that both measures are sorted into. */
  private void classes(double[] values, Profile one, Profile other, double missed) {
    Directive l = one.directive();
    Directive r = other.directive();
    boolean act = !Collections.disjoint(one.acts(), other.acts());
    set(values, Signal.ACT, act ? 1 : 0);
    set(values, Signal.MISSED_ACT, act ? 0 : missed);
    set(values, Signal.TOPIC, l.topic().equals(r.topic()) ? 1 : 0);
    set(values, Signal.INSTRUMENT, l.instrument().equals(r.instrument()) ? 1 : 0);
    set(values, Signal.MODALITY, l.modality().equals(r.modality()) ? 1 : 0);
  }

  private double specificity(List<String> verbs) {
    return verbs.stream().mapToDouble(background::specificity).max().orElse(0);
  }

  private double weight(List<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += wordWeight.applyAsDouble(word);
    }
    return sum;
  }

  private double subjects(Map<String, Double> local, Map<String, Double> reference) {
    double shared = 0;
    for (Map.Entry<String, Double> entry : local.entrySet()) {
      Double there = reference.get(entry.getKey());
      if (there != null) {
        shared += subjectWeight.applyAsDouble(entry.getKey()) * Math.sqrt(entry.getValue() * there);
      }
    }
    return shared;
  }

  private double told(Map<String, Double> subjects) {
    double told = 0;
    for (Map.Entry<String, Double> entry : subjects.entrySet()) {
      told += entry.getValue() * subjectWeight.applyAsDouble(entry.getKey());
    }
    return told;
  }
}
