package org.policygraph.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which measures are wanted: of every facet that is named one of the values, and every word in the
 * quote or in the name of an actor.
 *
 * @param wanted the values by facet
 * @param words the words, in lower case
 */
public record Selection(Map<Facet, Set<String>> wanted, List<String> words) {

  /** Keeps its own copies; words count in lower case. */
  public Selection {
    wanted = Map.copyOf(wanted);
    words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** Everything. */
  public static Selection all() {
    return new Selection(Map.of(), List.of());
  }

  /** Whether all words are in the quote or in a name. */
  boolean isNamedIn(IndexedMeasure measure) {
    return words.stream()
        .allMatch(
            word ->
                contains(measure.quote(), word)
                    || measure.values(Facet.ACTOR).stream().anyMatch(name -> contains(name, word)));
  }

  /** The facets by which the measure falls out. */
  List<Facet> missedBy(IndexedMeasure measure) {
    return wanted.keySet().stream()
        .filter(facet -> isMissed(measure.values(facet), wanted.getOrDefault(facet, Set.of())))
        .toList();
  }

  private static boolean isMissed(Collection<String> values, Set<String> chosen) {
    return !chosen.isEmpty() && values.stream().noneMatch(chosen::contains);
  }

  /** Whether a text holds a word that is in lower case. */
  private static boolean contains(String text, String word) {
    int last = text.length() - word.length();
    for (int at = 0; at <= last; at++) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
