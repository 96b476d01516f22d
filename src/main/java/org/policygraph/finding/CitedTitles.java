package org.policygraph.finding;

/** Keeps what titles in 《》 say from being taken for the words of whoever cites them. */
final class CitedTitles {

  private static final char OPEN = '《';
  private static final char CLOSE = '》';
  private static final char BLANK = '〇';

  /** How many characters at the end of a title stay, for they say what sort of text it is. */
  private static final int KIND = 2;

  private CitedTitles() {}

  /** The text, as long as it was, with titles blanked but for their last characters: 《〇〇办法》. */
  static String blanked(String text) {
    int open = text.indexOf(OPEN);
    if (open < 0) {
      return text;
    }
    char[] characters = text.toCharArray();
    while (open >= 0) {
      int close = text.indexOf(CLOSE, open);
      int end = (close < 0 ? characters.length : close) - KIND;
      for (int i = open + 1; i < end; i++) {
        characters[i] = BLANK;
      }
      open = close < 0 ? -1 : text.indexOf(OPEN, close);
    }
    return new String(characters);
  }
}
