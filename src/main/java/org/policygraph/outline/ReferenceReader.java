package org.policygraph.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.outline.Reference.Kind;
import org.policygraph.source.Cue;

/**
 * Reads what a document says about other documents: based on, implements, cites, repeals, amends.
 */
final class ReferenceReader {

  private static final Cues CUES = Cues.load("references");
  private static final Cue BASED_ON = CUES.cue("based-on");
  private static final Cue REPEALS = CUES.cue("repeals");
  private static final Cue REPEALS_IN_TITLE = CUES.cue("repeals-in-title");
  private static final Cue AMENDS_IN_TITLE = CUES.cue("amends-in-title");
  private static final Cue NOT_REPEALED = CUES.cue("not-repealed");
  private static final Cue AMENDS = CUES.cue("amends");
  private static final Cue AMENDS_BEFORE = CUES.cue("amends-before");
  private static final Cue PLANNED = CUES.cue("planned");
  private static final Pattern LINKED = CUES.pattern("linked");
  private static final Pattern BY_IN_TITLE = CUES.pattern("by-in-title");
  private static final Pattern ISSUER_BEFORE = CUES.pattern("issuer-before");
  private static final Pattern CUT_BEFORE = CUES.pattern("cut-before");
  private static final Cue BODY_AT_END = CUES.cue("body-at-end");
  private static final String SENTENCE_END = Cues.load("marks").word("sentence-end");
  private static final int SHORTEST_TITLE = 5;
  private static final int LONGEST_CONTEXT = 300;

  private final Jurisdictions jurisdictions;
  private final String text;
  private final String own;
  private final Optional<String> number;
  private final Optional<Jurisdiction> home;
  private final int operative;

  /**
   * A reader for one document.
   *
   * @param jurisdictions tells whose the other documents are
   * @param text the whole text
   * @param own the document's own title
   * @param number the document's own number
   * @param home whose document it is, where that is known
   * @param operative where its operative body begins; before that a basis is the document's own
   */
  ReferenceReader(
      Jurisdictions jurisdictions,
      String text,
      String own,
      Optional<String> number,
      Optional<Jurisdiction> home,
      int operative) {
    this.jurisdictions = jurisdictions;
    this.text = text;
    this.own = own;
    this.number = number;
    this.home = home;
    this.operative = operative;
  }

  /** What it says of each, once for each relation, where it says so first; in order of place. */
  List<Reference> read() {
    List<Reference> references = new ArrayList<>();
    boolean planned = false;
    int previous = 0;
    for (Citation citation : Citation.in(text)) {
      String between = text.substring(previous, citation.span().start());
      boolean linked = previous > 0 && LINKED.matcher(between).matches();
      planned = linked ? planned : PLANNED.in(before(citation));
      previous = citation.span().end();
      if (ofAnotherDocument(citation)) {
        kinds(citation, planned).forEach(kind -> references.add(reference(kind, citation)));
      }
    }
    Set<List<Object>> said = new HashSet<>();
    references.removeIf(r -> !said.add(List.of(r.kind(), r.core(), r.number())));
    return references;
  }

  private boolean ofAnotherDocument(Citation citation) {
    String core = core(citation.title());
    boolean document = citation.number().isPresent() || Titles.kind(citation.title()).isPresent();
    return document && core.length() >= SHORTEST_TITLE && !(own.equals(core) && ofHome(citation));
  }

  /** Whether nothing says that a document with our title is another jurisdiction's or number's. */
  private boolean ofHome(Citation citation) {
    boolean sameNumber = citation.number().isEmpty() || citation.number().equals(number);
    return sameNumber && jurisdiction(citation).flatMap(j -> home.map(j::equals)).orElse(true);
  }

  private List<Kind> kinds(Citation citation, boolean planned) {
    String before = before(citation);
    String after = after(citation);
    if (REPEALS_IN_TITLE.in(before)) {
      return List.of(Kind.REPEALS);
    }
    if (AMENDS_IN_TITLE.in(before)) {
      return List.of(Kind.AMENDS);
    }
    if (REPEALS.in(after) && !NOT_REPEALED.in(after)) {
      return List.of(Kind.REPEALS);
    }
    if (AMENDS_BEFORE.in(before) && AMENDS.in(after)) {
      return List.of(Kind.AMENDS);
    }
    if (citation.span().start() < operative && BASED_ON.in(before)) {
      return Subject.same(own, core(citation.title()))
          ? List.of(Kind.BASED_ON, Kind.IMPLEMENTS)
          : List.of(Kind.BASED_ON);
    }
    return planned && citation.number().isEmpty() ? List.of() : List.of(Kind.CITES);
  }

  private Reference reference(Kind kind, Citation citation) {
    return new Reference(
        kind,
        citation.title(),
        core(citation.title()),
        citation.number(),
        issuer(citation),
        jurisdiction(citation),
        citation.span());
  }

  private Optional<Jurisdiction> jurisdiction(Citation citation) {
    Optional<String> issuer = issuer(citation);
    return issuer
        .flatMap(jurisdictions::of)
        .or(() -> issuer.flatMap(name -> jurisdictions.relative(name, home)))
        .or(() -> jurisdictions.ofTitle(core(citation.title())))
        .or(() -> citation.number().flatMap(jurisdictions::ofNumber));
  }

  private static String core(String title) {
    return Transmittal.of(title)
        .map(Transmittal::carried)
        .map(ReferenceReader::core)
        .orElseGet(() -> Titles.normal(title));
  }

  private Optional<String> issuer(Citation citation) {
    Matcher by = BY_IN_TITLE.matcher(citation.title());
    if (by.lookingAt() && BODY_AT_END.in(by.group(1))) {
      return Optional.of(by.group(1));
    }
    String before = before(citation);
    String phrase = before.substring(lastBreak(before) + 1);
    Matcher verb = ISSUER_BEFORE.matcher(phrase);
    String body = CUT_BEFORE.matcher(verb.replaceFirst("")).replaceFirst("");
    if (BODY_AT_END.in(body)) {
      return Optional.of(body);
    }
    return citation.number().flatMap(jurisdictions::issuerOfNumber);
  }

  private static int lastBreak(String words) {
    for (int i = words.length() - 1; i >= 0; i--) {
      if (!Character.isLetter(words.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** What stands before a citation in its sentence. */
  private String before(Citation citation) {
    int start = citation.span().start();
    int from = start;
    while (from > 0 && start - from < LONGEST_CONTEXT && !ends(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, start);
  }

  /** What stands behind a citation in its sentence. */
  private String after(Citation citation) {
    int end = citation.span().end();
    int to = end;
    while (to < text.length() && to - end < LONGEST_CONTEXT && !ends(text.charAt(to))) {
      to++;
    }
    return text.substring(end, to);
  }

  private static boolean ends(char c) {
    return c == '\n' || SENTENCE_END.indexOf(c) >= 0;
  }
}
