package org.policygraph.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days that come again every year or month, in the words of a time: 每年3月底前, 每月5日前, 次年3月15日. */
public final class RecurringDays {

  /** More than a month has days. */
  private static final int MONTH = 100;

  private static final int MONTHS = 12;
  private static final int LAST = 31;

  private final Numbers numbers = new Numbers();
  private final Lexicon parts = Lexicon.load("dateparts");
  private final Pattern day;

  /** Reads the lexicon. */
  public RecurringDays() {
    String number = numbers.pattern();
    String month = either(parts.words("of-month").stream());
    String part =
        either(
            parts.concepts().stream()
                .filter(c -> c.startsWith("day-"))
                .flatMap(c -> parts.words(c).stream()));
    day =
        Pattern.compile(
            "(?:(?<month>%s)%s)?(?:(?<day>%s)%s|(?<part>%s))|(?<alone>%s)%s"
                .formatted(
                    number,
                    month,
                    number,
                    either(parts.words("of-day").stream()),
                    part,
                    number,
                    month));
  }

  private static String either(Stream<String> words) {
    return "(?:" + Comparators.longestFirst(words) + ")";
  }

  /**
   * The order of the days that two times name; nothing where one names none, or one a day of a year
   * and the other of a month.
   */
  public Optional<Integer> order(String one, String other) {
    Optional<Integer> first = place(one);
    Optional<Integer> second = place(other);
    boolean alike = first.isPresent() && second.isPresent();
    alike = alike && first.get() > MONTH == second.get() > MONTH;
    return alike ? Optional.of(first.get().compareTo(second.get())) : Optional.empty();
  }

  private Optional<Integer> place(String time) {
    Matcher matcher = day.matcher(time);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int month = value(matcher.group("month")) + value(matcher.group("alone"));
    int later = parts.words("next").stream().anyMatch(time::contains) ? MONTHS : 0;
    int of =
        matcher.group("part") == null ? value(matcher.group("day")) : part(matcher.group("part"));
    boolean whole = matcher.group("alone") != null;
    return Optional.of((month == 0 ? 0 : month + later) * MONTH + (whole ? LAST : of));
  }

  private int part(String word) {
    return parts.concepts().stream()
        .filter(c -> c.startsWith("day-") && parts.has(c, word))
        .findFirst()
        .map(c -> Integer.parseInt(c.substring("day-".length())))
        .orElse(0);
  }

  private int value(String written) {
    return Optional.ofNullable(written).flatMap(numbers::value).map(BigDecimal::intValue).orElse(0);
  }
}
