package org.policygraph.alignment;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/** Pairs of neighbouring characters of a text, its punctuation and spaces left out. */
final class Bigrams {

  private Bigrams() {}

  /** Each pair with how often it occurs, in the order of the pairs. */
  static Map<String, Integer> of(String text) {
    String letters = letters(text);
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i + 2 <= letters.length(); i++) {
      counts.merge(letters.substring(i, i + 2), 1, Integer::sum);
    }
    return counts;
  }

  /** The letters, digits and percent signs of a text, full-width forms made half-width (NFKC). */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    normal
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '%')
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
