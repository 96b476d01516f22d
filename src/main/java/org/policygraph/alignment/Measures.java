package org.policygraph.alignment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The measures of a document, prepared to be compared with those of any other. What no index asks
 * for is read when the first comparison does, and kept.
 */
final class Measures {

  private final List<Profile> profiles;
  private final List<Directive> directives;
  private final Subjects subjects;
  private final int[] provisionOf;
  private final Pairs numbered;
  private final Vocabularies vocabularies;
  private final Slots slots;
  private final Relations relations;
  private final Offences offences;
  private @Nullable PairFeatures pairs;
  private @Nullable Vocabulary words;
  private final Slots.@Nullable Filled[] filled;
  private final @Nullable Said[] said;
  private final @Nullable Matter[] matter;
  private final @Nullable Matter[] punished;

  /** Which of them are penalties. */
  private final BitSet punishing;

  /**
   * Measures to be compared.
   *
   * @param numbered their pairs of characters
   */
  Measures(
      List<Profile> profiles,
      Pairs numbered,
      Vocabularies vocabularies,
      Slots slots,
      Relations relations,
      Offences offences) {
    this.profiles = List.copyOf(profiles);
    directives = profiles.stream().map(Profile::directive).toList();
    this.numbered = numbered;
    this.vocabularies = vocabularies;
    this.slots = slots;
    this.relations = relations;
    this.offences = offences;
    filled = new Slots.Filled[profiles.size()];
    said = new Said[profiles.size()];
    matter = new Matter[profiles.size()];
    punished = new Matter[profiles.size()];
    punishing = new BitSet(profiles.size());
    for (int place = 0; place < profiles.size(); place++) {
      punishing.set(place, offences.punishes(directives.get(place)));
    }
    subjects = new Subjects(profiles.stream().map(Profile::about).toList());
    Map<String, Integer> provisions = new HashMap<>();
    provisionOf =
        directives.stream()
            .map(Directive::provision)
            .mapToInt(label -> provisions.computeIfAbsent(label, any -> provisions.size()))
            .toArray();
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
      known = slots.read(directives.get(place), beside(place));
      filled[place] = known;
    }
    return known;
  }

  /** What it says to the rules for relations. */
  Said said(int place) {
    Said known = said[place];
    if (known == null) {
      known = relations.read(slots(place));
      said[place] = known;
    }
    return known;
  }

  /** The places of the measures that stand in its provision. */
  IntStream provision(int place) {
    int from = place;
    int to = place + 1;
    while (from > 0 && provisionOf[from - 1] == provisionOf[place]) {
      from--;
    }
    while (to < profiles.size() && provisionOf[to] == provisionOf[place]) {
      to++;
    }
    return IntStream.range(from, to);
  }

  private List<Directive> beside(int place) {
    return provision(place).mapToObj(directives::get).toList();
  }

  /** What tells it from measures about something else. */
  Matter matter(int place) {
    Matter known = matter[place];
    if (known == null) {
      known = Matter.of(profiles.get(place), numbered);
      matter[place] = known;
    }
    return known;
  }

  /** Whether it punishes. */
  boolean punishes(int place) {
    return punishing.get(place);
  }

  /** What a penalty punishes. */
  Matter offence(int place) {
    Matter known = punished[place];
    if (known == null) {
      known = offences.of(directives, place);
      punished[place] = known;
    }
    return known;
  }

  /** The matter of all of them, made anew. */
  DocumentMatter documentMatter() {
    return DocumentMatter.of(profiles, numbered);
  }

  /** What they are about. */
  Subjects subjects() {
    return subjects;
  }

  /** The provision of each measure, numbered from 0 in the order in which they come. */
  int[] provisionOf() {
    return provisionOf;
  }

  /** Reads their words and pairs of characters, for several threads to ask for. */
  void read() {
    pairs();
    words();
  }

  /** Their pairs of characters. */
  PairFeatures pairs() {
    PairFeatures known = pairs;
    if (known == null) {
      known = new PairFeatures(profiles, provisionOf, numbered);
      pairs = known;
    }
    return known;
  }

  /** Their words. */
  Vocabulary words() {
    Vocabulary known = words;
    if (known == null) {
      known = vocabularies.of(profiles);
      words = known;
    }
    return known;
  }
}
