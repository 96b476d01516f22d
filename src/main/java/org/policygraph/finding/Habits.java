package org.policygraph.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.language.Lexicon;

/**
 * How words stand in documents that nobody has coded: how often tagged as verbs, first of their
 * clauses, behind 的 and so on, each in fifths (table {@code verb-habits}).
 */
final class Habits {

  /** What is counted, in the order of the digits of the table. */
  private static final List<String> COUNTED =
      List.of(
          "verb",
          "verbal-noun",
          "first",
          "last",
          "behind-of",
          "before-of",
          "before-noun",
          "behind-noun",
          "behind-adverb",
          "act",
          "predicate");

  /** Of words of which nothing is told. */
  private static final List<String> UNKNOWN = List.of("unknown");

  private final Map<String, List<String>> words = new HashMap<>();

  Habits() {
    for (List<String> row : Lexicon.load("verb-habits").rows()) {
      String fifths = row.get(1);
      words.put(
          row.get(0),
          COUNTED.stream().map(what -> what + fifths.charAt(COUNTED.indexOf(what))).toList());
    }
  }

  /** The words of which something is told. */
  Set<String> words() {
    return words.keySet();
  }

  /** What is told of a word: {@code verb4}, {@code first0}. */
  List<String> of(String word) {
    return words.getOrDefault(word, UNKNOWN);
  }
}
