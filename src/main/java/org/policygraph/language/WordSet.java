package org.policygraph.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a concept. Nearly every word of a text is none of them, which its length and the
 * characters it begins and ends with tell at one look.
 */
final class WordSet {

  /** Words of this length and longer ones share a bit. */
  private static final int LONGEST = Long.SIZE - 1;

  private static final int MARKS = 1 << 12;

  private final Set<String> words = new LinkedHashSet<>();

  /** One bit a length. */
  private long lengths;

  /** One bit for every first character, those alike in their last six bits shared. */
  private long firsts;

  /** The same for last characters. */
  private long lasts;

  /** Bits for what first character, last character and length come together. */
  private final long[] marks = new long[MARKS / Long.SIZE];

  void add(String word) {
    words.add(word);
    lengths |= 1L << Math.min(word.length(), LONGEST);
    if (!word.isEmpty()) {
      firsts |= 1L << word.charAt(0);
      lasts |= 1L << word.charAt(word.length() - 1);
      int mark = mark(word, 0, word.length());
      marks[mark >> 6] |= 1L << mark;
    }
  }

  private static int mark(String text, int from, int to) {
    return (text.charAt(from) * 31 + text.charAt(to - 1) * 7 + to - from) & (MARKS - 1);
  }

  private boolean has(String text, int from, int to) {
    int mark = mark(text, from, to);
    return ((marks[mark >> 6] >>> mark) & 1) != 0 && words.contains(text.substring(from, to));
  }

  /** The words, in the order in which they were added. */
  Set<String> all() {
    return Collections.unmodifiableSet(words);
  }

  boolean has(String word) {
    return word.isEmpty() ? words.contains(word) : has(word, 0, word.length());
  }

  /** The longest word, not the empty one, that stands in a text at a place. */
  Optional<String> at(String text, int place) {
    if (place >= text.length() || ((firsts >>> text.charAt(place)) & 1) == 0) {
      return Optional.empty();
    }
    for (int length = longest(text.length() - place); length > 0; length--) {
      if (holds(length) && has(text, place, place + length)) {
        return Optional.of(text.substring(place, place + length));
      }
    }
    return Optional.empty();
  }

  /** The longest word, not the empty one, that a text ends with. */
  Optional<String> suffix(String text) {
    int end = text.length();
    if (end == 0 || ((lasts >>> text.charAt(end - 1)) & 1) == 0) {
      return Optional.empty();
    }
    for (int length = longest(end); length > 0; length--) {
      if (holds(length) && has(text, end - length, end)) {
        return Optional.of(text.substring(end - length));
      }
    }
    return Optional.empty();
  }

  private boolean holds(int length) {
    return ((lengths >>> Math.min(length, LONGEST)) & 1) != 0;
  }

  private int longest(int most) {
    int longest = LONGEST - Long.numberOfLeadingZeros(lengths);
    return longest == LONGEST ? most : Math.min(longest, most);
  }
}
