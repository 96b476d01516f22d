package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.policygraph.finding.Scheme.Concept;
import org.policygraph.language.WordList;

/**
 * Sorts measures into the concepts of a scheme by the weight of the cue words that speak for each:
 * its verbs, what they bear on and the head of that, how binding it is, and its words as a whole;
 * then, weaker, the headings it stands under, the nearest counting most. A measure of a document
 * outside the scheme's subject, and one that nothing speaks for, is the scheme's fallback.
 */
final class Classifier {

  private static final double HEADING = .6;
  private static final double HEADING_ABOVE = .4;

  /** Cue words of the subject in a thousand characters, from which a document speaks of it. */
  private static final double SUBJECT = 10;

  /**
   * What of a measure cues speak from.
   *
   * @param quote its words
   * @param action its verbs, joined
   * @param object what they bear on, or the empty string
   * @param about what the document is about
   * @param modality how binding it is
   * @param headings the headings it stands under, the nearest first
   */
  record Content(
      String quote,
      String action,
      String object,
      SubjectMatter about,
      Modality modality,
      List<String> headings) {}

  /**
   * A concept with its cues, the longest first.
   *
   * @param first the number of its first cue among those of all concepts
   */
  private record Ranked(Concept concept, List<Cue> cues, int first) {

    /** Those of its cues that are in a set of numbers, in their order. */
    List<Cue> among(BitSet numbers) {
      int next = numbers.nextSetBit(first);
      if (next < 0 || next >= first + cues.size()) {
        return List.of();
      }
      List<Cue> some = new ArrayList<>();
      for (; next >= 0 && next < first + cues.size(); next = numbers.nextSetBit(next + 1)) {
        some.add(cues.get(next - first));
      }
      return some;
    }
  }

  /** A text with the numbers of the cues whose first words it holds. */
  private record Heard(String text, BitSet cues) {}

  private record Weighed(Concept concept, double weight, List<Cue> heard) {}

  private final Scheme scheme;
  private final List<Ranked> concepts = new ArrayList<>();
  private final WordList words;

  /** The numbers of the cues that begin with each word, by where they speak from. */
  private final Map<Cue.Part, List<BitSet>> beginning = new EnumMap<>(Cue.Part.class);

  Classifier(Scheme scheme) {
    this.scheme = scheme;
    int first = 0;
    List<Cue> all = new ArrayList<>();
    for (Concept concept : scheme.concepts()) {
      List<Cue> cues =
          concept.cues().stream().sorted(Comparator.comparingInt(Cue::length).reversed()).toList();
      concepts.add(new Ranked(concept, cues, first));
      all.addAll(cues);
      first = all.size();
    }
    List<String> known = all.stream().map(cue -> cue.words().get(0)).distinct().toList();
    this.words = new WordList(known);
    Map<String, Integer> numbers = new HashMap<>();
    known.forEach(word -> numbers.put(word, numbers.size()));
    for (Cue.Part part : Cue.Part.values()) {
      beginning.put(part, Stream.generate(BitSet::new).limit(known.size()).toList());
    }
    for (int i = 0; i < all.size(); i++) {
      int word = numbers.getOrDefault(all.get(i).words().get(0), 0);
      beginning.getOrDefault(all.get(i).part(), List.of()).get(word).set(i);
    }
  }

  /** Whether a document speaks of the scheme's subject; every document does if it names none. */
  boolean fits(String document) {
    long mentions = 0;
    for (String word : scheme.subject()) {
      for (int at = document.indexOf(word); at >= 0; at = document.indexOf(word, at + 1)) {
        mentions++;
      }
    }
    return scheme.subject().isEmpty() || mentions * 1000.0 / document.length() >= SUBJECT;
  }

  /** The concept of a measure of a document outside the scheme's subject. */
  Sorting outside() {
    return sorting(new Weighed(scheme.fallback(), 0, List.of()));
  }

  /** The concept of a measure: the heaviest, the first in the scheme among equals. */
  Sorting of(Content measure) {
    Map<Cue.Part, Heard> parts = new EnumMap<>(Cue.Part.class);
    parts.put(Cue.Part.ANYWHERE, heard(measure.quote, Cue.Part.ANYWHERE));
    parts.put(Cue.Part.ACTION, heard(measure.action, Cue.Part.ACTION));
    String object = scheme.actAlone() ? measure.about.without(measure.object) : measure.object;
    parts.put(Cue.Part.OBJECT, heard(object, Cue.Part.OBJECT));
    parts.put(Cue.Part.HEAD, heard(object, Cue.Part.HEAD));
    parts.put(Cue.Part.MODALITY, heard(measure.modality.id(), Cue.Part.MODALITY));
    List<Heard> headings =
        scheme.actAlone()
            ? List.of()
            : measure.headings.stream().map(text -> heard(text, Cue.Part.ANYWHERE)).toList();
    BitSet cues = new BitSet();
    parts.values().forEach(part -> cues.or(part.cues));
    Weighed best = new Weighed(scheme.fallback(), 0, List.of());
    for (Ranked concept : concepts) {
      Weighed weighed = weigh(concept, cues, parts, headings);
      if (weighed.weight > best.weight) {
        best = weighed;
      }
    }
    return sorting(best);
  }

  private Heard heard(String text, Cue.Part part) {
    List<BitSet> begun = beginning.getOrDefault(part, List.of());
    BitSet cues = new BitSet();
    words.in(text).stream().forEach(word -> cues.or(begun.get(word)));
    return new Heard(text, cues);
  }

  private Sorting sorting(Weighed best) {
    List<String> words =
        best.heard.stream()
            .sorted(Comparator.comparingDouble(Cue::weight).reversed())
            .map(Cue::written)
            .distinct()
            .toList();
    return new Sorting(scheme.name(), best.concept.id(), best.concept.iri(), words);
  }

  private static Weighed weigh(
      Ranked concept, BitSet cues, Map<Cue.Part, Heard> parts, List<Heard> headings) {
    List<Cue> heard = new ArrayList<>();
    double weight = 0;
    Map<Cue.Part, BitSet> taken = new EnumMap<>(Cue.Part.class);
    for (Cue cue : concept.among(cues)) {
      Heard part = Objects.requireNonNull(parts.get(cue.part()));
      if (cue.takes(part.text, taken.computeIfAbsent(cue.part(), any -> new BitSet()))) {
        weight += cue.weight();
        heard.add(cue);
      }
    }
    for (int i = 0; i < headings.size(); i++) {
      weight += heading(concept, headings.get(i), heard) * (i == 0 ? HEADING : HEADING_ABOVE);
    }
    return new Weighed(concept.concept, weight, heard);
  }

  /** The weight of the cues in a heading, where only those count that may stand anywhere. */
  private static double heading(Ranked concept, Heard heading, List<Cue> heard) {
    double weight = 0;
    BitSet taken = new BitSet();
    for (Cue cue : concept.among(heading.cues)) {
      if (cue.takes(heading.text, taken)) {
        weight += cue.weight();
        heard.add(cue);
      }
    }
    return weight;
  }
}
