package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts measures into the concepts of a scheme by their cue words: the content of the measure
 * first, then, weaker, the headings it stands under, the nearest counting most. Where nothing
 * speaks for any concept it is the scheme's fallback.
 */
final class Classifier {

  private static final double HEADING = .6;
  private static final double HEADING_ABOVE = .4;

  /** Cue words of the subject in a thousand characters, from which a document speaks of it. */
  private static final double SUBJECT = 5;

  private final Scheme scheme;
  private final Map<String, List<Cue>> cues = new LinkedHashMap<>();

  Classifier(Scheme scheme) {
    this.scheme = scheme;
    scheme.cues().forEach((concept, words) -> cues.put(concept, longestFirst(words)));
  }

  private static List<Cue> longestFirst(List<String> words) {
    return words.stream()
        .map(Cue::of)
        .sorted(Comparator.comparingInt(Cue::length).reversed())
        .toList();
  }

  /** The concept of a measure that no cue speaks for. */
  String fallback() {
    return scheme.fallback();
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

  /**
   * The concept of a measure.
   *
   * @param quote the measure's words
   * @param headings the headings it stands under, the nearest first
   */
  String of(String quote, List<String> headings) {
    String best = scheme.fallback();
    double most = 0;
    for (Map.Entry<String, List<Cue>> concept : cues.entrySet()) {
      double score = weight(concept.getValue(), quote);
      for (int i = 0; i < headings.size(); i++) {
        score += weight(concept.getValue(), headings.get(i)) * (i == 0 ? HEADING : HEADING_ABOVE);
      }
      if (score > most) {
        most = score;
        best = concept.getKey();
      }
    }
    return best;
  }

  /** The cue words of a concept that stand in a text, for an analyst who asks why. */
  List<String> why(String concept, String text) {
    List<String> found = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Cue cue : cues.getOrDefault(concept, List.of())) {
      if (cue.takes(text, taken)) {
        found.add(String.join("\u2026", cue.parts()));
      }
    }
    return found;
  }

  private static double weight(List<Cue> cues, String text) {
    BitSet taken = new BitSet();
    double sum = 0;
    for (Cue cue : cues) {
      if (cue.takes(text, taken)) {
        sum += cue.weight();
      }
    }
    return sum;
  }
}
