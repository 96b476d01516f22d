package org.policygraph.alignment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.policygraph.language.Synonyms;

/** Reads the signals that need no context, for the measures of two documents. */
final class Signals {

  private final Synonyms synonyms;
  private final Background background;
  private final IdentityHashMap<List<String>, WordBag> bags = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Double> sums = new IdentityHashMap<>();
  private final ToDoubleFunction<String> pairWeight;
  private final ToDoubleFunction<String> wordWeight;
  private final ToDoubleFunction<String> subjectWeight;

  Signals(Synonyms synonyms, Background background, List<Profile> local, List<Profile> reference) {
    this.synonyms = synonyms;
    this.background = background;
    int measures = local.size() + reference.size();
    List<Profile> all = Stream.concat(local.stream(), reference.stream()).toList();
    pairWeight =
        Background.weight(measures, background::rarity, counts(all, p -> p.bigrams().keySet()));
    wordWeight = Background.weight(measures, background::rarityOfWord, counts(all, Profile::words));
    Map<String, Integer> subjects = counts(all, p -> p.subjects().keySet());
    subjectWeight = subject -> Background.rarityAmong(measures, subjects.getOrDefault(subject, 0));
  }

  private static Map<String, Integer> counts(
      List<Profile> profiles, Function<Profile, Collection<String>> features) {
    Map<String, Integer> counts = new HashMap<>();
    profiles.forEach(
        p -> new HashSet<>(features.apply(p)).forEach(f -> counts.merge(f, 1, Integer::sum)));
    return counts;
  }

  /** The values of the signals; those that need context are not among them. */
  Map<Signal, Double> of(Profile local, Profile reference) {
    Map<Signal, Double> values = new EnumMap<>(Signal.class);
    surface(values, local, reference);
    subjects(values, local.subjects(), reference.subjects());
    if (values.getOrDefault(Signal.SHARED, 0.0) + values.getOrDefault(Signal.SUBJECTS, 0.0) > 0) {
      words(values, local, reference);
    }
    Directive l = local.directive();
    Directive r = reference.directive();
    values.put(Signal.VERB, verbs(l.actions(), r.actions()));
    values.put(Signal.ACT, local.acts().stream().anyMatch(reference.acts()::contains) ? 1.0 : 0.0);
    values.put(Signal.MISSED_ACT, missed(local, reference));
    values.put(Signal.TOPIC, l.topic().equals(r.topic()) ? 1.0 : 0.0);
    values.put(Signal.INSTRUMENT, l.instrument().equals(r.instrument()) ? 1.0 : 0.0);
    values.put(Signal.MODALITY, l.modality().equals(r.modality()) ? 1.0 : 0.0);
    return values;
  }

  private void surface(Map<Signal, Double> values, Profile local, Profile reference) {
    double shared = shared(local.bigrams(), reference.bigrams());
    values.put(Signal.SHARED, shared / (shared + 8));
    values.put(Signal.LOCAL_HELD, shared / (sum(local.bigrams()) + 2));
    values.put(Signal.REFERENCE_HELD, shared / (sum(reference.bigrams()) + 2));
    double core = shared(local.core(), reference.core());
    values.put(Signal.CORE, 2 * core / (sum(local.core()) + sum(reference.core()) + .1));
  }

  private double shared(Map<String, Integer> a, Map<String, Integer> b) {
    double sum = 0;
    for (Map.Entry<String, Integer> entry : a.entrySet()) {
      Integer there = b.get(entry.getKey());
      if (there != null) {
        sum += Math.min(entry.getValue(), there) * pairWeight.applyAsDouble(entry.getKey());
      }
    }
    return sum;
  }

  private double sum(Map<String, Integer> bigrams) {
    return sums.computeIfAbsent(
        bigrams,
        any ->
            bigrams.entrySet().stream()
                .mapToDouble(e -> e.getValue() * pairWeight.applyAsDouble(e.getKey()))
                .sum());
  }

  private void words(Map<Signal, Double> values, Profile local, Profile reference) {
    double inReference = held(local.words(), reference.words());
    double inLocal = held(reference.words(), local.words());
    values.put(Signal.LOCAL_WORDS, inReference / (weight(local.words()) + 1));
    values.put(Signal.REFERENCE_WORDS, inLocal / (weight(reference.words()) + 1));
    values.put(Signal.WORDS, (inReference + inLocal) / (inReference + inLocal + 8));
    double objects =
        Math.max(
            held(local.object(), reference.words()) / (weight(local.object()) + 1),
            held(reference.object(), local.words()) / (weight(reference.object()) + 1));
    values.put(Signal.OBJECT, objects);
  }

  private double weight(List<String> words) {
    return sums.computeIfAbsent(words, any -> words.stream().mapToDouble(wordWeight).sum());
  }

  /** Weight of the words that another text holds, each by its nearest word there. */
  private double held(List<String> words, List<String> there) {
    WordBag bag = bag(there);
    double sum = 0;
    for (String word : words) {
      double nearest = bag.nearest(word, synonyms);
      if (nearest > 0) {
        sum += wordWeight.applyAsDouble(word) * nearest;
      }
    }
    return sum;
  }

  private WordBag bag(List<String> words) {
    return bags.computeIfAbsent(words, all -> new WordBag(all, synonyms));
  }

  private double verbs(List<String> local, List<String> reference) {
    WordBag bag = bag(reference);
    return local.stream().mapToDouble(verb -> bag.nearest(verb, synonyms)).max().orElse(0);
  }

  /** How specific the reference's acts are, as far as the local text comes near none of them. */
  private double missed(Profile local, Profile reference) {
    if (local.acts().stream().anyMatch(reference.acts()::contains)) {
      return 0;
    }
    List<String> verbs = reference.directive().actions();
    WordBag said = bag(local.said());
    double nearest =
        verbs.stream().mapToDouble(verb -> said.nearest(verb, synonyms)).max().orElse(0);
    return (1 - nearest) * verbs.stream().mapToDouble(background::specificity).max().orElse(0);
  }

  private void subjects(
      Map<Signal, Double> values, Map<String, Double> local, Map<String, Double> reference) {
    double shared = 0;
    for (Map.Entry<String, Double> entry : local.entrySet()) {
      double there = reference.getOrDefault(entry.getKey(), 0.0);
      shared += subjectWeight.applyAsDouble(entry.getKey()) * Math.sqrt(entry.getValue() * there);
    }
    double all = told(local) + told(reference);
    values.put(Signal.SUBJECTS, shared / (shared + 3));
    values.put(Signal.SUBJECT_SHARE, 2 * shared / (all + 1));
  }

  private double told(Map<String, Double> subjects) {
    return sums.computeIfAbsent(
        subjects,
        any ->
            subjects.entrySet().stream()
                .mapToDouble(e -> e.getValue() * subjectWeight.applyAsDouble(e.getKey()))
                .sum());
  }
}
