package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Span;

/**
 * Tells a unit's heading from its text: a line of its own ({@code 一、指导思想}) or its first sentence
 * ({@code 一、大力教育引导干部担当作为。坚持…}).
 */
final class Headings {

  private static final Cues CUES = Cues.load("headings");

  /** What a sentence holds only if it says something by itself. */
  static final Cue STATEMENT = CUES.cue("statement");

  /** What a sentence that is a line of its own holds only if it is no heading. */
  private static final Cue STATEMENT_ALONE = CUES.cue("statement-alone");

  private static final Glyphs END = CUES.glyphs("end");
  private static final Glyphs SEVERAL = CUES.glyphs("several");
  private static final Cue CAPTION = CUES.cue("caption");
  private static final Cue ARTICLE_CAPTION = CUES.cue("caption", "article-caption");

  /** A note in brackets and nothing else. */
  private static final Cue NOTE = CUES.cue("note");

  private static final String SEMICOLON = CUES.word("list-end");
  private static final int LONGEST = 60;
  private static final int LONGEST_RUN_IN = 40;

  private Headings() {}

  /**
   * The heading that stands at the start of a unit's text, without its final mark.
   *
   * @param text the whole text
   * @param body the unit's text in its first line, the number left out
   * @param sentences the sentences of that
   * @param goesOn whether lines without number follow that belong to the unit
   * @param runsIn whether a heading can be the first sentence of its paragraph
   */
  static Optional<Span> of(
      String text, Span body, List<Sentence> sentences, boolean goesOn, boolean runsIn) {
    if (body.length() == 0) {
      return Optional.empty();
    }
    Optional<Span> caption = caption(text, body, !runsIn);
    if (caption.isPresent()) {
      return caption;
    }
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    Span first = sentences.get(0).span();
    boolean ends = ends(text, first);
    if (sentences.size() == 1 && !ends) {
      boolean several = first.length() > LONGEST || several(first.in(text));
      return several ? Optional.empty() : Optional.of(first);
    }
    if (!runsIn || first.length() > LONGEST_RUN_IN || STATEMENT.in(text, first)) {
      return Optional.empty();
    }
    boolean alone = sentences.size() == 1 || noted(text, new Span(first.end(), body.end()));
    boolean many = sentences.get(0).clauses().size() > 2;
    if (alone && (!goesOn || many || STATEMENT_ALONE.in(text, first))) {
      return Optional.empty();
    }
    return ends ? Optional.of(new Span(first.start(), first.end() - 1)) : Optional.empty();
  }

  /** Whether a stretch ends with a mark that ends clauses or sentences. */
  static boolean ends(String text, Span span) {
    return span.length() > 0 && END.has(text.charAt(span.end() - 1));
  }

  /** The words in brackets that say what a text is about, before it: 【罚则】, 第三条（部门职责）. */
  static Optional<Span> caption(String text, Span body, boolean article) {
    Cue caption = article ? ARTICLE_CAPTION : CAPTION;
    return caption
        .at(text, body.start(), body.end())
        .map(found -> new Span(body.start(), found.end()));
  }

  /**
   * Takes back headings that run in where fewer than half of the units beside them have one, or
   * where one of these ends as an item of a list does: 1.未签协议的；.
   */
  static void settle(List<Node> units) {
    if (units.isEmpty()) {
      return;
    }
    Map<String, List<Node>> series = new TreeMap<>();
    for (Node unit : units) {
      unit.mark.ifPresent(
          m -> series.computeIfAbsent(m.style().name(), any -> new ArrayList<>()).add(unit));
      settle(unit.children);
    }
    for (List<Node> beside : series.values()) {
      int headed = 0;
      boolean listed = false;
      for (Node unit : beside) {
        headed += unit.heading.isPresent() ? 1 : 0;
        listed |= unit.endsWith(SEMICOLON);
      }
      if (listed || 2 * headed < beside.size()) {
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

  /** Whether nothing but a note in brackets stands in a stretch: （责任单位：市教育局）. */
  private static boolean noted(String text, Span rest) {
    return NOTE.at(text, rest.start(), rest.end()).filter(m -> m.end() == rest.end()).isPresent();
  }

  /** Whether a sentence ends inside a text. */
  private static boolean several(String words) {
    int last = words.length() - 1;
    return SEVERAL.first(words, 0, last) < last;
  }
}
