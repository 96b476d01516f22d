package org.policygraph.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;
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
   * @param cue the number with its punctuation
   */
  record Style(String name, Provision.Kind kind, int rank, Cue cue) {}

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

    /** Whether it is the next in the style of another. */
    boolean follows(Mark other) {
      return style.name().equals(other.style.name()) && value == other.value + 1;
    }

    /** The number with its brackets, if it has any: {@code （一）}. */
    String label(String text) {
      String printed = span.in(text);
      int bracket = printed.indexOf(number) + number.length();
      boolean bare = printed.startsWith(number) || digits.equals(DASH);
      return bare ? number : printed.substring(0, bracket + 1);
    }
  }

  private static final Glyphs FIRST = Cues.load("numbering-breaks").glyphs("first");

  private static final List<Style> STYLES =
      Cues.load("numbering").rows().stream()
          .map(
              row ->
                  new Style(
                      row.get(0),
                      Provision.Kind.valueOf(row.get(1)),
                      Integer.parseInt(row.get(2)),
                      new Cue(Pattern.compile(row.get(3)))))
          .toList();

  private Numbering() {}

  /** The number that stands at the start of a stretch. */
  static Optional<Mark> at(String text, Span stretch) {
    if (stretch.length() == 0 || !begins(text.charAt(stretch.start()))) {
      return Optional.empty();
    }
    for (Style style : STYLES) {
      Optional<Matcher> match = style.cue().at(text, stretch.start(), stretch.end());
      if (match.isPresent()) {
        String digits = match.get().group(2);
        int value = Numerals.value(digits);
        if (value >= 0) {
          String number = digits.equals(DASH) ? CHINESE_ONE : match.get().group(1);
          Span span = new Span(stretch.start(), match.get().end());
          return Optional.of(new Mark(style, number, digits, value, span));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a number can begin with a character. */
  static boolean begins(char c) {
    return FIRST.has(c);
  }

  /** All styles. */
  static List<Style> styles() {
    return STYLES;
  }

  /** Whether the number after a given one, in the same style, stands later in the stretch. */
  static boolean follows(String text, Mark mark, Span stretch, String before) {
    String next = Numerals.like(mark.digits(), mark.value() + 1);
    String wanted = before + mark.span().in(text).strip().replace(mark.digits(), next);
    return text.substring(mark.span().end(), stretch.end()).contains(wanted);
  }
}
