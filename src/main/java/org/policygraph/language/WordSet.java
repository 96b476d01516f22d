package org.policygraph.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a concept. Nearly every word of a text is none of them, which its length, the
 * characters it begins and ends with and its hash tell without a look at any string.
 */
final class WordSet {

  /** Words of this length and longer ones share a bit. */
  private static final int LONGEST = Long.SIZE - 1;

  private static final int LEAST_SLOTS = 8;

  /** Words that are as long as this or longer may be of any length. */
  private static final int ANY = Byte.MAX_VALUE;

  /** What {@link String#hashCode()} multiplies with from one character to the next. */
  private static final int STEP = 31;

  private final Set<String> words = new LinkedHashSet<>();

  /** One bit a length. */
  private long lengths;

  /** One bit for every first character, those alike in their last six bits shared. */
  private long firsts;

  /** The same for last characters. */
  private long lasts;

  /** The words and their hashes where these lead; three of four slots at least are free. */
  private @Nullable String[] slots = new String[LEAST_SLOTS];

  private int[] hashes = new int[LEAST_SLOTS];

  /** How long words are at most that begin with a character, those alike in their last bits one. */
  private byte[] begun = new byte[LEAST_SLOTS];

  /** The same of those that end with a character. */
  private byte[] ended = new byte[LEAST_SLOTS];

  void add(String word) {
    if (!words.add(word)) {
      return;
    }
    lengths |= 1L << Math.min(word.length(), LONGEST);
    if (!word.isEmpty()) {
      firsts |= 1L << word.charAt(0);
      lasts |= 1L << word.charAt(word.length() - 1);
    }
    if (4 * words.size() > slots.length) {
      slots = new String[2 * slots.length];
      hashes = new int[slots.length];
      begun = new byte[slots.length];
      ended = new byte[slots.length];
      words.forEach(this::place);
    } else {
      place(word);
    }
  }

  private void place(String word) {
    int slot = slot(word.hashCode());
    while (slots[slot] != null) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = word;
    hashes[slot] = word.hashCode();
    if (!word.isEmpty()) {
      lengthen(begun, word.charAt(0), word.length());
      lengthen(ended, word.charAt(word.length() - 1), word.length());
    }
  }

  private static void lengthen(byte[] lengths, char edge, int length) {
    int place = edge & (lengths.length - 1);
    lengths[place] = (byte) Math.max(lengths[place], Math.min(length, ANY));
  }

  /** How long a word is at most that has a character at its edge, and room for so many. */
  private static int longest(byte[] lengths, char edge, int room) {
    int longest = lengths[edge & (lengths.length - 1)];
    return longest == ANY ? room : Math.min(longest, room);
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  /** The word of a hash that is a part of a text. */
  private @Nullable String find(int hash, String text, int from, int length) {
    for (int slot = slot(hash); ; slot = (slot + 1) & (slots.length - 1)) {
      String word = slots[slot];
      if (word == null) {
        return null;
      }
      if (hashes[slot] == hash
          && word.length() == length
          && (length == text.length()
              ? word.equals(text)
              : text.regionMatches(from, word, 0, length))) {
        return word;
      }
    }
  }

  /** The words, in the order in which they were added. */
  Set<String> all() {
    return Collections.unmodifiableSet(words);
  }

  boolean has(String word) {
    int length = word.length();
    if (length == 0 || !holds(length)) {
      return length == 0 && holds(0);
    }
    return ((firsts >>> word.charAt(0)) & (lasts >>> word.charAt(length - 1)) & 1) != 0
        && find(word.hashCode(), word, 0, length) != null;
  }

  /** The longest word, not the empty one, that stands in a text at a place. */
  Optional<String> at(String text, int place) {
    if (place >= text.length() || ((firsts >>> text.charAt(place)) & 1) == 0) {
      return Optional.empty();
    }
    String found = null;
    int most = longest(begun, text.charAt(place), text.length() - place);
    int hash = 0;
    for (int length = 1; length <= most; length++) {
      hash = STEP * hash + text.charAt(place + length - 1);
      String word = holds(length) ? find(hash, text, place, length) : null;
      found = word == null ? found : word;
    }
    return Optional.ofNullable(found);
  }

  /** The longest word, not the empty one, that a text ends with. */
  Optional<String> suffix(String text) {
    int end = text.length();
    if (end == 0 || ((lasts >>> text.charAt(end - 1)) & 1) == 0) {
      return Optional.empty();
    }
    String found = null;
    int most = longest(ended, text.charAt(end - 1), end);
    int hash = 0;
    int factor = 1;
    for (int length = 1; length <= most; length++) {
      hash += factor * text.charAt(end - length);
      factor *= STEP;
      String word = holds(length) ? find(hash, text, end - length, length) : null;
      found = word == null ? found : word;
    }
    return Optional.ofNullable(found);
  }

  private boolean holds(int length) {
    return ((lengths >>> Math.min(length, LONGEST)) & 1) != 0;
  }
}
