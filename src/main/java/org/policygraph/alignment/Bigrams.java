package org.policygraph.alignment;

import java.text.Normalizer;
import java.util.List;

/**
 * Pairs of neighbouring letters of a text, its punctuation and spaces left out; each pair is one
 * number made of its two characters.
 */
final class Bigrams {

  private Bigrams() {}

  /** The pairs of a text in their order, as often as they occur. */
  static int[] of(String text) {
    String letters = letters(text);
    int[] pairs = new int[count(letters)];
    put(letters, pairs, 0);
    return pairs;
  }

  /** The pairs of the letters of some texts, none of which reaches from one into the next. */
  static int[] ofLetters(List<String> all) {
    int size = 0;
    for (String letters : all) {
      size += count(letters);
    }
    int[] pairs = new int[size];
    int next = 0;
    for (String letters : all) {
      put(letters, pairs, next);
      next += count(letters);
    }
    return pairs;
  }

  /** How many pairs some letters have. */
  static int count(String letters) {
    return Math.max(0, letters.length() - 1);
  }

  private static void put(String letters, int[] pairs, int from) {
    for (int i = 0; i < count(letters); i++) {
      pairs[from + i] = at(letters, i);
    }
  }

  /** The pair that begins at a place of a text. */
  static int at(String text, int place) {
    return number(text.charAt(place) << Character.SIZE | text.charAt(place + 1));
  }

  /** Another number for each number, such that those of like pairs are far apart. */
  static int number(int pair) {
    return pair * 0x9E3779B1;
  }

  /** The letters, digits and percent signs of a text, full-width forms made half-width (NFKC). */
  static String letters(String text) {
    char[] letters = new char[text.length()];
    int size = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = text.charAt(i);
      if (isHan(c)) {
        letters[size] = c;
        size++;
      } else if (isPlain(c)) {
        char narrow = narrow(c);
        if (narrow == '%' || (narrow < 0x80 && Character.isLetterOrDigit(narrow))) {
          letters[size] = narrow;
          size++;
        }
      } else {
        return normalised(text);
      }
    }
    return new String(letters, 0, size);
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /** ASCII, its full-width forms, and the marks of Chinese punctuation. */
  private static boolean isPlain(char c) {
    return c < 0x80
        || (c >= 0xFF01 && c <= 0xFF5E)
        || (c >= 0x3000 && c <= 0x3002)
        || (c >= 0x3008 && c <= 0x3011)
        || (c >= 0x2014 && c <= 0x201D);
  }

  private static char narrow(char c) {
    return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFF01 + '!') : c;
  }

  private static String normalised(String text) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '%')
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
