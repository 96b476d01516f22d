package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.policygraph.finding.Scheme.Concept;

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
   * @param modality how binding it is
   * @param headings the headings it stands under, the nearest first
   */
  record Content(
      String quote, String action, String object, Modality modality, List<String> headings) {

    private String of(Cue.Part part) {
      return switch (part) {
        case ANYWHERE -> quote;
        case ACTION -> action;
        case OBJECT, HEAD -> object;
        case MODALITY -> modality.id();
      };
    }
  }

  /** A concept with its cues, the longest first. */
  private record Ranked(Concept concept, List<Cue> cues) {}

  private record Weighed(Concept concept, double weight, List<Cue> heard) {}

  private final Scheme scheme;
  private final List<Ranked> concepts;

  Classifier(Scheme scheme) {
    this.scheme = scheme;
    this.concepts =
        scheme.concepts().stream().map(c -> new Ranked(c, longestFirst(c.cues()))).toList();
  }

  private static List<Cue> longestFirst(List<Cue> cues) {
    return cues.stream().sorted(Comparator.comparingInt(Cue::length).reversed()).toList();
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
    Weighed best = new Weighed(scheme.fallback(), 0, List.of());
    for (Ranked concept : concepts) {
      Weighed weighed = weigh(concept, measure, scheme.actAlone() ? List.of() : measure.headings);
      if (weighed.weight > best.weight) {
        best = weighed;
      }
    }
    return sorting(best);
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

  private static Weighed weigh(Ranked concept, Content measure, List<String> headings) {
    List<Cue> heard = new ArrayList<>();
    double weight = 0;
    Map<Cue.Part, BitSet> taken = new EnumMap<>(Cue.Part.class);
    for (Cue cue : concept.cues) {
      BitSet mine = taken.computeIfAbsent(cue.part(), part -> new BitSet());
      if (cue.takes(measure.of(cue.part()), mine)) {
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
  private static double heading(List<Cue> cues, String heading, List<Cue> heard) {
    double weight = 0;
    BitSet taken = new BitSet();
    for (Cue cue : cues) {
      if (cue.part() == Cue.Part.ANYWHERE && cue.takes(heading, taken)) {
        weight += cue.weight();
        heard.add(cue);
      }
    }
    return weight;
  }
}
