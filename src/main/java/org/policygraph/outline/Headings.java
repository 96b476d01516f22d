package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.policygraph.source.Span;

/**
 * Tells a unit's heading from its text: a line of its own ({@code 一、指导思想}) or its first sentence
 * ({@code 一、大力教育引导干部担当作为。坚持…}).
 */
final class Headings {

  private static final Cues CUES = Cues.load("headings");
  private static final Pattern STATEMENT = CUES.pattern("statement");
  private static final Pattern END = CUES.pattern("end");
  private static final Pattern SEVERAL = CUES.pattern("several");
  private static final Pattern CAPTION = CUES.pattern("caption");
  private static final int LONGEST = 60;
  private static final int LONGEST_RUN_IN = 40;

  private Headings() {}

  /**
   * The heading that stands at the start of a unit's text, without its final mark.
   *
   * @param text the whole text
   * @param body the unit's text in its first line, the number left out
   * @param goesOn whether lines without number follow that belong to the unit
   * @param runsIn whether a heading can be the first sentence of its paragraph
   */
  static Optional<Span> of(String text, Span body, boolean goesOn, boolean runsIn) {
    if (body.length() == 0) {
      return Optional.empty();
    }
    var caption = CAPTION.matcher(text).region(body.start(), body.end());
    if (caption.lookingAt()) {
      return Optional.of(new Span(caption.start(), caption.end()));
    }
    List<Sentence> sentences = Sentences.of(text, body);
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    Span first = sentences.get(0).span();
    String words = first.in(text);
    if (sentences.size() == 1 && !END.matcher(words).find()) {
      return words.length() <= LONGEST && !SEVERAL.matcher(words).find()
          ? Optional.of(first)
          : Optional.empty();
    }
    if (!runsIn || words.length() > LONGEST_RUN_IN || STATEMENT.matcher(words).find()) {
      return Optional.empty();
    }
    boolean alone = sentences.size() == 1;
    if (alone && (!goesOn || sentences.get(0).clauses().size() > 2)) {
      return Optional.empty();
    }
    return END.matcher(words).find() ? Optional.of(bare(text, first)) : Optional.empty();
  }

  /** Takes back headings that run in where fewer than half of the units beside them have one. */
  static void settle(List<Node> units) {
    Map<String, List<Node>> series = new TreeMap<>();
    for (Node unit : units) {
      unit.mark.ifPresent(
          m -> series.computeIfAbsent(m.style().name(), any -> new ArrayList<>()).add(unit));
      settle(unit.children);
    }
    for (List<Node> beside : series.values()) {
      long headed = beside.stream().filter(unit -> unit.heading.isPresent()).count();
      if (2 * headed < beside.size()) {
        beside.forEach(Headings::takeBack);
      }
    }
  }

  private static void takeBack(Node unit) {
    if (unit.runIn.isPresent()) {
      unit.sentences.add(0, unit.runIn.get());
      unit.runIn = Optional.empty();
      unit.heading = Optional.empty();
    }
  }

  private static Span bare(String text, Span heading) {
    return END.matcher(heading.in(text)).find()
        ? new Span(heading.start(), heading.end() - 1)
        : heading;
  }
}
