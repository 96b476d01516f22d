package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** A cue with the number of its first word in the list of all. */
  private record Numbered(Cue cue, int first) {}

  /** A concept with its cues, the longest first. */
  private record Ranked(Concept concept, List<Numbered> cues) {}

  /** A text with the first words of cues that it holds. */
  private record Heard(String text, BitSet first) {

    boolean takes(Numbered numbered, BitSet taken) {
      return first.get(numbered.first) && numbered.cue.takes(text, taken);
    }
  }

  private record Weighed(Concept concept, double weight, List<Cue> heard) {}

  private final Scheme scheme;
  private final WordList words;
  private final List<Ranked> concepts;

  Classifier(Scheme scheme) {
    this.scheme = scheme;
    List<String> first =
        scheme.concepts().stream()
            .flatMap(c -> c.cues().stream().map(cue -> cue.words().get(0)))
            .distinct()
            .toList();
    this.words = new WordList(first);
    Map<String, Integer> numbers = new HashMap<>();
    first.forEach(word -> numbers.put(word, numbers.size()));
    this.concepts =
        scheme.concepts().stream().map(c -> new Ranked(c, ranked(c.cues(), numbers))).toList();
  }

  private static List<Numbered> ranked(List<Cue> cues, Map<String, Integer> numbers) {
    return cues.stream()
        .sorted(Comparator.comparingInt(Cue::length).reversed())
        .map(cue -> new Numbered(cue, numbers.getOrDefault(cue.words().get(0), -1)))
        .toList();
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
    parts.put(Cue.Part.ANYWHERE, heard(measure.quote));
    parts.put(Cue.Part.ACTION, heard(measure.action));
    Heard object =
        heard(scheme.actAlone() ? measure.about.without(measure.object) : measure.object);
    parts.put(Cue.Part.OBJECT, object);
    parts.put(Cue.Part.HEAD, object);
    parts.put(Cue.Part.MODALITY, heard(measure.modality.id()));
    List<Heard> headings =
        scheme.actAlone() ? List.of() : measure.headings.stream().map(this::heard).toList();
    Weighed best = new Weighed(scheme.fallback(), 0, List.of());
    for (Ranked concept : concepts) {
      Weighed weighed = weigh(concept, parts, headings);
      if (weighed.weight > best.weight) {
        best = weighed;
      }
    }
    return sorting(best);
  }

  private Heard heard(String text) {
    return new Heard(text, words.in(text));
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

  private static Weighed weigh(Ranked concept, Map<Cue.Part, Heard> parts, List<Heard> headings) {
    List<Cue> heard = new ArrayList<>();
    double weight = 0;
    Map<Cue.Part, BitSet> taken = new EnumMap<>(Cue.Part.class);
    for (Numbered numbered : concept.cues) {
      Cue cue = numbered.cue;
      BitSet mine = taken.computeIfAbsent(cue.part(), part -> new BitSet());
      Heard part = parts.get(cue.part());
      if (part != null && part.takes(numbered, mine)) {
        weight += cue.weight();
        heard.add(cue);
      }
    }
    for (int i = 0; i < headings.size(); i++) {
      weight += heading(concept.cues, headings.get(i), heard) * (i == 0 ? HEADING : HEADING_ABOVE);
    }
    return new Weighed(concept.concept, weight, heard);
  }

  /** The weight of the cues in a heading, where only those count that may stand anywhere. */
  private static double heading(List<Numbered> cues, Heard heading, List<Cue> heard) {
    double weight = 0;
    BitSet taken = new BitSet();
    for (Numbered numbered : cues) {
      if (numbered.cue.part() == Cue.Part.ANYWHERE && heading.takes(numbered, taken)) {
        weight += numbered.cue.weight();
        heard.add(numbered.cue);
      }
    }
    return weight;
  }
}
