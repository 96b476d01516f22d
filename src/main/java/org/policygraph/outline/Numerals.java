package org.policygraph.outline;

import java.util.List;
import java.util.Optional;
import org.policygraph.source.Glyphs;

/** Reads whole numbers as documents count their parts: 12, 十二, 一百零三, 二〇一八, ⑫, ㈢. */
final class Numerals {

  private static final Cues CUES = Cues.load("numerals");
  private static final String DIGITS = CUES.word("digits");
  private static final String ZERO = CUES.word("zero");
  private static final String UNITS = CUES.word("units");
  private static final List<String> SINGLE = CUES.words("single");
  private static final Glyphs SINGLES = CUES.glyphs("single");
  private static final Glyphs UNIT = CUES.glyphs("units");
  private static final String DASHES = CUES.word("one");

  private Numerals() {}

  /** The number, or -1 if this is none. */
  static int value(String printed) {
    if (printed.length() == 1 && SINGLES.in(printed)) {
      return single(printed).orElseThrow().indexOf(printed) + 1;
    }
    return UNIT.in(printed) ? counted(printed) : spelled(printed);
  }

  /** A number written the way another one is. */
  static String like(String printed, int value) {
    Optional<String> single = single(printed).filter(row -> value <= row.length());
    if (single.isPresent()) {
      return single.get().substring(value - 1, value);
    }
    return Character.isDigit(printed.charAt(0)) ? Integer.toString(value) : chinese(value);
  }

  /** The row of the characters that are numbers to which one belongs. */
  private static Optional<String> single(String printed) {
    return printed.length() == 1
        ? SINGLE.stream().filter(row -> row.contains(printed)).findFirst()
        : Optional.empty();
  }

  /** In Chinese characters, from 1 to 999. */
  static String chinese(int value) {
    StringBuilder printed = new StringBuilder();
    int rest = value;
    for (int unit = UNITS.length() - 1; unit >= 0; unit--) {
      int size = (int) Math.pow(10, unit + 1);
      int count = rest / size;
      if (count > 0) {
        if (count > 1 || unit > 0 || printed.length() > 0) {
          printed.append(DIGITS.charAt(count - 1));
        }
        printed.append(UNITS.charAt(unit));
      } else if (printed.length() > 0
          && rest > 0
          && printed.charAt(printed.length() - 1) != ZERO.charAt(0)) {
        printed.append(ZERO.charAt(0));
      }
      rest %= size;
    }
    return rest > 0 ? printed.append(DIGITS.charAt(rest - 1)).toString() : printed.toString();
  }

  private static int counted(String printed) {
    int sum = 0;
    int digit = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      int unit = UNITS.indexOf(c);
      if (unit >= 0) {
        sum += Math.max(digit, 1) * (int) Math.pow(10, unit + 1);
        digit = 0;
      } else {
        digit = Math.max(digit(c), 0);
      }
    }
    return sum + digit;
  }

  private static int spelled(String printed) {
    if (printed.isEmpty() || printed.length() > 9) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      int digit = digit(c);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static int digit(char c) {
    if (Character.isDigit(c)) {
      return Character.digit(c, 10);
    }
    if (ZERO.indexOf(c) >= 0) {
      return 0;
    }
    return DASHES.indexOf(c) >= 0 ? 1 : DIGITS.indexOf(c) + 1 > 0 ? DIGITS.indexOf(c) + 1 : -1;
  }
}
