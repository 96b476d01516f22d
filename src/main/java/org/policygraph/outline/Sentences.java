package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Signs;
import org.policygraph.source.Span;

/**
 * Cuts stretches of paragraphs into sentences, and these into clauses. What repeats other text or
 * belongs to another text is left out. A sentence ends with its cell of a row, and with a line in
 * it.
 */
final class Sentences {

  private static final Cues MARKS = Cues.load("marks");
  private static final String ENDING = MARKS.word("clause-end") + MARKS.word("clause-end-half");

  /** The marks that end clauses, each a string that all clauses share. */
  private static final List<String> MARKS_ALONE = List.of(ENDING.split(""));

  private static final Glyphs ENDS =
      Glyphs.of(MARKS.word("sentence-end") + MARKS.word("sentence-end-half"));
  private static final Glyphs PAUSES = MARKS.glyphs("clause-end");
  private static final Pattern IN_FIGURES = Pattern.compile(MARKS.word("in-figures"));
  private static final Glyphs HALF_WIDTH = MARKS.glyphs("clause-end-half");
  private static final Glyphs CLOSING = MARKS.glyphs("closing-quote");
  private static final Glyphs CARRIES_ON = Glyphs.of(ENDING + MARKS.word("carries-on"));

  private final String text;
  private final Signs signs;
  private final Quoting quoting;
  private final List<Span> holes;
  private final List<Clause> clauses = new ArrayList<>();
  private int clauseStart;

  /**
   * A cutter for one text.
   *
   * @param quoting what is quoted in its paragraphs
   * @param noise what stands in it and should not
   */
  Sentences(String text, Signs signs, Quoting quoting, List<Gap> noise) {
    this.text = text;
    this.signs = signs;
    this.quoting = quoting;
    this.holes = noise.stream().filter(gap -> gap.cutsOut(text)).map(Gap::span).toList();
  }

  /**
   * The sentences of a unit, its number left out; its caption is one by itself, but not the name of
   * a particular: 【罚则】违反…的，…。 and 【类别】通知.
   */
  List<Sentence> of(Unit unit) {
    Span body = unit.body();
    Optional<Span> caption =
        Headings.caption(text, body, unit.isArticle())
            .filter(c -> unit.mark().isPresent() || Headings.ends(text, body));
    if (caption.isEmpty()) {
      return of(body);
    }
    List<Sentence> sentences = new ArrayList<>(of(caption.get()));
    sentences.addAll(of(Spans.trim(text, caption.get().end(), body.end())));
    return sentences;
  }

  /** The sentences of a stretch of a paragraph. */
  List<Sentence> of(Span stretch) {
    List<Sentence> sentences = new ArrayList<>();
    int start = stretch.start();
    for (Span hole : holes) {
      if (hole.overlaps(stretch)) {
        cutApart(start, Math.max(start, hole.start()), sentences);
        start = Math.min(stretch.end(), hole.end());
      }
    }
    if (start == stretch.start()) {
      cut(start, stretch.end(), sentences);
    } else {
      cutApart(start, stretch.end(), sentences);
    }
    return sentences;
  }

  /** Cuts a part of a paragraph beside a hole, which may have parted quotation marks. */
  private void cutApart(int start, int end, List<Sentence> sentences) {
    quoting.pair(new Span(start, end));
    cut(start, end, sentences);
  }

  private void cut(int start, int end, List<Sentence> sentences) {
    clauseStart = start;
    int last = signs.from(end);
    boolean row = signs.hold(Rows.CELLS, start, end);
    for (int sign = signs.from(start); sign < last; sign++) {
      char c = signs.at(sign);
      int place = signs.place(sign);
      if (c == Rows.CELL || (row && c == ' ' && partsPhrases(place, end))) {
        clause(place, "");
        clauseStart = place + 1;
        sentence(place + 1, sentences);
      } else if (quoting.holds(sign)) {
        if (CLOSING.has(c) && closesSentence(sign, end)) {
          clause(place + 1, "");
          sentence(place + 1, sentences);
        }
      } else if ((PAUSES.has(c) && !isInFigures(place, end))
          || (HALF_WIDTH.has(c) && standsAlone(place, end))) {
        clause(place, MARKS_ALONE.get(ENDING.indexOf(c)));
        clauseStart = place + 1;
        if (ENDS.has(c)) {
          sentence(place + 1, sentences);
        }
      }
    }
    clause(end, "");
    sentence(end, sentences);
  }

  /** 7：00, 4：3：3: whether a mark stands inside a time of day or a ratio. */
  private boolean isInFigures(int place, int end) {
    return place > 0
        && Character.isDigit(text.charAt(place - 1))
        && IN_FIGURES.matcher(text).useTransparentBounds(true).region(place, end).lookingAt();
  }

  /** Between Chinese characters a cell of a row has a space only where a line ends in it. */
  private boolean partsPhrases(int place, int end) {
    return place > clauseStart
        && place + 1 < end
        && text.charAt(place - 1) > 0x7f
        && text.charAt(place + 1) > 0x7f;
  }

  /** Half-width marks between digits or letters are none. */
  private boolean standsAlone(int place, int end) {
    return place + 1 >= end || text.charAt(place + 1) > 0x7f;
  }

  /**
   * Whether the last character of a quotation or bracket holds the end of its sentence: {@code 。”}.
   */
  private boolean closesSentence(int sign, int end) {
    int place = signs.place(sign);
    return place > clauseStart
        && ENDS.has(text.charAt(place - 1))
        && (place + 1 >= end
            || (!quoting.holdsBehind(sign) && !CARRIES_ON.has(text.charAt(place + 1))));
  }

  private void clause(int stop, String mark) {
    Span trimmed = Spans.trim(text, Math.min(clauseStart, stop), stop);
    if (trimmed.length() > 0) {
      clauses.add(new Clause(trimmed, mark));
    }
    clauseStart = stop;
  }

  private void sentence(int next, List<Sentence> sentences) {
    if (!clauses.isEmpty()) {
      Clause last = clauses.get(clauses.size() - 1);
      int stop = last.mark().isEmpty() ? last.span().end() : next;
      sentences.add(
          new Sentence(new Span(clauses.get(0).span().start(), stop), List.copyOf(clauses)));
      clauses.clear();
    }
  }
}
