package org.policygraph.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the numbers of a text in one way, so that 二万 and 20000, 百分之五 and 5% are the same. */
public final class Figures {

  /** The first of the characters that no text holds, each of which stands for a number. */
  private static final char FIRST = '\ue000';

  private static final int SIZE = 0x1900;

  private final Numbers numbers = new Numbers();
  private final Pattern number;

  /** Reads the lexicons. */
  public Figures() {
    String percent = Comparators.longestFirst(Lexicon.load("units").words("percent").stream());
    number = Pattern.compile("(?<percent>" + percent + ")?(?<n>" + numbers.pattern() + ")");
  }

  /**
   * A text with a character for each number.
   *
   * @param rest what becomes of the text between numbers
   */
  public String in(String text, UnaryOperator<String> rest) {
    StringBuilder plain = new StringBuilder();
    Matcher matcher = number.matcher(text);
    int from = 0;
    while (matcher.find()) {
      Optional<BigDecimal> value = numbers.value(matcher.group("n"));
      if (value.isPresent()) {
        plain.append(rest.apply(text.substring(from, matcher.start())));
        plain.append(letter(value.get())).append(matcher.group("percent") == null ? "" : "%");
        from = matcher.end();
      }
    }
    return plain.append(rest.apply(text.substring(from))).toString();
  }

  private static char letter(BigDecimal value) {
    int place = Math.floorMod(value.stripTrailingZeros().hashCode(), SIZE);
    return (char) (FIRST + place);
  }
}
