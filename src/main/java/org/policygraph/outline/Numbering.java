package org.policygraph.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.source.Span;

/** The styles in which units are numbered, and the recognition of a number where a unit begins. */
final class Numbering {

  /** A dash that stands for 一 in many electronic texts. */
  private static final String DASH = Cues.load("numerals").word("one").substring(0, 1);

  private static final String CHINESE_ONE = Numerals.chinese(1);

  /**
   * A style of numbering.
   *
   * @param name its name in the table
   * @param kind what sort of unit it numbers
   * @param rank 1 for the outermost
   * @param pattern the number with its punctuation
   */
  record Style(String name, Provision.Kind kind, int rank, Pattern pattern) {}

  /**
   * A number that begins a unit.
   *
   * @param style its style
   * @param number as printed, without punctuation
   * @param digits the part of it that counts
   * @param value the number
   * @param span the number with its punctuation and the white space behind it
   */
  record Mark(Style style, String number, String digits, int value, Span span) {

    /** The number with its brackets, if it has any: {@code （一）}. */
    String label(String text) {
      String printed = span.in(text);
      int bracket = printed.indexOf(number) + number.length();
      boolean bare = printed.startsWith(number) || digits.equals(DASH);
      return bare ? number : printed.substring(0, bracket + 1);
    }
  }

  /** What numbers begin with, digits apart. */
  private static final String FIRST = Cues.load("numbering-breaks").word("first");

  private static final List<Style> STYLES =
      Cues.load("numbering").rows().stream()
          .map(
              row ->
                  new Style(
                      row.get(0),
                      Provision.Kind.valueOf(row.get(1)),
                      Integer.parseInt(row.get(2)),
                      Pattern.compile(row.get(3))))
          .toList();

  private Numbering() {}

  /** The number that stands at the start of a stretch. */
  static Optional<Mark> at(String text, Span stretch) {
    if (stretch.length() == 0 || !begins(text.charAt(stretch.start()))) {
      return Optional.empty();
    }
    for (Style style : STYLES) {
      Matcher matcher = style.pattern().matcher(text).region(stretch.start(), stretch.end());
      if (matcher.lookingAt()) {
        int value = Numerals.value(matcher.group(2));
        if (value >= 0) {
          String digits = matcher.group(2);
          String number = digits.equals(DASH) ? CHINESE_ONE : matcher.group(1);
          Span span = new Span(stretch.start(), matcher.end());
          return Optional.of(new Mark(style, number, digits, value, span));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean begins(char c) {
    return (c >= '0' && c <= '9') || FIRST.indexOf(c) >= 0;
  }

  /** All styles. */
  static List<Style> styles() {
    return STYLES;
  }

  /** Whether the number after a given one, in the same style, stands later in the stretch. */
  static boolean follows(String text, Mark mark, Span stretch, String before) {
    String next = Numerals.like(mark.digits(), mark.value() + 1);
    String wanted = before + mark.span().in(text).strip().replace(mark.digits(), next);
    int at = text.indexOf(wanted, mark.span().end());
    return at >= 0 && at < stretch.end();
  }
}
