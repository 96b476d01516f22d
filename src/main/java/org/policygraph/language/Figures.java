package org.policygraph.language;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
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
  private final BitSet beginnings;

  /** Reads the lexicons. */
  public Figures() {
    Set<String> percents = Lexicon.load("units").words("percent");
    beginnings = numbers.beginnings();
    percents.forEach(word -> beginnings.set(word.charAt(0)));
    String percent = Comparators.longestFirst(percents.stream());
    number = Pattern.compile("(?<percent>" + percent + ")?(?<n>" + numbers.pattern() + ")");
  }

  /**
   * A text with a character for each number.
   *
   * @param rest what becomes of the text between numbers
   */
  public String in(String text, UnaryOperator<String> rest) {
    StringBuilder plain = new StringBuilder();
    Matcher matcher = number.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    for (int i = next(text, 0); i < text.length(); i = next(text, i)) {
      boolean found = matcher.region(i, text.length()).lookingAt();
      Optional<BigDecimal> value = found ? numbers.value(matcher.group("n")) : Optional.empty();
      if (value.isPresent()) {
        plain.append(rest.apply(text.substring(from, i)));
        plain.append(letter(value.get())).append(matcher.group("percent") == null ? "" : "%");
        from = matcher.end();
      }
      i = found ? matcher.end() : i + 1;
    }
    return plain.append(rest.apply(text.substring(from))).toString();
  }

  /** Where from a place on a number may begin. */
  private int next(String text, int from) {
    int next = from;
    while (next < text.length() && !beginnings.get(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static char letter(BigDecimal value) {
    int place = Math.floorMod(value.stripTrailingZeros().hashCode(), SIZE);
    return (char) (FIRST + place);
  }
}
