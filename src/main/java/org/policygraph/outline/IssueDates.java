package org.policygraph.outline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.outline.Reading.Certainty;
import org.policygraph.source.Span;

/** Finds when a document was issued, from when it is in force, and until when. */
final class IssueDates {

  private static final Cues CUES = Cues.load("identity");
  private static final Pattern KEY = CUES.pattern("date-key");
  private static final Pattern IN_FORCE = CUES.pattern("in-force");
  private static final Pattern AT_ONCE = CUES.pattern("in-force-at-once");
  private static final Pattern UNTIL = CUES.pattern("valid-until");
  private static final Pattern FOR = CUES.pattern("valid-for");
  private static final String YEAR = Cues.load("dates").word("year");
  private static final int HEAD = 8;

  private final String plain;
  private final Layout layout;

  IssueDates(String plain, Layout layout) {
    this.plain = plain;
    this.layout = layout;
  }

  /** The date under the signature, else a catalogue's, else one at the head or of the printing. */
  Optional<Reading<LocalDate>> issued() {
    return lines(line -> Layout.isDate(line.tight()))
        .or(() -> lines(line -> KEY.matcher(line.span().in(plain)).lookingAt()))
        .or(this::head)
        .or(this::end);
  }

  /** The day from which the document says it is in force. */
  Optional<Reading<LocalDate>> inForce(Optional<Reading<LocalDate>> issued) {
    Matcher matcher = IN_FORCE.matcher(plain);
    while (matcher.find()) {
      Optional<Reading<LocalDate>> day =
          Dates.first(plain, new Span(matcher.start(1), matcher.end(1)));
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher atOnce = AT_ONCE.matcher(plain);
    return atOnce.find()
        ? issued.map(i -> guessed(i.value(), new Span(atOnce.start(), atOnce.end())))
        : Optional.empty();
  }

  /** The last day of its validity, printed or counted from the day it is in force or issued. */
  Optional<Reading<LocalDate>> until(
      Optional<Reading<LocalDate>> issued, Optional<Reading<LocalDate>> inForce) {
    Matcher until = UNTIL.matcher(plain);
    if (until.find()) {
      Optional<Reading<LocalDate>> day = Dates.first(plain, new Span(until.start(1), until.end(1)));
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher span = FOR.matcher(plain);
    if (!span.find()) {
      return Optional.empty();
    }
    int count = Numerals.value(span.group(1));
    return inForce
        .or(() -> issued)
        .filter(from -> count > 0)
        .map(
            from ->
                span.group(2).equals(YEAR)
                    ? from.value().plusYears(count)
                    : from.value().plusMonths(count))
        .map(end -> guessed(end.minusDays(1), new Span(span.start(), span.end())));
  }

  private Optional<Reading<LocalDate>> lines(Predicate<Line> sort) {
    return layout.lines().stream()
        .filter(sort)
        .flatMap(line -> Dates.first(plain, line.span()).stream())
        .findFirst();
  }

  private Optional<Reading<LocalDate>> head() {
    for (int i = 0; i < Math.min(HEAD, layout.lines().size()); i++) {
      if (layout.parts().get(i) == Layout.Part.FRONT) {
        Optional<Reading<LocalDate>> day = Dates.first(plain, layout.lines().get(i).span());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Reading<LocalDate>> end() {
    for (int i = layout.lines().size() - 1; i >= 0; i--) {
      if (layout.parts().get(i) == Layout.Part.END) {
        Optional<Reading<LocalDate>> day = Dates.first(plain, layout.lines().get(i).span());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Reading<LocalDate> guessed(LocalDate day, Span span) {
    return new Reading<>(day, Certainty.GUESSED, Optional.of(span));
  }
}
