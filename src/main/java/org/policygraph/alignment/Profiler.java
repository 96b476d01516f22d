package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  private final Matter matter;
  private final Lexicon acts = Lexicon.load("alignment-acts");
  private final Set<String> empty = Lexicon.load("alignment-words").words("empty");
  private final Map<String, List<Cue>> cues = new HashMap<>();

  /** A word that tells a subject, and how much it tells. */
  private record Cue(String word, String subject, double strength) {}

  Profiler(Words cutter, Background background) {
    this.cutter = cutter;
    matter = new Matter(background);
    Lexicon subjects = Lexicon.load("alignment-subjects");
    for (String subject : subjects.concepts()) {
      for (String word : subjects.words(subject)) {
        if (word.length() >= PREFIX) {
          cues.computeIfAbsent(word.substring(0, PREFIX), any -> new ArrayList<>())
              .add(new Cue(word, subject, background.strength(word)));
        }
      }
    }
  }

  List<Profile> of(List<Directive> directives) {
    return directives.stream().map(this::of).toList();
  }

  private Profile of(Directive directive) {
    List<String> parts = parts(directive);
    List<String> core = new ArrayList<>(directive.actions());
    core.add(directive.object());
    List<String> words = parts.stream().flatMap(part -> words(part).stream()).toList();
    Set<String> acts = acts(directive.actions());
    Map<String, Double> subjects = subjects(parts);
    return new Profile(
        directive,
        bigrams(parts),
        bigrams(core),
        words,
        Stream.concat(words.stream(), directive.actions().stream()).toList(),
        words(directive.object()),
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

  private static Map<String, Integer> bigrams(Collection<String> parts) {
    Map<String, Integer> all = new TreeMap<>();
    parts.forEach(part -> Bigrams.of(part).forEach((b, n) -> all.merge(b, n, Integer::sum)));
    return all;
  }

  /** Nouns, verbs, adjectives and names of two characters and more. */
  private List<String> words(String text) {
    return cutter.of(text).stream()
        .filter(word -> !empty.contains(word.tag().substring(0, 1)))
        .map(Word::text)
        .filter(word -> word.length() > 1)
        .toList();
  }

  private Set<String> acts(List<String> actions) {
    return acts.concepts().stream()
        .filter(act -> actions.stream().anyMatch(verb -> names(act, verb)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean names(String act, String verb) {
    return acts.words(act).stream().anyMatch(verb::contains);
  }

  private Map<String, Double> subjects(List<String> parts) {
    Map<String, Double> found = new TreeMap<>();
    for (String part : parts) {
      for (int i = 0; i + PREFIX <= part.length(); i++) {
        for (Cue cue : cues.getOrDefault(part.substring(i, i + PREFIX), List.of())) {
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
