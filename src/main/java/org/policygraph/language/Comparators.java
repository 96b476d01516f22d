package org.policygraph.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that bound a number, before it and behind it, read from {@code comparators.tsv}. */
final class Comparators {

  /** Exactly. */
  static final String EQUAL = "=";

  /** Roughly. */
  static final String ABOUT = "\u2248";

  /** At least. */
  static final String LEAST = "\u2265";

  /** At most. */
  static final String MOST = "\u2264";

  private static final Map<String, String> SIGNS =
      Map.of("least", LEAST, "most", MOST, "about", ABOUT);

  private final Lexicon words = Lexicon.load("comparators");

  /** Regular expression of the words before a number. */
  String before() {
    return "(?<before>" + alternatives("-before") + ")";
  }

  /** Regular expression of the words behind a number. */
  String after() {
    return "(?<after>" + alternatives("-after") + ")";
  }

  private String alternatives(String place) {
    return longestFirst(
        SIGNS.keySet().stream().sorted().flatMap(s -> words.words(s + place).stream()));
  }

  /** Joins literal words to a regular expression that prefers the longest. */
  static String longestFirst(Stream<String> words) {
    return words
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(w -> w.replaceAll("([()\\[\\]./+*?|])", "\\\\$1"))
        .collect(Collectors.collectingAndThen(Collectors.toList(), Alternatives::of));
  }

  /** The comparator of a number between two words; the one behind it decides. */
  Optional<String> of(Optional<String> before, Optional<String> after) {
    return after.flatMap(w -> sign(w, "-after")).or(() -> before.flatMap(w -> sign(w, "-before")));
  }

  private Optional<String> sign(String word, String place) {
    return List.of("least", "most", "about").stream()
        .filter(s -> words.has(s + place, word))
        .map(SIGNS::get)
        .findFirst();
  }
}
