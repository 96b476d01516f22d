package org.policygraph.alignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Quantity;
import org.policygraph.language.Time;

/** Which way a normalised value moved. */
final class Values {

  private static final LocalDate NEW_YEAR = LocalDate.of(2001, 1, 1);
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

  private static final BigDecimal WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal WORKING_WEEK = BigDecimal.valueOf(5);

  private static final String LEAST = "≥";
  private static final String MOST = "≤";

  private final Set<String> benefits;
  private final Set<String> penalties;

  Values() {
    Lexicon words = Lexicon.load("alignment-words");
    benefits = words.words("benefit");
    penalties = words.words("penalty");
  }

  /**
   * Which way an amount moved. A lower bound that rises and an upper bound that falls are stricter;
   * of a penalty more is stricter, of what the measure gives more is more generous.
   */
  Direction direction(String measure, Quantity local, Quantity reference) {
    if (!local.unit().equals(reference.unit())) {
      return Direction.UNKNOWN;
    }
    boolean grown = names(benefits, measure) || names(penalties, measure);
    return order(local.min(), reference.min())
        .filter(order -> order != 0)
        .map(order -> order > 0)
        .or(
            () ->
                order(local.max(), reference.max())
                    .filter(order -> order != 0)
                    .map(order -> order > 0 == grown))
        .map(stricter -> more(measure, stricter))
        .orElse(Direction.UNKNOWN);
  }

  /**
   * Which way a time moved: a nearer deadline or a shorter period is earlier; more often is
   * stricter, and so is a period that must last longer at least; where the measure gives something,
   * that is more generous.
   */
  Direction direction(String measure, Time local, Time reference) {
    if (local.deadline().isPresent() && reference.deadline().isPresent()) {
      return earlier(local.deadline().get().compareTo(reference.deadline().get()));
    }
    Optional<BigDecimal> here = days(local);
    Optional<BigDecimal> there = days(reference);
    if (local.kind() == Time.Kind.FREQUENCY && reference.kind() == Time.Kind.FREQUENCY) {
      return oftener(local, here, reference, there);
    }
    Optional<Integer> order = order(here, there).filter(o -> o != 0);
    if (order.isEmpty()) {
      return Direction.UNKNOWN;
    }
    boolean atLeast = isLeast(local) || isLeast(reference);
    boolean atMost = isMost(local) || isMost(reference);
    if (atLeast && atMost) {
      return Direction.UNKNOWN;
    }
    return atLeast ? more(measure, order.get() > 0) : earlier(order.get());
  }

  private Direction more(String measure, boolean more) {
    if (names(benefits, measure)) {
      return more ? Direction.MORE_GENEROUS : Direction.LESS_GENEROUS;
    }
    return more ? Direction.STRICTER : Direction.LOOSER;
  }

  private static boolean names(Set<String> words, String measure) {
    return words.stream().anyMatch(measure::contains);
  }

  /** More often is stricter, unless no more is allowed; whatever period is stricter than none. */
  private static Direction oftener(
      Time local, Optional<BigDecimal> here, Time reference, Optional<BigDecimal> there) {
    if (isVague(local) != isVague(reference)) {
      return isVague(reference) ? Direction.STRICTER : Direction.LOOSER;
    }
    boolean limit = isMost(local) && isMost(reference);
    return order(perDay(local, here), perDay(reference, there))
        .filter(order -> order != 0)
        .map(order -> order > 0 == limit ? Direction.LOOSER : Direction.STRICTER)
        .orElse(Direction.UNKNOWN);
  }

  /** Said to recur (定期), but not how often. */
  private static boolean isVague(Time frequency) {
    return frequency.duration().isEmpty() && frequency.times().isEmpty();
  }

  private static boolean isLeast(Time time) {
    return time.comparator().equals(LEAST);
  }

  private static boolean isMost(Time time) {
    return time.comparator().equals(MOST);
  }

  private static Direction earlier(int order) {
    return order == 0 ? Direction.UNKNOWN : order < 0 ? Direction.EARLIER : Direction.LATER;
  }

  private static Optional<Integer> order(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.flatMap(x -> b.map(x::compareTo));
  }

  private static Optional<BigDecimal> perDay(Time time, Optional<BigDecimal> days) {
    return days.filter(d -> d.signum() > 0)
        .flatMap(
            d ->
                time.times()
                    .or(() -> Optional.of(1))
                    .map(n -> BigDecimal.valueOf(n).divide(d, 9, RoundingMode.HALF_UP)));
  }

  /** Length of a time in days, five working days taken for seven. */
  private static Optional<BigDecimal> days(Time time) {
    return time.duration()
        .flatMap(Values::days)
        .map(days -> time.workingDays() ? days.multiply(WEEK).divide(WORKING_WEEK) : days);
  }

  /** Length of an ISO 8601 duration in days, counted from a first of January. */
  private static Optional<BigDecimal> days(String duration) {
    try {
      if (duration.contains("T")) {
        return Optional.of(
            BigDecimal.valueOf(Duration.parse(duration).toSeconds())
                .divide(SECONDS_OF_DAY, 9, RoundingMode.HALF_UP));
      }
      return Optional.of(
          BigDecimal.valueOf(
              ChronoUnit.DAYS.between(NEW_YEAR, NEW_YEAR.plus(Period.parse(duration)))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
