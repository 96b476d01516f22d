package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Word;
import org.policygraph.language.Words;

/** Makes profiles of measures. */
final class Profiler {

  private static final String TARGET = "target";

  /** What of a cue it is looked up by; a single character tells no subject. */
  private static final int PREFIX = 2;

  private final Words cutter;
  private final Matters matter;
  private final Map<String, Long> acts = new HashMap<>();

  /** What the tags of words that say nothing begin with. */
  private final BitSet empty = new BitSet();

  /** The cues by the pair that they begin with. */
  private final ByPair<Cue> cues = new ByPair<>();

  /** A word that tells a subject, and how much it tells. */
  private record Cue(String word, String subject, double strength) {}

  Profiler(Words cutter, Background background) {
    this.cutter = cutter;
    Lexicon classes = Lexicon.load("alignment-acts");
    Lexicon.load("alignment-words").words("empty").forEach(tag -> empty.set(tag.charAt(0)));
    long bit = 1;
    for (String act : classes.concepts()) {
      for (String word : classes.words(act)) {
        acts.merge(word, bit, (known, further) -> known | further);
      }
      bit <<= 1;
    }
    Lexicon subjects = Lexicon.load("alignment-subjects");
    matter = new Matters(background, subjects.concepts());
    for (String subject : subjects.concepts()) {
      for (String word : subjects.words(subject)) {
        if (word.length() >= PREFIX) {
          cues.add(Bigrams.at(word, 0), new Cue(word, subject, background.strength(word)));
        }
      }
    }
  }

  List<Profile> of(List<Directive> directives) {
    return directives.stream().map(this::of).toList();
  }

  private Profile of(Directive directive) {
    List<String> parts = parts(directive);
    List<String> words = parts.stream().flatMap(this::words).toList();
    long acts = acts(directive.actions());
    Map<String, Double> subjects = subjects(parts);
    return new Profile(
        directive,
        parts,
        words,
        words(directive.object()).toList(),
        acts,
        subjects,
        matter.of(parts, acts, subjects));
  }

  /** Its quote, then the criteria and targets that stand elsewhere in the sentence. */
  private static List<String> parts(Directive directive) {
    List<String> parts = new ArrayList<>(List.of(directive.quote()));
    directive.criteria().stream()
        .map(Directive.Condition::quote)
        .filter(quote -> !directive.quote().contains(quote))
        .forEach(parts::add);
    directive.participants().stream()
        .filter(p -> p.role().equals(TARGET) && !directive.quote().contains(p.text()))
        .map(Directive.Participant::text)
        .forEach(parts::add);
    return parts;
  }

  /** Nouns, verbs, adjectives and names of two characters and more. */
  private Stream<String> words(String text) {
    return cutter.of(text).stream()
        .filter(word -> word.text().length() > 1 && !empty.get(word.tag().charAt(0)))
        .map(Word::text);
  }

  private long acts(List<String> actions) {
    long found = 0;
    for (String verb : actions) {
      for (int from = 0; from < verb.length(); from++) {
        for (int to = from + 1; to <= verb.length(); to++) {
          found |= acts.getOrDefault(verb.substring(from, to), 0L);
        }
      }
    }
    return found;
  }

  private Map<String, Double> subjects(List<String> parts) {
    Map<String, Double> found = new TreeMap<>();
    for (String part : parts) {
      for (int i = 0; i + PREFIX <= part.length(); i++) {
        for (Cue cue : cues.of(Bigrams.at(part, i))) {
          if (part.startsWith(cue.word, i)) {
            found.merge(cue.subject, cue.strength, Math::max);
          }
        }
      }
    }
    found.values().removeIf(strength -> strength <= 0);
    return found;
  }
}
