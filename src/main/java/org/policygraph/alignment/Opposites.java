package org.policygraph.alignment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygraph.language.Lexicon;

/**
 * Words one of which takes the place of another where an act is turned.
 *
 * @param words those of one side
 * @param others those of the other
 */
record Opposites(List<String> words, List<String> others) {

  private static final Lexicon ROWS = Lexicon.load("alignment-opposites");
  private static final String MILDER = "milder";
  private static final Pattern SPACE = Pattern.compile(" ");

  /** Acts and the milder ones that take their place. */
  static List<Opposites> milder() {
    return ROWS.rows(MILDER).stream().map(Opposites::of).toList();
  }

  /** Words of which neither side is what the other says. */
  static List<Opposites> all() {
    return ROWS.rows().stream()
        .filter(row -> !row.get(0).equals(MILDER))
        .map(Opposites::of)
        .toList();
  }

  private static Opposites of(List<String> row) {
    return new Opposites(words(row.get(1)), words(row.get(2)));
  }

  private static List<String> words(String cell) {
    return SPACE.splitAsStream(cell).toList();
  }

  /** The words of both sides. */
  Stream<String> both() {
    return Stream.concat(words.stream(), others.stream());
  }

  /**
   * Where a text stands beside another: 1 if it has words of the first side in the place of the
   * second's, -1 if the reverse, 0 if neither.
   */
  int side(String text, String other) {
    int gained = gained(words, text, other);
    return gained * gained(others, text, other) < 0 ? Integer.signum(gained) : 0;
  }

  /** How many more of some words a text has than another. */
  static int gained(Iterable<String> words, String text, String other) {
    int gained = 0;
    for (String word : words) {
      gained += count(word, text) - count(word, other);
    }
    return gained;
  }

  private static int count(String word, String text) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }
}
