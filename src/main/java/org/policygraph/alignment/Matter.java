package org.policygraph.alignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygraph.language.Lexicon;

/**
 * What a measure is about apart from the formulas of official documents: rare pairs of characters
 * outside of formulas and figures, and class of act with subject, each with what it weighs.
 */
final class Matter {

  /** Shared matter of this weight speaks for two measures being about the same. */
  static final double ENOUGH = 7;

  /** Shared matter of this weight makes two measures counterparts whatever their documents are. */
  static final double MUCH = 12;

  private static final double RARE = 2.5;
  private static final double FRAME = 2;

  private final Background background;
  private final Pattern formulas;

  Matter(Background background) {
    this.background = background;
    Lexicon lexicon = Lexicon.load("alignment-formulas");
    formulas =
        Pattern.compile(
            lexicon.concepts().stream()
                .flatMap(concept -> lexicon.words(concept).stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\d+|", "")));
  }

  /** The keys of a measure, each with what it weighs. */
  Map<String, Double> of(Collection<String> parts, Set<String> acts, Map<String, Double> subjects) {
    Map<String, Double> keys = new TreeMap<>();
    parts.stream()
        .flatMap(part -> formulas.splitAsStream(Bigrams.letters(part)))
        .flatMap(rest -> Bigrams.of(rest).keySet().stream())
        .filter(pair -> background.rarity(pair) >= RARE)
        .forEach(pair -> keys.put(pair, background.rarity(pair)));
    subjects.forEach(
        (subject, strength) ->
            acts.forEach(act -> keys.put(act + " " + subject, FRAME * strength)));
    return keys;
  }
}
