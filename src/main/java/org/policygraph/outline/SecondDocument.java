package org.policygraph.outline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.policygraph.outline.Layout.Part;
import org.policygraph.outline.Numbering.Mark;
import org.policygraph.source.Cue;
import org.policygraph.source.Span;

/**
 * Where another document begins in the same file: a title in or behind the body, with a number or
 * addressees of its own (among attachments, with both), that is neither attached nor named before,
 * and below which the numbers of the text before do not run on.
 */
final class SecondDocument {

  private static final Cues CUES = Cues.load("layout");
  private static final Cue ATTACHED = CUES.cue("attachment", "attachment-title", "attachment-list");
  private static final Cue LETTERHEAD = CUES.cue("letterhead");
  private static final int NEAR = 3;
  private static final int SHORTEST = 10;

  private final Layout layout;

  private SecondDocument(Layout layout) {
    this.layout = layout;
  }

  /** The index of its first line. */
  static OptionalInt in(Layout layout, List<Title> titles) {
    Optional<Title> own = layout.title().or(layout::notice);
    if (own.isEmpty()) {
      return OptionalInt.empty();
    }
    SecondDocument second = new SecondDocument(layout);
    return titles.stream()
        .filter(t -> t.first() > own.get().last() + NEAR && t.value().length() >= SHORTEST)
        .filter(t -> second.isAnother(t) && !carries(own.get(), t))
        .mapToInt(second::head)
        .findFirst();
  }

  /** Whether a notice carries a text whose title is not quite as the notice says. */
  private static boolean carries(Title notice, Title title) {
    return notice.value().length() > title.value().length()
        && Subject.same(notice.value(), title.value());
  }

  private boolean isAnother(Title title) {
    Part part = layout.parts().get(title.first());
    boolean identified =
        switch (part) {
          case BODY, END -> numbered(title) || addressed(title);
          case ATTACHMENT -> numbered(title) && addressed(title);
          default -> false;
        };
    return identified && !attached(title) && !named(title) && !runsOn(title);
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
    return layout.lines().subList(from, to).stream()
        .map(Line::tight)
        .flatMap(line -> Numbering.at(line, new Span(0, line.length())).stream());
  }

  private boolean numbered(Title title) {
    return head(title) < title.first() || below(title).anyMatch(DocumentNumber::alone);
  }

  private boolean addressed(Title title) {
    return below(title).anyMatch(IdentityReader::isAddressees);
  }

  private Stream<String> below(Title title) {
    return layout.lines().stream().skip(title.last() + 1L).limit(NEAR).map(Line::tight);
  }

  private boolean attached(Title title) {
    for (int i = Math.max(0, head(title) - NEAR); i < title.first(); i++) {
      if (ATTACHED.is(tight(i))) {
        return true;
      }
    }
    return false;
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
