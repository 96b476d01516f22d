package org.policygraph.alignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.language.Quantity;
import org.policygraph.language.RecurringDays;
import org.policygraph.language.Time;

/** Which way a normalised value moved. */
final class Values {

  private static final LocalDate NEW_YEAR = LocalDate.of(2001, 1, 1);
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

  private static final BigDecimal WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal WORKING_WEEK = BigDecimal.valueOf(5);

  private static final String LEAST = "≥";
  private static final String MOST = "≤";
  private static final String ABOUT = "≈";

  private final UnitSizes sizes = new UnitSizes();
  private final Bearings bearings = new Bearings();
  private final RecurringDays recurring = new RecurringDays();

  /** Whether two amounts are told in units that are counted in one another. */
  boolean compare(Quantity one, Quantity other) {
    return sizes.compare(one, other);
  }

  /** Whether two amounts are the same, in whatever units. */
  boolean same(Quantity one, Quantity other) {
    return sizes.same(one, other);
  }

  /** Whether two times are the same, in whatever units, and on the same day where they recur. */
  boolean same(Placed<Time> one, Placed<Time> other) {
    boolean same = one.value().size() == other.value().size();
    for (int i = 0; same && i < one.value().size(); i++) {
      same = same(one.value().get(i), other.value().get(i));
    }
    return same && recurring(one, other).filter(order -> order != 0).isEmpty();
  }

  private static boolean same(Time one, Time other) {
    Optional<BigDecimal> here = days(one);
    Optional<BigDecimal> there = days(other);
    return one.kind() == other.kind()
        && one.comparator().equals(other.comparator())
        && one.deadline().equals(other.deadline())
        && (one.kind() == Time.Kind.FREQUENCY
            ? one.times().isPresent() == other.times().isPresent()
                && isVague(one) == isVague(other)
                && same(perDay(one, here), perDay(other, there))
            : one.times().equals(other.times()) && same(here, there));
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent() && order(one, other).orElse(0) == 0;
  }

  /** The order of two days of a year or month, where they are told alike: 每月5日前 and 每月10日前. */
  private Optional<Integer> recurring(Placed<Time> one, Placed<Time> other) {
    return one.first().deadline().isPresent() || other.first().deadline().isPresent()
        ? Optional.empty()
        : recurring.order(one.text(), other.text());
  }

  /**
   * Which way an amount moved. A lower bound that rises and an upper bound that falls are stricter;
   * of a penalty more is stricter, of what the measure gives more is more generous. What says whom
   * the measure is for takes in more or less.
   */
  Direction ofAmounts(Placed<Quantity> local, Placed<Quantity> reference) {
    if (local.threshold()) {
      return reach(
          order(sizes.least(local.first()), sizes.least(reference.first())),
          order(sizes.most(local.first()), sizes.most(reference.first())));
    }
    boolean grown = bearings.gives(local) || bearings.takes(local);
    return order(sizes.least(local.first()), sizes.least(reference.first()))
        .filter(order -> order != 0)
        .map(order -> order > 0 != bearings.reduces(local))
        .or(
            () ->
                order(sizes.most(local.first()), sizes.most(reference.first()))
                    .filter(order -> order != 0)
                    .map(order -> order > 0 == grown))
        .map(more -> more(local, more))
        .orElse(Direction.UNKNOWN);
  }

  /**
   * Which way a time moved: a nearer deadline or a shorter period is earlier; more often is
   * stricter, and so is what must last longer, is banned or suffered for longer; where the measure
   * gives something or allows it, that is more generous.
   */
  Direction ofTimes(Placed<Time> local, Placed<Time> reference) {
    Time here = local.last();
    Time there = reference.last();
    if (local.threshold()) {
      Optional<Integer> order = order(days(here), days(there));
      return reach(
          order.filter(o -> isLeast(local) && isLeast(reference)),
          order.filter(o -> isMost(local) && isMost(reference)));
    }
    if (here.deadline().isPresent() && there.deadline().isPresent()) {
      return earlier(here.deadline().get().compareTo(there.deadline().get()));
    }
    if (here.kind() == Time.Kind.FREQUENCY) {
      Direction often = oftener(here, days(here), there, days(there));
      return often == Direction.UNKNOWN ? onDays(local, reference) : often;
    }
    return here.kind() == Time.Kind.DURATION ? longer(local, reference) : onDays(local, reference);
  }

  /** A lower bound that falls and an upper bound that rises take in more. */
  private static Direction reach(Optional<Integer> least, Optional<Integer> most) {
    int wider = most.orElse(0) - least.orElse(0);
    return wider == 0 ? Direction.UNKNOWN : wider > 0 ? Direction.WIDER : Direction.NARROWER;
  }

  private Direction onDays(Placed<Time> local, Placed<Time> reference) {
    return recurring(local, reference).map(Values::earlier).orElse(Direction.UNKNOWN);
  }

  private Direction longer(Placed<Time> local, Placed<Time> reference) {
    Optional<Integer> order =
        order(days(local.last()), days(reference.last()))
            .filter(o -> o != 0)
            .or(() -> order(days(local.first()), days(reference.first())).filter(o -> o != 0));
    boolean atLeast = isLeast(local) || isLeast(reference);
    boolean atMost = isMost(local) || isMost(reference);
    if (order.isEmpty() && (atLeast || atMost) && isAbout(local) != isAbout(reference)) {
      return isAbout(local) ? Direction.LOOSER : Direction.STRICTER;
    }
    if (order.isEmpty() || (atLeast && atMost)) {
      return Direction.UNKNOWN;
    }
    boolean more = order.get() > 0;
    if (bearings.bans(local) || bearings.punishes(local)) {
      return more ? Direction.STRICTER : Direction.LOOSER;
    }
    if (bearings.grants(local)) {
      return more ? Direction.MORE_GENEROUS : Direction.LESS_GENEROUS;
    }
    boolean asked = atLeast || (!atMost && bearings.lasts(local));
    return asked ? more(local, more) : earlier(order.get());
  }

  private Direction more(Placed<?> value, boolean more) {
    if (bearings.gives(value)) {
      return more ? Direction.MORE_GENEROUS : Direction.LESS_GENEROUS;
    }
    return more ? Direction.STRICTER : Direction.LOOSER;
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

  private static boolean isLeast(Placed<Time> time) {
    return time.value().size() == 1 && isLeast(time.first());
  }

  private static boolean isMost(Placed<Time> time) {
    return time.value().size() == 1 && isMost(time.first());
  }

  private static boolean isAbout(Placed<Time> time) {
    return time.first().comparator().equals(ABOUT);
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
