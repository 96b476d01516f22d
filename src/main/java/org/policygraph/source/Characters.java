package org.policygraph.source;

/** What kind of character a UTF-16 code unit is, as far as clean-up asks. */
final class Characters {

  private static final char IDEOGRAPHIC_SPACE = '\u3000';
  private static final String PAUSES = ",.;:";

  private Characters() {}

  /** White space that does not break a line. */
  static boolean isSpace(char unit) {
    if (unit > '\u205f') {
      return unit == IDEOGRAPHIC_SPACE;
    }
    return unit == ' '
        || unit == '\t'
        || unit == '\u00a0'
        || unit == '\u1680'
        || unit == '\u202f'
        || unit == '\u205f'
        || (unit >= '\u2000' && unit <= '\u200a');
  }

  /** A character without any width or meaning in a text, for example a byte-order mark. */
  static boolean isInvisible(char unit) {
    return unit == '\ufeff'
        || (unit >= '\u200b' && unit <= '\u200f')
        || (unit >= '\u202a' && unit <= '\u202e')
        || (unit >= '\u2060' && unit <= '\u2064')
        || unit == '\u00ad'
        || (unit < ' '
            && unit != '\t'
            && unit != '\n'
            && unit != '\r'
            && unit != '\f'
            && unit != 11)
        || (unit >= '\u007f' && unit <= '\u009f' && unit != '\u0085');
  }

  /** A visible ASCII character. */
  static boolean isAscii(char unit) {
    return unit > ' ' && unit < '\u007f';
  }

  /** A letter of the Latin alphabet or an ASCII digit. */
  static boolean isLatin(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || isDigit(unit);
  }

  /** Whether a line break between two characters stands between two Latin words. */
  static boolean areWords(char before, char after) {
    return isLatin(after) && (isLatin(before) || PAUSES.indexOf(before) >= 0);
  }

  /** An ASCII digit. */
  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** A Chinese character of any plane; of a surrogate pair both halves. */
  static boolean isHan(char unit) {
    return (unit >= '\u3400' && unit <= '\u9fff')
        || (unit >= '\uf900' && unit <= '\ufaff')
        || unit == '\u3007'
        || Character.isSurrogate(unit);
  }

  /** Display width in halves. */
  static int width(char unit) {
    return unit < '\u2e80' && (unit < '\u2010' || unit > '\u2030') ? 1 : 2;
  }

  /** Display width in halves. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }
}
