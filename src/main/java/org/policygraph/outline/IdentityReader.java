package org.policygraph.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.outline.Reading.Certainty;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** Reads what a document says it is: its title, number, issuers, dates and jurisdiction. */
final class IdentityReader {

  private static final Cues CUES = Cues.load("identity");
  private static final Pattern ISSUED_BY = CUES.pattern("issued-by");
  private static final Pattern BY_IN_TITLE = CUES.pattern("by-in-title");

  private final Gazetteer gazetteer;
  private final Jurisdictions jurisdictions;
  private final Text text;
  private final String plain;
  private final Layout layout;
  private final int operative;

  IdentityReader(Gazetteer gazetteer, Text text, Layout layout, List<Provision> provisions) {
    this.gazetteer = gazetteer;
    this.jurisdictions = new Jurisdictions(gazetteer);
    this.text = text;
    this.plain = text.plain();
    this.layout = layout;
    this.operative =
        provisions.stream()
            .flatMap(Provision::walk)
            .filter(Provision::operative)
            .mapToInt(p -> p.span().start())
            .min()
            .orElse(plain.length());
  }

  Identity read(Overrides overrides) {
    Reading<String> title = overrides.title().map(IdentityReader::given).orElseGet(this::title);
    List<Reading<String>> issuers = issuers();
    Reading<Jurisdiction> jurisdiction =
        overrides.jurisdiction().map(this::chosen).orElseGet(() -> jurisdiction(issuers));
    Optional<Reading<String>> number =
        overrides.number().map(n -> given(DocumentNumber.normal(n))).or(this::number);
    ReferenceReader references =
        new ReferenceReader(
            jurisdictions,
            plain,
            title.value(),
            number.map(Reading::value),
            Optional.of(jurisdiction.value()),
            operative);
    return new Identity(
        title,
        Titles.kind(title.value()),
        number,
        issuers,
        List.of(),
        overrides.date().map(IdentityReader::given).or(this::date),
        Optional.empty(),
        Optional.empty(),
        jurisdiction,
        references.read());
  }

  private static <T> Reading<T> given(T value) {
    return new Reading<>(value, Certainty.GIVEN, Optional.empty());
  }

  private Reading<String> title() {
    return layout
        .title()
        .map(t -> new Reading<>(t.value(), Certainty.STATED, Optional.of(t.span())))
        .orElseGet(() -> new Reading<>(text.file(), Certainty.GUESSED, Optional.empty()));
  }

  private Optional<Reading<String>> number() {
    for (int i = 0; i < layout.lines().size(); i++) {
      Line line = layout.lines().get(i);
      boolean front =
          layout.parts().get(i) == Layout.Part.FRONT || DocumentNumber.alone(line.tight());
      if (front) {
        Optional<Reading<String>> number = DocumentNumber.first(plain, line.span());
        if (number.isPresent()) {
          return number;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Reading<LocalDate>> date() {
    Optional<Reading<LocalDate>> found = Optional.empty();
    for (int i = 0; i < layout.lines().size() && found.isEmpty(); i++) {
      if (Layout.isDate(layout.lines().get(i).tight())) {
        found = Dates.first(plain, layout.lines().get(i).span());
      }
    }
    return found;
  }

  private List<Reading<String>> issuers() {
    List<Reading<String>> issuers = new ArrayList<>();
    Optional<Title> named = layout.notice().or(layout::title);
    if (named.isPresent()) {
      Matcher by = BY_IN_TITLE.matcher(named.get().value());
      if (by.lookingAt()) {
        issuers.add(new Reading<>(by.group(1), Certainty.STATED, Optional.of(named.get().span())));
        return issuers;
      }
    }
    for (Line line : layout.lines()) {
      Matcher by = ISSUED_BY.matcher(plain).region(line.span().start(), line.span().end());
      if (by.find()) {
        Span span = new Span(by.start(1), by.end(1));
        issuers.add(new Reading<>(by.group(1), Certainty.STATED, Optional.of(span)));
        return issuers;
      }
    }
    return issuers;
  }

  private Reading<Jurisdiction> chosen(String given) {
    return gazetteer
        .byCode(given)
        .or(() -> gazetteer.named(given).stream().findFirst())
        .map(IdentityReader::given)
        .orElseThrow(
            () ->
                new ProblemException(
                    new Problem(
                        "unknown-jurisdiction",
                        Place.of(text.file()),
                        "There is no administrative division " + given,
                        "Give a GB/T 2260 code of six digits or a full name")));
  }

  private Reading<Jurisdiction> jurisdiction(List<Reading<String>> issuers) {
    for (Reading<String> issuer : issuers) {
      Optional<Jurisdiction> whose = jurisdictions.of(issuer.value());
      if (whose.isPresent()) {
        return new Reading<>(whose.get(), Certainty.STATED, issuer.span());
      }
    }
    return new Reading<>(gazetteer.centre(), Certainty.GUESSED, Optional.empty());
  }
}
