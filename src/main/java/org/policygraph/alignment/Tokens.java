package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.language.LongestWords;

/** The words of a text, what no dictionary holds and the marks among them, each with its tag. */
final class Tokens {

  /** The tag of what no dictionary holds. */
  private static final char NONE = 'x';

  /** What stands where no word does. */
  static final Token END = new Token("", 'w');

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  /**
   * A word.
   *
   * @param text its characters
   * @param tag the first letter of its part of speech
   */
  record Token(String text, char tag) {}

  Tokens(String text, LongestWords dictionary) {
    this.text = text;
    int[] next = {0};
    dictionary.each(
        text,
        1,
        (word, tag, start) -> {
          letters(next[0], start);
          next[0] = start + word.length();
          tokens.add(new Token(text.substring(start, next[0]), tag));
        });
    letters(next[0], text.length());
  }

  private void letters(int from, int to) {
    for (int i = from; i < to; i++) {
      tokens.add(new Token(text.substring(i, i + 1), NONE));
    }
  }

  List<Token> all() {
    return tokens;
  }
}
