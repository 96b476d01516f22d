package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** What the owner of a file should know about its text as a whole, though it was read. */
final class Remarks {

  /** A text with a smaller share of Chinese among its letters is in another language. */
  private static final double CHINESE = 0.05;

  private static final Glyphs LETTERS = Glyphs.where(Character::isLetter);

  private Remarks() {}

  static List<Problem> of(
      Text text, Layout layout, List<Provision> provisions, Reading<Jurisdiction> whose) {
    List<Problem> remarks = new ArrayList<>();
    if (!isChinese(text.plain())) {
      remarks.add(
          new Problem(
              "not-chinese",
              Place.of(text.file()),
              "the text is not Chinese, so no measures are found in it",
              "Remove it, if it is not the document you meant"));
    }
    layout
        .other()
        .ifPresent(
            line ->
                remarks.add(
                    new Problem(
                        "second-document",
                        place(text, line.span()),
                        "another document begins here, and was left out",
                        "Save it as a file of its own")));
    if (!numbered(provisions)) {
      remarks.add(
          new Problem(
              "no-structure",
              Place.of(text.file()),
              "nothing in the text is numbered, so its paragraphs are cited by their place",
              "Check that it is whole"));
    }
    if (remarks.isEmpty() && isUnknown(whose)) {
      remarks.add(
          new Problem(
              "unknown-jurisdiction",
              Place.of(text.file()),
              "nothing tells whose document it is, so it counts as one of the central government",
              "Give its place with --jurisdiction"));
    }
    return List.copyOf(remarks);
  }

  /** Whether a document is the centre's for want of any place in it. */
  private static boolean isUnknown(Reading<Jurisdiction> whose) {
    return whose.certainty() == Reading.Certainty.GUESSED
        && whose.span().isEmpty()
        && whose.value().code().equals(Jurisdictions.CENTRE);
  }

  private static boolean numbered(List<Provision> provisions) {
    for (Provision p : provisions) {
      if (!p.number().isEmpty() || numbered(p.children())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChinese(String text) {
    int others = 0;
    int chinese = 0;
    double enough = CHINESE * text.length();
    for (int i = 0; i < text.length() && chinese < enough; i++) {
      if (Spans.ideograph(text.charAt(i))) {
        chinese++;
      } else if (LETTERS.has(text.charAt(i))) {
        others++;
      }
    }
    return chinese >= CHINESE * (chinese + others);
  }

  private static Place place(Text text, Span span) {
    String before = text.raw().substring(0, text.inRaw(span).start());
    int line = 1 + (int) before.chars().filter(unit -> unit == '\n').count();
    return new Place(text.file(), line, before.length() - before.lastIndexOf('\n'));
  }
}
