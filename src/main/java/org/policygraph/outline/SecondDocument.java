package org.policygraph.outline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.outline.Layout.Part;
import org.policygraph.outline.Numbering.Mark;
import org.policygraph.source.Cue;
import org.policygraph.source.Span;

/**
 * Where another document begins in the same file: a title in or behind the body, with a number or
 * addressees of its own (among attachments, and where the text before has no title, with both), or
 * behind the signature with an issuer of its own, that is neither attached nor named before, and
 * below which the numbers of the text before do not run on.
 */
final class SecondDocument {

  private static final Cues CUES = Cues.load("layout");
  private static final Cue ATTACHED = CUES.cue("attachment", "attachment-title");
  private static final Cue ATTACHED_OR_LISTED =
      CUES.cue("attachment", "attachment-title", "attachment-list");
  private static final Cue LETTERHEAD = CUES.cue("letterhead");
  private static final int NEAR = 3;
  private static final int SHORTEST = 10;
  private static final int FEWEST_NUMBERED = 3;

  private final Layout layout;

  private SecondDocument(Layout layout) {
    this.layout = layout;
  }

  /** The index of its first line. */
  static OptionalInt in(Layout layout, List<Title> titles) {
    Optional<Title> own = layout.title().or(layout::notice);
    int head = own.map(Title::last).orElse(0) + NEAR;
    SecondDocument second = new SecondDocument(layout);
    OptionalInt titled =
        titles.stream()
            .filter(t -> t.first() > head && t.value().length() >= SHORTEST)
            .filter(t -> second.isAnother(t))
            .filter(t -> own.filter(o -> carries(o, t) || second.isAgain(o, t)).isEmpty())
            .mapToInt(second::head)
            .findFirst();
    boolean transmits = own.filter(o -> Transmittal.of(o.value()).isPresent()).isPresent();
    OptionalInt untitled = transmits ? OptionalInt.empty() : second.untitled();
    return IntStream.concat(titled.stream(), untitled.stream()).min();
  }

  /** A number behind the signature, not named before, and addressees below it. */
  private OptionalInt untitled() {
    return IntStream.range(1, layout.lines().size())
        .filter(i -> layout.parts().get(i) == Part.END && DocumentNumber.alone(tight(i)))
        .filter(i -> below(i).anyMatch(IdentityReader::isAddressees))
        .filter(i -> lines(0, i).anyMatch(Layout::isDate))
        .filter(i -> lines(Math.max(0, i - NEAR), i).noneMatch(ATTACHED_OR_LISTED::is))
        .filter(i -> lines(0, i).noneMatch(line -> line.contains(tight(i))))
        .findFirst();
  }

  /** Whether a notice carries a text whose title is not quite as the notice says. */
  private static boolean carries(Title notice, Title title) {
    return notice.value().length() > title.value().length()
        && Subject.same(notice.value(), title.value());
  }

  /**
   * Whether a title is that of the text once more, below whoever signs the order that publishes it:
   * nothing is numbered above it.
   */
  private boolean isAgain(Title own, Title title) {
    return title.value().endsWith(own.value())
        && numbers(own.last() + 1, title.first()).findAny().isEmpty();
  }

  private boolean isAnother(Title title) {
    Part part = layout.parts().get(title.first());
    boolean whole = numbered(title) && addressed(title);
    boolean identified =
        switch (part) {
          case BODY -> layout.titles().isEmpty() ? whole : numbered(title) || addressed(title);
          case END -> numbered(title) || addressed(title) || issued(title);
          case ATTACHMENT, RELATED -> whole;
          default -> false;
        };
    return identified
        && !attached(title, whole ? ATTACHED : ATTACHED_OR_LISTED)
        && !named(title)
        && !runsOn(title);
  }

  /**
   * Whether a title behind a signature names a body that was not named before, and opens a text.
   */
  private boolean issued(Title title) {
    List<Mark> numbers = numbers(title.last() + 1, layout.lines().size()).toList();
    String before = lines(0, title.first()).collect(Collectors.joining());
    List<String> bodies = Issuers.inTitle(title.value());
    return lines(0, title.first()).anyMatch(Layout::isDate)
        && !bodies.isEmpty()
        && bodies.stream().noneMatch(before::contains)
        && numbers.size() >= FEWEST_NUMBERED
        && numbers.get(0).value() == 1;
  }

  /** Whether the first number below the title is the next of one above it: 第三条 behind 第二条. */
  private boolean runsOn(Title title) {
    return numbers(title.last() + 1, layout.lines().size())
        .findFirst()
        .filter(mark -> mark.value() > 1)
        .filter(mark -> numbers(0, title.first()).anyMatch(mark::follows))
        .isPresent();
  }

  private Stream<Mark> numbers(int from, int to) {
    return lines(from, to).flatMap(line -> Numbering.at(line, new Span(0, line.length())).stream());
  }

  private boolean numbered(Title title) {
    return head(title) < title.first() || below(title.last()).anyMatch(DocumentNumber::alone);
  }

  private boolean addressed(Title title) {
    return below(title.last()).anyMatch(IdentityReader::isAddressees);
  }

  private Stream<String> below(int line) {
    return lines(line + 1, Math.min(layout.lines().size(), line + 1 + NEAR));
  }

  private Stream<String> lines(int from, int to) {
    return layout.lines().subList(from, to).stream().map(Line::tight);
  }

  private boolean attached(Title title, Cue heads) {
    return lines(Math.max(0, head(title) - NEAR), title.first()).anyMatch(heads::is);
  }

  /** Whether the text before quotes the title, as a notice does with what it carries. */
  private boolean named(Title title) {
    return layout.lines().subList(0, title.first()).stream()
        .map(line -> Titles.normal(line.tight()))
        .anyMatch(line -> line.contains(title.value()) && !line.equals(title.value()));
  }

  /** The letterhead and the number above a title, else the title. */
  private int head(Title title) {
    int head = title.first();
    for (int i = title.first() - 1; i >= Math.max(0, title.first() - NEAR); i--) {
      if (DocumentNumber.alone(tight(i)) || LETTERHEAD.is(tight(i))) {
        head = i;
      }
    }
    return head;
  }

  private String tight(int line) {
    return layout.lines().get(line).tight();
  }
}
