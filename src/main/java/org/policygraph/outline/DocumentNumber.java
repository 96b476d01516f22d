package org.policygraph.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Span;

/** The number that an office gives a document (发文字号), and its one form {@code 武办发〔2018〕17号}. */
final class DocumentNumber {

  private static final Cues CUES = Cues.load("numbers");
  private static final Cue NUMBER = CUES.cue("number");
  private static final Cue DECREE = CUES.cue("decree");
  private static final Cue ALONE = CUES.cue("alone");
  private static final Glyphs LAST = CUES.glyphs("last");
  private static final Cue KEY = CUES.cue("key");
  private static final Form FORM = Form.of(CUES.word("form"));
  private static final Form DECREE_FORM = Form.of(CUES.word("decree-form"));
  private static final Form DECREE_FORM_WITH_YEAR = Form.of(CUES.word("decree-form-with-year"));

  private DocumentNumber() {}

  /** The first number in a stretch. */
  static Optional<Reading<String>> first(String text, Span stretch) {
    return NUMBER
        .find(text, stretch.start(), stretch.end())
        .map(number -> reading(number, form(number)))
        .or(
            () ->
                DECREE
                    .find(text, stretch.start(), stretch.end())
                    .map(decree -> reading(decree, decreeForm(decree))));
  }

  /** The number that a stretch begins with. */
  static Optional<Reading<String>> startingAt(String text, Span stretch) {
    return NUMBER
        .at(text, stretch.start(), stretch.end())
        .map(number -> reading(number, form(number)))
        .or(
            () ->
                DECREE
                    .at(text, stretch.start(), stretch.end())
                    .map(decree -> reading(decree, decreeForm(decree))));
  }

  /** The number of a decree or public notice in a title. */
  static Optional<String> decree(String title) {
    return DECREE.find(title, 0, title.length()).map(DocumentNumber::decreeForm);
  }

  /** Whether a line, white space removed, holds a number and nothing else. */
  static boolean alone(String tight) {
    boolean ends = !tight.isEmpty() && LAST.has(tight.charAt(tight.length() - 1));
    return (ends && ALONE.is(tight)) || KEY.begins(tight);
  }

  /** A number in its one form, whatever brackets and spaces it was given with. */
  static String normal(String given) {
    return first(given, new Span(0, given.length())).map(Reading::value).orElse(given.strip());
  }

  private static String form(Matcher m) {
    return FORM.with(
        Spans.tight(m.group("prefix")), m.group("year"), Integer.parseInt(m.group("number")));
  }

  private static String decreeForm(Matcher m) {
    int value = Numerals.value(m.group("number"));
    return m.group("year") == null
        ? DECREE_FORM.with(m.group("prefix"), value)
        : DECREE_FORM_WITH_YEAR.with(m.group("prefix"), m.group("year"), value);
  }

  private static Reading<String> reading(Matcher m, String value) {
    return new Reading<>(
        value, Reading.Certainty.STATED, Optional.of(new Span(m.start(), m.end())));
  }
}
