package org.policygraph.alignment;

import java.util.Arrays;
import org.policygraph.language.Synonyms;

/** What a word is found by where another one is near to it, and how rare it is. */
final class Traits {

  private static final int SHORTEST = 2;

  /** What {@link String#hashCode()} multiplies with from one character to the next. */
  private static final int STEP = 31;

  private final int whole;
  private final int[] parts;
  private final int[] classes;
  private final int[] groups;
  private final double root;

  Traits(String word, Synonyms synonyms, Background background) {
    whole = word.hashCode();
    parts = parts(word);
    classes = synonyms.classes(word);
    groups = Arrays.stream(classes).map(synonyms::group).toArray();
    root = Math.sqrt(background.rarityOfWord(word));
  }

  private static int[] parts(String word) {
    int longer = Math.max(1, word.length() + 1 - SHORTEST);
    int[] parts = new int[longer * (longer + 1) / 2 - 1];
    int size = 0;
    for (int from = 0; from + SHORTEST <= word.length(); from++) {
      int hash = 0;
      for (int to = from; to < word.length(); to++) {
        hash = STEP * hash + word.charAt(to);
        int length = to + 1 - from;
        if (length >= SHORTEST && length < word.length()) {
          parts[size] = hash;
          size++;
        }
      }
    }
    return parts;
  }

  /** The key of the word. */
  int whole() {
    return whole;
  }

  /** The keys of each part of it of two letters and more but for the whole. */
  int[] parts() {
    return parts;
  }

  /** Its classes of synonyms. */
  int[] classes() {
    return classes;
  }

  /** The groups of these. */
  int[] groups() {
    return groups;
  }

  /** The square root of how rare it is in the language of the genre. */
  double root() {
    return root;
  }
}
