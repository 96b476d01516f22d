package org.policygraph.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import org.policygraph.source.Cue;
import org.policygraph.source.Span;

/** Days as documents print them: 2018年8月10日, 二〇一八年八月十日, 2018-08-10. */
final class Dates {

  private static final Cues CUES = Cues.load("dates");
  private static final Cue DAY = CUES.cue("day");
  private static final Cue COMPACT = CUES.cue("compact-day");
  private static final int EARLIEST_YEAR = 1900;

  private Dates() {}

  /** The first day in a stretch. */
  static Optional<Reading<LocalDate>> first(String text, Span stretch) {
    return first(DAY, text, stretch).or(() -> first(COMPACT, text, stretch));
  }

  private static Optional<Reading<LocalDate>> first(Cue cue, String text, Span stretch) {
    Optional<Matcher> found = cue.find(text, stretch.start(), stretch.end());
    while (found.isPresent()) {
      Span span = new Span(found.get().start(), found.get().end());
      Optional<LocalDate> day = day(found.get());
      if (day.isPresent()) {
        return Optional.of(new Reading<>(day.get(), Reading.Certainty.STATED, Optional.of(span)));
      }
      found = cue.find(text, span.end(), stretch.end());
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher m) {
    int year = Numerals.value(m.group(1));
    int month = Numerals.value(m.group(2));
    int day = Numerals.value(m.group(3));
    if (year < EARLIEST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
