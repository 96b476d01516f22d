package org.policygraph.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.source.Span;

/** The number that an office gives a document (发文字号), and its one form {@code 武办发〔2018〕17号}. */
final class DocumentNumber {

  private static final Cues CUES = Cues.load("numbers");
  private static final Pattern NUMBER = CUES.pattern("number");
  private static final Pattern DECREE = CUES.pattern("decree");
  private static final Pattern ALONE = CUES.pattern("alone");
  private static final Pattern KEY = CUES.pattern("key");
  private static final String FORM = CUES.word("form");
  private static final String DECREE_FORM = CUES.word("decree-form");
  private static final String DECREE_FORM_WITH_YEAR = CUES.word("decree-form-with-year");

  private DocumentNumber() {}

  /** The first number in a stretch. */
  static Optional<Reading<String>> first(String text, Span stretch) {
    Matcher number = NUMBER.matcher(text).region(stretch.start(), stretch.end());
    if (number.find()) {
      return Optional.of(reading(number, form(number)));
    }
    Matcher decree = DECREE.matcher(text).region(stretch.start(), stretch.end());
    if (decree.find()) {
      return Optional.of(reading(decree, decreeForm(decree)));
    }
    return Optional.empty();
  }

  /** The number that a stretch begins with. */
  static Optional<Reading<String>> startingAt(String text, Span stretch) {
    Matcher number = NUMBER.matcher(text).region(stretch.start(), stretch.end());
    if (number.lookingAt()) {
      return Optional.of(reading(number, form(number)));
    }
    Matcher decree = DECREE.matcher(text).region(stretch.start(), stretch.end());
    return decree.lookingAt() ? Optional.of(reading(decree, decreeForm(decree))) : Optional.empty();
  }

  /** The number of a decree or public notice in a title. */
  static Optional<String> decree(String title) {
    Matcher decree = DECREE.matcher(title);
    return decree.find() ? Optional.of(decreeForm(decree)) : Optional.empty();
  }

  /** Whether a line, white space removed, holds a number and nothing else. */
  static boolean alone(String tight) {
    return ALONE.matcher(tight).matches() || KEY.matcher(tight).lookingAt();
  }

  /** A number in its one form, whatever brackets and spaces it was given with. */
  static String normal(String given) {
    return first(given, new Span(0, given.length())).map(Reading::value).orElse(given.strip());
  }

  private static String form(Matcher m) {
    return FORM.formatted(
        Spans.tight(m.group("prefix")), m.group("year"), Integer.parseInt(m.group("number")));
  }

  private static String decreeForm(Matcher m) {
    int value = Numerals.value(m.group("number"));
    return m.group("year") == null
        ? DECREE_FORM.formatted(m.group("prefix"), value)
        : DECREE_FORM_WITH_YEAR.formatted(m.group("prefix"), m.group("year"), value);
  }

  private static Reading<String> reading(Matcher m, String value) {
    return new Reading<>(
        value, Reading.Certainty.STATED, Optional.of(new Span(m.start(), m.end())));
  }
}
