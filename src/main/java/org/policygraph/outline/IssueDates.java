package org.policygraph.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygraph.outline.Reading.Certainty;
import org.policygraph.source.Cue;
import org.policygraph.source.Span;

/** Finds when a document was issued, from when it is in force, and until when. */
final class IssueDates {

  private static final Cues CUES = Cues.load("identity");
  private static final Cue KEY = CUES.cue("date-key");
  private static final Pattern IN_FORCE = CUES.pattern("in-force");
  private static final Pattern AT_ONCE = CUES.pattern("in-force-at-once");
  private static final Pattern UNTIL = CUES.pattern("valid-until");
  private static final Pattern FOR = CUES.pattern("valid-for");
  private static final String YEAR = Cues.load("dates").word("year");
  private static final Collection<List<String>> IN_FORCE_WORDS = words("in-force-word");
  private static final Pattern OWN_VALIDITY = CUES.pattern("own-validity");
  private static final String SENTENCE_ENDS = CUES.word("sentence-ends") + "\n";
  private static final Collection<List<String>> VALIDITY_WORDS = words("validity-word");
  private static final int HEAD = 8;
  private static final int AROUND = 40;

  private final String plain;
  private final Layout layout;

  IssueDates(String plain, Layout layout) {
    this.plain = plain;
    this.layout = layout;
  }

  /** The date under the signature, else a catalogue's, else one at the head or of the printing. */
  Optional<Reading<LocalDate>> issued() {
    return lines(line -> Layout.isDate(line.tight()))
        .or(() -> lines(line -> KEY.at(plain, line.span().start(), line.span().end()).isPresent()))
        .or(this::head)
        .or(this::end);
  }

  /** The day from which the document says it is in force. */
  Optional<Reading<LocalDate>> inForce(Optional<Reading<LocalDate>> issued) {
    List<Integer> places = places(IN_FORCE_WORDS);
    return day(places, IN_FORCE, any -> true)
        .or(
            () ->
                matches(places, AT_ONCE).stream()
                    .findFirst()
                    .flatMap(
                        m -> issued.map(i -> guessed(i.value(), new Span(m.start(), m.end())))));
  }

  /** The last day of its validity, printed or counted from the day it is in force or issued. */
  Optional<Reading<LocalDate>> until(
      Optional<Reading<LocalDate>> issued, Optional<Reading<LocalDate>> inForce) {
    List<Integer> places = places(VALIDITY_WORDS);
    return day(places, UNTIL, this::isOwn)
        .or(
            () ->
                matches(places, FOR).stream()
                    .filter(this::isOwn)
                    .findFirst()
                    .flatMap(m -> inForce.or(() -> issued).map(from -> counted(from.value(), m))));
  }

  /** Whether it is the document that is valid, not a licence that it speaks of. */
  private boolean isOwn(MatchResult validity) {
    int from = validity.start();
    int first = Math.max(0, from - AROUND);
    while (from > first && SENTENCE_ENDS.indexOf(plain.charAt(from - 1)) < 0) {
      from--;
    }
    String before = plain.substring(from, validity.start()).strip();
    return before.isEmpty() || OWN_VALIDITY.matcher(before).find();
  }

  private static Reading<LocalDate> counted(LocalDate from, MatchResult span) {
    int count = Math.max(0, Numerals.value(span.group(1)));
    LocalDate end = span.group(2).equals(YEAR) ? from.plusYears(count) : from.plusMonths(count);
    return guessed(end.minusDays(1), new Span(span.start(), span.end()));
  }

  /** Where one of the words stands, in order. */
  private List<Integer> places(Collection<List<String>> words) {
    List<Integer> places = new ArrayList<>();
    for (List<String> some : words) {
      char first = some.get(0).charAt(0);
      for (int at = plain.indexOf(first); at >= 0; at = plain.indexOf(first, at + 1)) {
        for (String word : some) {
          if (plain.startsWith(word, at)) {
            places.add(at);
          }
        }
      }
    }
    Collections.sort(places);
    return places;
  }

  /** The words of a concept, those together that begin with the same character. */
  private static Collection<List<String>> words(String concept) {
    return CUES.words(concept).stream()
        .collect(Collectors.groupingBy(word -> word.charAt(0)))
        .values();
  }

  /** The match of a pattern around each of the places that has one. */
  private List<Matcher> matches(List<Integer> places, Pattern pattern) {
    List<Matcher> matches = new ArrayList<>();
    for (int at : places) {
      Matcher matcher = pattern.matcher(plain);
      matcher.region(Math.max(0, at - AROUND), Math.min(plain.length(), at + AROUND));
      boolean found = matcher.find();
      while (found && matcher.end() <= at) {
        found = matcher.find();
      }
      if (found) {
        matches.add(matcher);
      }
    }
    return matches;
  }

  /** The first day in what a pattern captures around one of the places. */
  private Optional<Reading<LocalDate>> day(
      List<Integer> places, Pattern pattern, Predicate<MatchResult> sort) {
    for (Matcher match : matches(places, pattern)) {
      if (!sort.test(match)) {
        continue;
      }
      Optional<Reading<LocalDate>> day = Dates.first(plain, new Span(match.start(1), match.end(1)));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<Reading<LocalDate>> lines(Predicate<Line> sort) {
    for (Line line : layout.lines()) {
      if (sort.test(line)) {
        Optional<Reading<LocalDate>> day = Dates.first(plain, line.span());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
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
