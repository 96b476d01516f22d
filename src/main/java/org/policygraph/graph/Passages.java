package org.policygraph.graph;

import java.util.Optional;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** A text in which passages of another version of the same work are looked up. */
final class Passages {

  private final String letters;
  private final int[] places;

  /** Prepares a text for look-up. */
  Passages(Text text) {
    String plain = text.plain();
    StringBuilder kept = new StringBuilder(plain.length());
    int[] where = new int[plain.length()];
    for (int i = 0; i < plain.length(); i++) {
      if (!isSpace(plain.charAt(i))) {
        where[kept.length()] = i;
        kept.append(plain.charAt(i));
      }
    }
    letters = kept.toString();
    places = where;
  }

  /**
   * Where the same words stand, white space ignored.
   *
   * @param words what to look for
   * @param rank how many times they occur before in the version they were read from; the last
   *     occurrence stands for those beyond
   */
  Optional<Span> find(String words, int rank) {
    String wanted = strip(words);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    int at = letters.indexOf(wanted);
    for (int i = 0; i < rank && at >= 0; i++) {
      int next = letters.indexOf(wanted, at + 1);
      at = next >= 0 ? next : at;
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(places[at], places[at + wanted.length() - 1] + 1));
  }

  /** How often some words occur before a place. */
  int rank(String words, int before) {
    String wanted = strip(words);
    int count = 0;
    for (int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
        at >= 0 && places[at] < before;
        at = letters.indexOf(wanted, at + 1)) {
      count++;
    }
    return count;
  }

  private static String strip(String words) {
    StringBuilder kept = new StringBuilder();
    words.chars().filter(c -> !isSpace((char) c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
