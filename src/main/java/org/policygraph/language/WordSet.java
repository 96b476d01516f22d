package org.policygraph.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a concept. Nearly every word of a text is none of them, which their lengths and the
 * characters they begin and end with tell at one look.
 */
final class WordSet {

  /** Words of this length and longer ones share a bit. */
  private static final int LONGEST = Long.SIZE - 1;

  private final Set<String> words = new LinkedHashSet<>();

  /** One bit a length. */
  private long lengths;

  /** One bit for every character that begins a word, those alike in their last six bits shared. */
  private long firsts;

  /** The same for characters that end one. */
  private long lasts;

  void add(String word) {
    words.add(word);
    if (!word.isEmpty()) {
      lengths |= 1L << Math.min(word.length(), LONGEST);
      firsts |= 1L << word.charAt(0);
      lasts |= 1L << word.charAt(word.length() - 1);
    } else {
      lengths |= 1;
    }
  }

  /** The words, in the order in which they were added. */
  Set<String> all() {
    return Collections.unmodifiableSet(words);
  }

  boolean has(String word) {
    int length = word.length();
    if ((lengths >>> Math.min(length, LONGEST) & 1) == 0) {
      return false;
    }
    boolean perhaps =
        length == 0
            || ((firsts >>> word.charAt(0) & 1) != 0
                && (lasts >>> word.charAt(length - 1) & 1) != 0);
    return perhaps && words.contains(word);
  }

  /** The longest word, not the empty one, that stands in a text at a place. */
  Optional<String> at(String text, int place) {
    if (place >= text.length() || (firsts >>> text.charAt(place) & 1) == 0) {
      return Optional.empty();
    }
    for (int length = longest(text.length() - place); length > 0; length--) {
      if ((lengths >>> Math.min(length, LONGEST) & 1) != 0
          && (lasts >>> text.charAt(place + length - 1) & 1) != 0) {
        String candidate = text.substring(place, place + length);
        if (words.contains(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  /** The longest word, not the empty one, that a text ends with. */
  Optional<String> suffix(String text) {
    int end = text.length();
    if (end == 0 || (lasts >>> text.charAt(end - 1) & 1) == 0) {
      return Optional.empty();
    }
    for (int length = longest(end); length > 0; length--) {
      if ((lengths >>> Math.min(length, LONGEST) & 1) != 0
          && (firsts >>> text.charAt(end - length) & 1) != 0) {
        String candidate = text.substring(end - length);
        if (words.contains(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private int longest(int most) {
    int longest = LONGEST - Long.numberOfLeadingZeros(lengths);
    return longest == LONGEST ? most : Math.min(longest, most);
  }
}
