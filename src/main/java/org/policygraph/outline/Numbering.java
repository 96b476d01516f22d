package org.policygraph.outline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
   * @param series the number of that name, from 0
   * @param kind what sort of unit it numbers
   * @param rank 1 for the outermost
   * @param expression the number with its punctuation
   */
  record Style(String name, int series, Provision.Kind kind, int rank, String expression) {

    /** Whether its numbers name the units above too: 2.1.3. */
    boolean decimal() {
      return name.startsWith("decimal");
    }
  }

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

    /** As it would be printed with another value. */
    String with(int other) {
      int at = number.lastIndexOf(digits);
      String behind = number.substring(at + digits.length());
      return number.substring(0, at) + Numerals.like(digits, other) + behind;
    }

    /** Whether it opens the unit of another: 2.1 that of 2. */
    boolean opens(Mark other) {
      int longer = number.length() - digits.length() - 1;
      return style.decimal()
          && value == 1
          && longer > 0
          && number.startsWith(other.number)
          && other.number.length() == longer;
    }

    /** The number with its brackets, if it has any: {@code （一）}. */
    String label(String text) {
      String printed = span.in(text);
      int bracket = printed.indexOf(number) + number.length();
      boolean bare = printed.startsWith(number) || digits.equals(DASH);
      return bare ? number : printed.substring(0, bracket + 1);
    }
  }

  private static final Cues BREAKS = Cues.load("numbering-breaks");
  private static final Glyphs FIRST = BREAKS.glyphs("first");
  private static final List<List<String>> ROWS = Cues.load("numbering").rows();

  /** The names of the styles, in order; several rows may have one. */
  private static final List<String> SERIES =
      ROWS.stream().map(row -> row.get(0)).distinct().toList();

  /** The styles by their expressions. */
  private static final Map<String, Style> STYLES =
      ROWS.stream()
          .map(
              row ->
                  new Style(
                      row.get(0),
                      SERIES.indexOf(row.get(0)),
                      Provision.Kind.valueOf(row.get(1)),
                      Integer.parseInt(row.get(2)),
                      expression(row)))
          .collect(Collectors.toMap(Style::expression, style -> style));

  /** By rank, the series of the styles that rank below it. */
  private static final Map<Integer, int[]> BELOW =
      STYLES.values().stream()
          .map(Style::rank)
          .distinct()
          .collect(Collectors.toMap(rank -> rank, Numbering::below));

  private static final Cue NUMBER =
      new Cue(
          Pattern.compile(
              ROWS.stream().map(Numbering::expression).collect(Collectors.joining("|"))));

  private Numbering() {}

  private static String expression(List<String> row) {
    return row.get(3).replace("{COUNTED}", BREAKS.word("counted"));
  }

  /** The number that stands at the start of a stretch. */
  static Optional<Mark> at(String text, Span stretch) {
    if (stretch.length() == 0 || !begins(text.charAt(stretch.start()))) {
      return Optional.empty();
    }
    return NUMBER
        .at(text, stretch.start(), stretch.end())
        .flatMap(match -> mark(match, stretch.start()));
  }

  private static Optional<Mark> mark(Matcher match, int start) {
    String digits = match.group(2);
    int value = Numerals.value(digits);
    if (value < 0) {
      return Optional.empty();
    }
    Style style = Objects.requireNonNull(STYLES.get(match.pattern().pattern()));
    String number = digits.equals(DASH) ? CHINESE_ONE : match.group(1);
    return Optional.of(new Mark(style, number, digits, value, new Span(start, match.end())));
  }

  /** Whether a number can begin with a character. */
  static boolean begins(char c) {
    return FIRST.has(c);
  }

  /** The series that begin anew below a number of a style; articles run on through chapters. */
  static int[] below(Style style) {
    return Objects.requireNonNull(BELOW.get(style.rank()));
  }

  private static int[] below(int rank) {
    return STYLES.values().stream()
        .filter(style -> style.rank() > rank && style.kind() != Provision.Kind.ARTICLE)
        .mapToInt(Style::series)
        .distinct()
        .toArray();
  }

  /** How many series there are. */
  static int series() {
    return SERIES.size();
  }

  /** Whether the number after a given one, in the same style, stands later in the stretch. */
  static boolean follows(String text, Mark mark, Span stretch, String before) {
    String next = Numerals.like(mark.digits(), mark.value() + 1);
    String wanted = before + mark.span().in(text).strip().replace(mark.digits(), next);
    return text.substring(mark.span().end(), stretch.end()).contains(wanted);
  }
}
