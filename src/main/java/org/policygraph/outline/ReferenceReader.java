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
import org.policygraph.source.Glyphs;
import org.policygraph.source.Span;

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
  private static final Glyphs LINKED = CUES.glyphs("linked");
  private static final Cue BY = CUES.cue("by");
  private static final Pattern BY_IN_TITLE = CUES.pattern("by-in-title");
  private static final Cue ISSUER_BEFORE = CUES.cue("issuer-before");
  private static final Cue CUT_BEFORE = CUES.cue("cut-before");
  private static final Cue BODY_AT_END = CUES.cue("body-at-end");
  private static final Glyphs SENTENCE_END =
      Glyphs.of(Cues.load("marks").word("sentence-end") + "\n");
  private static final int SHORTEST_TITLE = 5;
  private static final int SHORTEST_BODY = 2;
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
      String before = before(citation);
      boolean linked = previous > 0 && linked(previous, citation.span().start());
      planned = linked ? planned : PLANNED.in(before);
      previous = citation.span().end();
      if (namesDocument(citation)) {
        Reference cited = reference(citation, before);
        if (ofAnotherDocument(cited)) {
          kinds(cited, before, planned).forEach(kind -> references.add(cited.as(kind)));
        }
      }
    }
    Set<List<Object>> said = new HashSet<>();
    references.removeIf(r -> !said.add(List.of(r.kind(), r.core(), r.number())));
    return references;
  }

  /** Whether nothing but words and marks of an enumeration stand between two places. */
  private boolean linked(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LINKED.has(text.charAt(i)) && !Spans.blank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean namesDocument(Citation citation) {
    return citation.number().isPresent() || Titles.endsLikeTitle(citation.title());
  }

  private boolean ofAnotherDocument(Reference cited) {
    return cited.core().length() >= SHORTEST_TITLE && !(own.equals(cited.core()) && ofHome(cited));
  }

  /** Whether nothing says that a document with our title is another jurisdiction's or number's. */
  private boolean ofHome(Reference cited) {
    boolean sameNumber = cited.number().isEmpty() || cited.number().equals(number);
    return sameNumber && cited.jurisdiction().flatMap(j -> home.map(j::equals)).orElse(true);
  }

  private List<Kind> kinds(Reference cited, String before, boolean planned) {
    String after = after(cited.span());
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
    if (cited.span().start() < operative && BASED_ON.in(before)) {
      return Subject.same(own, cited.core())
          ? List.of(Kind.BASED_ON, Kind.IMPLEMENTS)
          : List.of(Kind.BASED_ON);
    }
    return planned && cited.number().isEmpty() ? List.of() : List.of(Kind.CITES);
  }

  private Reference reference(Citation citation, String before) {
    String core = core(citation.title());
    Optional<String> issuer = issuer(citation, before);
    return new Reference(
        Kind.CITES,
        citation.title(),
        core,
        citation.number(),
        issuer,
        jurisdiction(core, citation.number(), issuer),
        citation.span());
  }

  private Optional<Jurisdiction> jurisdiction(
      String core, Optional<String> cited, Optional<String> issuer) {
    return issuer
        .flatMap(jurisdictions::of)
        .or(() -> issuer.flatMap(name -> jurisdictions.relative(name, home)))
        .or(() -> jurisdictions.ofTitle(core))
        .or(() -> cited.flatMap(jurisdictions::ofNumber));
  }

  private static String core(String title) {
    return Transmittal.of(title)
        .map(Transmittal::carried)
        .map(ReferenceReader::core)
        .orElseGet(() -> Titles.normal(title));
  }

  private Optional<String> issuer(Citation citation, String before) {
    String title = citation.title();
    if (BY.find(title, Math.min(SHORTEST_BODY, title.length()), title.length()).isPresent()) {
      Matcher by = BY_IN_TITLE.matcher(title);
      if (by.lookingAt() && BODY_AT_END.in(by.group(1))) {
        return Optional.of(by.group(1));
      }
    }
    String phrase = before.substring(lastBreak(before) + 1);
    int end =
        ISSUER_BEFORE.find(phrase, 0, phrase.length()).map(Matcher::start).orElse(phrase.length());
    String words = phrase.substring(0, end);
    String body = BODY_AT_END.in(words) ? behindLast(CUT_BEFORE, words) : "";
    if (BODY_AT_END.in(body)) {
      return Optional.of(body);
    }
    return citation.number().flatMap(jurisdictions::issuerOfNumber);
  }

  /** What stands behind the last match of a cue. */
  private static String behindLast(Cue cue, String words) {
    int behind = 0;
    Optional<Matcher> match = cue.find(words, 0, words.length());
    while (match.isPresent()) {
      behind = match.get().end();
      match = cue.find(words, match.get().start() + 1, words.length());
    }
    return words.substring(behind);
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
    while (from > 0 && start - from < LONGEST_CONTEXT && !SENTENCE_END.has(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, start);
  }

  /** What stands behind a citation in its sentence. */
  private String after(Span citation) {
    int end = citation.end();
    int to = end;
    while (to < text.length() && to - end < LONGEST_CONTEXT && !SENTENCE_END.has(text.charAt(to))) {
      to++;
    }
    return text.substring(end, to);
  }
}
