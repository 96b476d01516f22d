package org.policygraph.language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in a text, normalised.
 *
 * @param kind what sort of time
 * @param duration ISO 8601 duration ({@code P3Y}, {@code P15D}): how long, or the period of a
 *     frequency
 * @param times how often in that period, for a frequency; empty where the text gives no number (定期)
 * @param deadline last day, for a deadline with a date
 * @param workingDays whether the days are working days
 * @param comparator {@code =}, {@code ≥}, {@code ≤} or {@code ≈}
 */
public record Time(
    Kind kind,
    Optional<String> duration,
    Optional<Integer> times,
    Optional<LocalDate> deadline,
    boolean workingDays,
    String comparator) {

  /** The sorts of times. */
  public enum Kind {
    /** How long. */
    DURATION,
    /** How often. */
    FREQUENCY,
    /** By when. */
    DEADLINE
  }
}
