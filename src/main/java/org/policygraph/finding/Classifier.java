package org.policygraph.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.policygraph.finding.Scheme.Concept;
import org.policygraph.language.WordList;

/**
 * Sorts measures into the concepts of a scheme by the weight of the cue words that speak for each:
 * its verbs, what they bear on and the head of that, how binding it is, and its words as a whole;
 * then, weaker, the headings it stands under, the nearest counting most. Where a scheme was learnt
 * of coded acts, the traits of the act speak as well. A measure of a document outside the scheme's
 * subject, and one that nothing speaks for, is the scheme's fallback.
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
   * @param telling tells what of the act says how it works
   */
  record Content(
      String quote,
      String action,
      String object,
      Modality modality,
      List<String> headings,
      Consumer<Ear<DeedTrait>> telling) {}

  /**
   * A concept with its cues, the longest first.
   *
   * @param first the number of its first cue among those of all concepts
   * @param column its place among the concepts that something was learnt of, or -1
   */
  private record Ranked(Concept concept, List<Cue> cues, int first, int column) {

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

  private record Weighed(Concept concept, double weight, List<Voice> heard) {}

  /**
   * What headings say, each by so much less as it stands farther above.
   *
   * @param headings the headings, the nearest first
   * @param said for each concept what each heading that speaks for it says
   */
  private record Above(List<String> headings, List<List<Weighed>> said) {}

  private final Scheme scheme;
  private final Optional<TraitTable<DeedTrait>> learnt;
  private final List<Ranked> concepts = new ArrayList<>();
  private final WordList words;

  /** The numbers of the cues that begin with each word, by where they speak from. */
  private final Map<Cue.Part, List<BitSet>> beginning = new EnumMap<>(Cue.Part.class);

  Classifier(Scheme scheme) {
    this.scheme = scheme;
    List<String> answers = new ArrayList<>();
    this.learnt = scheme.weights().map(table -> weights(scheme, table, answers));
    int first = 0;
    List<Cue> all = new ArrayList<>();
    for (Concept concept : scheme.concepts()) {
      List<Cue> cues =
          concept.cues().stream().sorted(Comparator.comparingInt(Cue::length).reversed()).toList();
      concepts.add(new Ranked(concept, cues, first, answers.indexOf(concept.id())));
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

  /** What sorts the measures of one document. */
  Sorter of(String document) {
    return new Sorter(!fits(document));
  }

  /** The weights of a table; answers are what was learnt of the scheme's concepts. */
  private static TraitTable<DeedTrait> weights(Scheme scheme, String table, List<String> answers) {
    TraitWeights weights = TraitWeights.load(table);
    scheme.concepts().stream()
        .map(Concept::id)
        .filter(id -> weights.column(id) >= 0)
        .forEach(answers::add);
    return new TraitTable<>(weights, DeedTrait.class, answers);
  }

  /** Whether a document speaks of the scheme's subject; every document does if it names none. */
  private boolean fits(String document) {
    long mentions = 0;
    for (String word : scheme.subject()) {
      for (int at = document.indexOf(word); at >= 0; at = document.indexOf(word, at + 1)) {
        mentions++;
      }
    }
    return scheme.subject().isEmpty() || mentions * 1000.0 / document.length() >= SUBJECT;
  }

  /** Sorts the measures of one document. */
  final class Sorter {
    private final boolean outside;

    /** The headings that were last asked about: many measures stand under the same. */
    private Above last = read(List.of());

    private Sorter(boolean outside) {
      this.outside = outside;
    }

    /** The concept of a measure: the heaviest, the first in the scheme among equals. */
    Sorting of(Content measure) {
      if (outside) {
        return sorting(new Weighed(scheme.fallback(), 0, List.of()));
      }
      List<String> headings = scheme.actAlone() ? List.of() : measure.headings;
      if (!last.headings.equals(headings)) {
        last = read(headings);
      }
      return sorting(heaviest(measure, last));
    }
  }

  private Weighed heaviest(Content measure, Above above) {
    Map<Cue.Part, Heard> parts = new EnumMap<>(Cue.Part.class);
    parts.put(Cue.Part.ANYWHERE, heard(measure.quote, Cue.Part.ANYWHERE));
    parts.put(Cue.Part.ACTION, heard(measure.action, Cue.Part.ACTION));
    BitSet inObject = words.in(measure.object);
    parts.put(Cue.Part.OBJECT, heard(measure.object, inObject, Cue.Part.OBJECT));
    parts.put(Cue.Part.HEAD, heard(measure.object, inObject, Cue.Part.HEAD));
    parts.put(Cue.Part.MODALITY, heard(measure.modality.id(), Cue.Part.MODALITY));
    BitSet cues = new BitSet();
    parts.values().forEach(part -> cues.or(part.cues));
    return learnt
        .map(weights -> heaviest(heard(weights, measure), cues, parts, above))
        .orElseGet(() -> heaviest(cues, parts, above));
  }

  private Above read(List<String> headings) {
    List<Heard> all = headings.stream().map(text -> heard(text, Cue.Part.ANYWHERE)).toList();
    List<List<Weighed>> said = new ArrayList<>();
    for (Ranked concept : concepts) {
      List<Weighed> one = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        List<Voice> voices = new ArrayList<>();
        double weight = heading(concept, all.get(i), voices) * (i == 0 ? HEADING : HEADING_ABOVE);
        if (!voices.isEmpty()) {
          one.add(new Weighed(concept.concept, weight, voices));
        }
      }
      said.add(one);
    }
    return new Above(headings, said);
  }

  private Weighed heaviest(BitSet cues, Map<Cue.Part, Heard> parts, Above above) {
    Weighed best = new Weighed(scheme.fallback(), 0, List.of());
    for (int i = 0; i < concepts.size(); i++) {
      Weighed heard = weigh(concepts.get(i), cues, parts, above.said.get(i));
      best = heard.weight > best.weight ? heard : best;
    }
    return best;
  }

  private Weighed heaviest(Learnt learnt, BitSet cues, Map<Cue.Part, Heard> parts, Above above) {
    Weighed best = new Weighed(scheme.fallback(), Double.NEGATIVE_INFINITY, List.of());
    int column = -1;
    for (int i = 0; i < concepts.size(); i++) {
      Ranked concept = concepts.get(i);
      Weighed heard = weigh(concept, cues, parts, above.said.get(i));
      double weight = learnt.with(heard.weight, concept.column);
      if (weight > best.weight) {
        best = new Weighed(concept.concept, weight, heard.heard);
        column = concept.column;
      }
    }
    return new Weighed(best.concept, best.weight, learnt.voices(best.heard, column));
  }

  private static Learnt heard(TraitTable<DeedTrait> weights, Content measure) {
    Learnt learnt = new Learnt(weights);
    measure.telling.accept(learnt);
    return learnt;
  }

  private Heard heard(String text, Cue.Part part) {
    return heard(text, words.in(text), part);
  }

  private Heard heard(String text, BitSet words, Cue.Part part) {
    List<BitSet> begun = beginning.getOrDefault(part, List.of());
    BitSet cues = new BitSet();
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      cues.or(begun.get(word));
    }
    return new Heard(text, cues);
  }

  private Sorting sorting(Weighed best) {
    List<String> words =
        best.heard.isEmpty()
            ? List.of()
            : best.heard.stream()
                .sorted(Comparator.comparingDouble(Voice::weight).reversed())
                .map(Voice::words)
                .distinct()
                .toList();
    return new Sorting(scheme.name(), best.concept.id(), best.concept.iri(), words);
  }

  private static Weighed weigh(
      Ranked concept, BitSet cues, Map<Cue.Part, Heard> parts, List<Weighed> above) {
    List<Cue> speaking = concept.among(cues);
    if (speaking.isEmpty() && above.isEmpty()) {
      return new Weighed(concept.concept, 0, List.of());
    }
    List<Voice> heard = new ArrayList<>();
    double weight = 0;
    Map<Cue.Part, BitSet> taken = new EnumMap<>(Cue.Part.class);
    for (Cue cue : speaking) {
      Heard part = Objects.requireNonNull(parts.get(cue.part()));
      if (cue.takes(part.text, taken.computeIfAbsent(cue.part(), any -> new BitSet()))) {
        weight += cue.weight();
        heard.add(new Voice(cue.written(), cue.weight()));
      }
    }
    for (Weighed heading : above) {
      weight += heading.weight;
      heard.addAll(heading.heard);
    }
    return new Weighed(concept.concept, weight, heard);
  }

  /** The weight of the cues in a heading, where only those count that may stand anywhere. */
  private static double heading(Ranked concept, Heard heading, List<Voice> heard) {
    double weight = 0;
    BitSet taken = new BitSet();
    for (Cue cue : concept.among(heading.cues)) {
      if (cue.takes(heading.text, taken)) {
        weight += cue.weight();
        heard.add(new Voice(cue.written(), cue.weight()));
      }
    }
    return weight;
  }
}
