package org.policygraph.language;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** A comparison that is denied. */
  private final String denied =
      "(?:(?:"
          + longestFirst(words.words("denial").stream())
          + ")(?:"
          + longestFirst(compared())
          + "))";

  private final String qualified =
      "(?:" + longestFirst(words.words("qualifier").stream()) + ")?" + denied;

  private final Pattern denial = Pattern.compile(qualified);

  /** Regular expression of the words before a number. */
  String before() {
    String plain = longestFirst(Stream.concat(compared(), ofPlace("-before")));
    return "(?<before>" + qualified + "|" + plain + ")";
  }

  /** The same of words that do not stand directly before it: 不得超过营业收入的5%. */
  String apart() {
    String shared =
        "(?:" + longestFirst(compared()) + ")" + words.words("shared").iterator().next();
    return "(?<before>" + denied + "|" + shared + ")" + between();
  }

  /** The same of those that are denied only, without what stands between: 不得高于每月800元. */
  String denied() {
    return "(?<before>" + denied + ")";
  }

  /** What may stand between a bound and its number. */
  String between() {
    return words.words("apart").iterator().next();
  }

  private Stream<String> compared() {
    return Stream.of("more", "less").flatMap(side -> words.words(side).stream());
  }

  /** Regular expression of the words behind a number. */
  String after() {
    return "(?<after>" + longestFirst(ofPlace("-after")) + ")";
  }

  private Stream<String> ofPlace(String place) {
    return SIGNS.keySet().stream().sorted().flatMap(s -> words.words(s + place).stream());
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
    return after.flatMap(w -> sign(w, "-after")).or(() -> before.flatMap(this::before));
  }

  private Optional<String> before(String word) {
    if (denial.matcher(word).matches()) {
      return Optional.of(words.suffix("less", word).isPresent() ? LEAST : MOST);
    }
    if (words.has("more", word)) {
      return Optional.of(LEAST);
    }
    return words.has("less", word) ? Optional.of(MOST) : sign(word, "-before");
  }

  private Optional<String> sign(String word, String place) {
    return SIGNS.keySet().stream()
        .sorted()
        .filter(s -> words.has(s + place, word))
        .map(SIGNS::get)
        .findFirst();
  }
}
