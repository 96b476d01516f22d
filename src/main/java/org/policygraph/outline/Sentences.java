package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Marks;
import org.policygraph.source.Span;

/** Cuts a stretch of text into sentences, and these into clauses. */
final class Sentences {

  private static final Cues MARKS = Cues.load("marks");
  private static final String ENDS = MARKS.word("sentence-end") + MARKS.word("sentence-end-half");
  private static final String PAUSES = MARKS.word("clause-end");
  private static final String HALF_WIDTH = MARKS.word("clause-end-half");
  private static final String CLOSING = MARKS.word("closing-quote");

  private static final String CARRIES_ON = PAUSES + HALF_WIDTH + MARKS.word("carries-on");
  private static final String ENDING = PAUSES + HALF_WIDTH;

  /** The marks that end clauses, each a string that all clauses share. */
  private static final List<String> MARKS_ALONE = List.of(ENDING.split(""));

  private static final Glyphs ALL = Glyphs.of(PAUSES + HALF_WIDTH + CLOSING);

  private final String text;
  private final Marks marks;
  private final Quoting quoting;
  private final int end;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Clause> clauses = new ArrayList<>();
  private int clauseStart;

  private Sentences(String text, Marks marks, Span paragraph) {
    this.text = text;
    this.marks = marks;
    this.quoting = Quoting.of(text, marks, paragraph);
    this.end = paragraph.end();
    this.clauseStart = paragraph.start();
  }

  /** The sentences of a stretch, which may run over several paragraphs. */
  static List<Sentence> of(String text, Marks marks, Span span) {
    List<Sentence> all = new ArrayList<>();
    int start = span.start();
    while (start < span.end()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? span.end() : Math.min(newline, span.end());
      all.addAll(new Sentences(text, marks, new Span(start, end)).cut());
      start = end + 1;
    }
    return all;
  }

  private List<Sentence> cut() {
    for (int i = marks.first(ALL, clauseStart, end); i < end; i = marks.first(ALL, i + 1, end)) {
      char c = text.charAt(i);
      if (quoting.holds(i)) {
        if (closesSentence(i)) {
          clause(i + 1, i + 1);
          sentence();
        }
      } else if (pauses(i)) {
        clause(i, i + 1);
        if (ENDS.indexOf(c) >= 0) {
          sentence();
        }
      }
    }
    clause(end, end);
    sentence();
    return sentences;
  }

  /** A mark that stands by itself; half-width ones between digits or letters are not marks. */
  private boolean pauses(int i) {
    char c = text.charAt(i);
    if (PAUSES.indexOf(c) >= 0) {
      return true;
    }
    return HALF_WIDTH.indexOf(c) >= 0 && (i + 1 >= end || text.charAt(i + 1) > 0x7f);
  }

  /**
   * The last character of a quotation or bracket that holds the end of its sentence: {@code 。”}.
   */
  private boolean closesSentence(int i) {
    return CLOSING.indexOf(text.charAt(i)) >= 0
        && i > clauseStart
        && ENDS.indexOf(text.charAt(i - 1)) >= 0
        && (i + 1 >= end || (!quoting.holds(i + 1) && CARRIES_ON.indexOf(text.charAt(i + 1)) < 0));
  }

  private void clause(int stop, int next) {
    Span trimmed = Spans.trim(text, new Span(Math.min(clauseStart, stop), stop));
    if (trimmed.length() > 0) {
      clauses.add(new Clause(trimmed, stop < next ? mark(stop) : ""));
    }
    clauseStart = next;
  }

  private String mark(int place) {
    return MARKS_ALONE.get(ENDING.indexOf(text.charAt(place)));
  }

  private void sentence() {
    if (!clauses.isEmpty()) {
      Clause last = clauses.get(clauses.size() - 1);
      int stop = last.mark().isEmpty() ? last.span().end() : clauseStart;
      sentences.add(
          new Sentence(new Span(clauses.get(0).span().start(), stop), List.copyOf(clauses)));
      clauses.clear();
    }
  }
}
