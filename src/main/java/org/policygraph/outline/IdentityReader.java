package org.policygraph.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.policygraph.outline.Reading.Certainty;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.source.Cue;
import org.policygraph.source.Text;

/** Reads what a document says it is: its title, number, issuers, dates and jurisdiction. */
final class IdentityReader {

  private static final Cues CUES = Cues.load("identity");
  private static final Cue KEY = CUES.cue("number-key");
  private static final Cue PROMULGATES = CUES.cue("promulgates");
  private static final Cue ADDRESSEES = CUES.cue("addressees");
  private static final Cue NO_ADDRESSEES = CUES.cue("no-addressees");
  private static final Cue BETWEEN = CUES.cue("between-addressees");

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
    this.layout = layout.own();
    this.plain =
        text.plain()
            .substring(0, layout.other().map(o -> o.span().start()).orElse(text.plain().length()));
    this.operative = operative(provisions, plain.length());
  }

  /** Where the first operative sentence begins. */
  private static int operative(List<Provision> provisions, int end) {
    int first = end;
    for (Provision p : provisions) {
      if (p.operative() && !p.sentences().isEmpty()) {
        first = Math.min(first, p.sentences().get(0).span().start());
      }
      first = operative(p.children(), first);
    }
    return first;
  }

  Identity read(Overrides overrides) {
    Reading<String> title = overrides.title().map(IdentityReader::given).orElseGet(this::title);
    Optional<Reading<String>> number =
        overrides.number().map(n -> given(DocumentNumber.normal(n))).or(this::number);
    List<Reading<String>> issuers = new Issuers(plain, layout).read();
    IssueDates dates = new IssueDates(plain, layout);
    Optional<Reading<LocalDate>> date =
        overrides.date().map(IdentityReader::given).or(dates::issued);
    Optional<Reading<LocalDate>> inForce = dates.inForce(date);
    Reading<Jurisdiction> jurisdiction =
        overrides
            .jurisdiction()
            .map(this::chosen)
            .orElseGet(() -> jurisdictions.of(issuers, title, number, plain));
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
        addressees(),
        date,
        inForce,
        dates.until(date, inForce),
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
        .or(
            () ->
                Titles.over(layout.lines(), this::overText)
                    .map(t -> new Reading<>(t.value(), Certainty.GUESSED, Optional.of(t.span()))))
        .orElseGet(() -> new Reading<>(fileName(), Certainty.GUESSED, Optional.empty()));
  }

  private boolean overText(Line line) {
    return Layout.bare(line.tight())
        && Numbering.at(plain, line.span()).isEmpty()
        && line.span().in(plain).indexOf('\t') < 0;
  }

  /** The file's name without its folders and its extension. */
  private String fileName() {
    String file = text.file();
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The number behind its caption, else on a line by itself, else in the title. */
  private Optional<Reading<String>> number() {
    return numberIn(line -> KEY.at(plain, line.span().start(), line.span().end()).isPresent())
        .or(() -> numberIn(line -> DocumentNumber.alone(line.tight())))
        .or(() -> numberIn(line -> PROMULGATES.begins(line.tight())))
        .or(() -> layout.titles().stream().flatMap(t -> decree(t).stream()).findFirst());
  }

  private Optional<Reading<String>> numberIn(Predicate<Line> where) {
    for (Line line : layout.lines()) {
      if (where.test(line)) {
        Optional<Reading<String>> number = DocumentNumber.first(plain, line.span());
        if (number.isPresent()) {
          return number;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Reading<String>> decree(Title title) {
    return DocumentNumber.decree(title.value())
        .map(value -> new Reading<>(value, Certainty.STATED, Optional.of(title.span())));
  }

  /** Whether a line, white space removed, names those a document is sent to. */
  static boolean isAddressees(String tight) {
    return ADDRESSEES.is(tight) && !NO_ADDRESSEES.in(tight);
  }

  private List<Reading<String>> addressees() {
    for (int i = 0; i < layout.lines().size(); i++) {
      Line line = layout.lines().get(i);
      if (layout.parts().get(i) == Layout.Part.FRONT && isAddressees(line.tight())) {
        String names = line.tight().substring(0, line.tight().length() - 1);
        return BETWEEN.split(names).stream()
            .map(name -> new Reading<>(name, Certainty.STATED, Optional.of(line.span())))
            .toList();
      }
    }
    return List.of();
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
}
