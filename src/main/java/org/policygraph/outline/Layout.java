package org.policygraph.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;

/**
 * What each line of a document is there for.
 *
 * @param lines the lines
 * @param parts for each line, the part it belongs to
 * @param notice title of the covering notice, where a body with a title of its own follows it
 * @param title title of the body
 */
record Layout(List<Line> lines, List<Part> parts, Optional<Title> notice, Optional<Title> title) {

  /** The parts of an official document. */
  enum Part {
    /** Letterhead, number, title, addressees. */
    FRONT(Provision.Scope.FRONT),
    /** A covering notice, or the news lead before a text. */
    NOTICE(Provision.Scope.NOTICE),
    /** The text itself. */
    BODY(Provision.Scope.OPERATIVE),
    /** Signature, date, lists of attachments, notes of printing. */
    END(Provision.Scope.END),
    /** What is attached to the text. */
    ATTACHMENT(Provision.Scope.ATTACHMENT),
    /** What a web page adds. */
    RELATED(Provision.Scope.RELATED),
    /** Another document that follows in the same file. */
    OTHER(Provision.Scope.OTHER);

    private final Provision.Scope scope;

    Part(Provision.Scope scope) {
      this.scope = scope;
    }

    /** What stands in it, before its sentences are looked at. */
    Provision.Scope scope() {
      return scope;
    }
  }

  private static final Cues CUES = Cues.load("layout");
  static final Cue DATE = CUES.cue("date");
  static final Glyphs PROSE = CUES.glyphs("prose");
  static final Cue ATTACHMENT = CUES.cue("attachment", "attachment-title");
  static final Cue SPECIAL =
      CUES.cue(
          "date",
          "letterhead",
          "blank-page",
          "publication",
          "attachment-list",
          "attachment",
          "attachment-title",
          "copies",
          "printed",
          "contact",
          "related",
          "toc");
  private static final Cue MINUTES = Cues.load("announcement").cue("minutes");
  private static final int LONGEST_BARE = 120;
  static final int LONGEST_SIGNATURE = 40;
  static final int MOST_SIGNERS = 8;

  /** Reads the make-up of a document from its lines. */
  static Layout of(List<Line> lines, List<Unit> units) {
    int[] numbers = new int[lines.size()];
    for (Unit unit : units) {
      if (unit.mark().isPresent()) {
        Provision.Kind kind = unit.mark().get().style().kind();
        boolean item = kind == Provision.Kind.ITEM || kind == Provision.Kind.POINT;
        numbers[unit.line()] += item && numbers[unit.line()] > 0 ? 0 : 1;
      }
    }
    boolean[] bare = new boolean[lines.size()];
    for (int i = 0; i < bare.length; i++) {
      bare[i] = numbers[i] == 0 && bare(lines.get(i).tight());
    }
    List<Title> titles = Titles.of(lines, bare);
    Layout whole = new LayoutReader(lines, numbers, titles).read(true);
    return Stream.of(new LayoutReader(lines, numbers, titles).read(false), whole)
        .flatMapToInt(layout -> SecondDocument.in(layout, titles).stream())
        .mapToObj(end -> first(lines, Arrays.copyOf(numbers, end), bare))
        .findFirst()
        .orElse(whole);
  }

  /** The make-up of the first lines, which so many numbers are of; the rest is another document. */
  private static Layout first(List<Line> lines, int[] numbers, boolean[] bare) {
    List<Line> own = lines.subList(0, numbers.length);
    Layout first = new LayoutReader(own, numbers, Titles.of(own, bare)).read(true);
    List<Part> parts = new ArrayList<>(first.parts());
    parts.addAll(Collections.nCopies(lines.size() - numbers.length, Part.OTHER));
    return new Layout(lines, List.copyOf(parts), first.notice(), first.title());
  }

  /** The lines of the document itself, without one that follows in the same file. */
  Layout own() {
    return other()
        .map(line -> lines.indexOf(line))
        .map(end -> new Layout(lines.subList(0, end), parts.subList(0, end), notice, title))
        .orElse(this);
  }

  /** The first line of another document that follows in the same file. */
  Optional<Line> other() {
    int first = parts.indexOf(Part.OTHER);
    return first < 0 ? Optional.empty() : Optional.of(lines.get(first));
  }

  /** Whether it is the minutes of a meeting, in which what the meeting says lays something down. */
  boolean isMinutes() {
    return title.filter(t -> MINUTES.in(t.value())).isPresent();
  }

  /** The titles, that of a covering notice first. */
  List<Title> titles() {
    return Stream.concat(notice.stream(), title.stream()).toList();
  }

  /**
   * The lines of the first signature: short ones without punctuation above a line that is a date,
   * or, where there is none, at the end of the text.
   */
  List<Integer> signature() {
    for (int i = 1; i < lines.size(); i++) {
      if (parts.get(i) != Part.ATTACHMENT && isDate(lines.get(i).tight())) {
        List<Integer> signers = signers(i);
        if (!signers.isEmpty()) {
          return signers;
        }
      }
    }
    return IntStream.range(0, lines.size())
        .filter(i -> parts.get(i) == Part.END)
        .filter(i -> signs(lines.get(i)))
        .boxed()
        .toList();
  }

  private List<Integer> signers(int date) {
    int first = date;
    while (first > 0
        && date - first < MOST_SIGNERS
        && parts.get(first - 1) == parts.get(date)
        && (parts.get(date) != Part.FRONT || Issuers.areNames(lines.get(first - 1).tight()))
        && signs(lines.get(first - 1))) {
      first--;
    }
    return IntStream.range(first, date).boxed().toList();
  }

  private static boolean signs(Line line) {
    return canSign(line) && !SPECIAL.is(line.tight());
  }

  /** Whether a line can be one of a signature: short, without punctuation, no row of a table. */
  static boolean canSign(Line line) {
    return !line.row() && line.tight().length() <= LONGEST_SIGNATURE && !PROSE.in(line.tight());
  }

  /** Whether a line says that an attachment begins. */
  boolean isAttachmentHead(int line) {
    return ATTACHMENT.is(lines.get(line).tight());
  }

  /** Whether a line, white space removed, is a date and nothing else. */
  static boolean isDate(String tight) {
    return DATE.is(tight);
  }

  /** Whether a line could be one of a title. */
  static boolean bare(String tight) {
    return tight.length() <= LONGEST_BARE
        && !PROSE.in(tight)
        && !SPECIAL.is(tight)
        && !DocumentNumber.alone(tight);
  }
}
