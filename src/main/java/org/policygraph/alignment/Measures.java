package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policygraph.language.Synonyms;

/** The measures of a document, prepared once to be compared with those of any other. */
final class Measures {

  private final List<Profile> profiles;
  private final PairFeatures pairs;
  private final Vocabulary words;
  private final Map<String, List<Told>> subjects = new HashMap<>();
  private final double[] specificities;
  private final Slots slots;
  private final Relations relations;

  /** What fills the slots of each measure, read when it is asked for. */
  private final Slots.@Nullable Filled[] filled;

  /** What each measure says to the rules, read when it is asked for. */
  private final @Nullable Said[] said;

  Measures(
      List<Profile> profiles,
      Synonyms synonyms,
      Background background,
      Slots slots,
      Relations relations) {
    this.profiles = List.copyOf(profiles);
    this.slots = slots;
    this.relations = relations;
    filled = new Slots.Filled[profiles.size()];
    said = new Said[profiles.size()];
    pairs = new PairFeatures(profiles, background);
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

  int size() {
    return profiles.size();
  }

  List<Profile> profiles() {
    return profiles;
  }

  Profile get(int place) {
    return profiles.get(place);
  }

  /** Its values and documents. */
  Slots.Filled slots(int place) {
    Slots.Filled known = filled[place];
    if (known == null) {
      known = slots.read(profiles.get(place).directive());
      filled[place] = known;
    }
    return known;
  }

  /** What it says to the rules for relations. */
  Said said(int place) {
    Said known = said[place];
    if (known == null) {
      known = relations.read(profiles.get(place).directive());
      said[place] = known;
    }
    return known;
  }

  /** What they are about. */
  Set<String> subjects() {
    return subjects.keySet();
  }

  /** The measures that are about a subject. */
  List<Told> about(String subject) {
    return subjects.getOrDefault(subject, List.of());
  }

  /** Label of the provision of each measure. */
  List<String> provisions() {
    return profiles.stream().map(p -> p.directive().provision()).toList();
  }

  /** Their pairs of characters. */
  PairFeatures pairs() {
    return pairs;
  }

  Vocabulary words() {
    return words;
  }

  /** How much the most telling verb of a measure tells as an act, 0 to 1. */
  double specificity(int place) {
    return specificities[place];
  }
}
