package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.policygraph.language.Synonyms;

/** The measures of a document, prepared once to be compared with those of any other. */
final class Measures {

  private final List<Profile> profiles;
  private final PairFeatures texts;
  private final PairFeatures cores;
  private final Vocabulary words;
  private final Map<String, List<Told>> subjects = new HashMap<>();
  private final double[] specificities;

  Measures(List<Profile> profiles, Synonyms synonyms, Background background) {
    this.profiles = List.copyOf(profiles);
    texts = new PairFeatures(profiles.stream().map(Profile::parts).toList(), background);
    cores = new PairFeatures(profiles.stream().map(Measures::core).toList(), background);
    words = new Vocabulary(profiles, synonyms, background);
    IntStream.range(0, profiles.size()).forEach(this::tell);
    specificities =
        profiles.stream()
            .map(p -> p.directive().actions())
            .mapToDouble(a -> a.stream().mapToDouble(background::specificity).max().orElse(0))
            .toArray();
  }

  /** A measure, by its place, that is about a subject, and how much its cue words tell. */
  record Told(int measure, double strength) {}

  private void tell(int measure) {
    profiles
        .get(measure)
        .subjects()
        .forEach(
            (subject, strength) ->
                subjects
                    .computeIfAbsent(subject, any -> new ArrayList<>())
                    .add(new Told(measure, strength)));
  }

  private static List<String> core(Profile profile) {
    List<String> core = new ArrayList<>(profile.directive().actions());
    core.add(profile.directive().object());
    return core;
  }

  int size() {
    return profiles.size();
  }

  List<Profile> profiles() {
    return profiles;
  }

  Profile get(int place) {
    return profiles.get(place);
  }

  /** The measures that are about a subject. */
  List<Told> about(String subject) {
    return subjects.getOrDefault(subject, List.of());
  }

  /** Label of the provision of each measure. */
  List<String> provisions() {
    return profiles.stream().map(p -> p.directive().provision()).toList();
  }

  /** Of the texts, with what is carried on to them. */
  PairFeatures texts() {
    return texts;
  }

  /** Of verbs and objects. */
  PairFeatures cores() {
    return cores;
  }

  Vocabulary words() {
    return words;
  }

  /** How much the most telling verb of a measure tells as an act, 0 to 1. */
  double specificity(int place) {
    return specificities[place];
  }
}
