package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Signs;
import org.policygraph.source.Span;

/**
 * Cuts lines where numbers begin units: at the start of a line, and inside it where a number that
 * continues or opens a sequence follows a mark that ends a clause. A row of a table stays whole.
 */
final class Units {

  private static final Cues CUES = Cues.load("numbering-breaks");
  private static final Glyphs STOPS = CUES.glyphs("break");
  private static final Glyphs PROSE = Cues.load("layout").glyphs("prose");
  private static final int LONGEST_HEADING = 24;
  private static final int SHORTEST_NOTE = 6;
  private static final int LONGEST_HEAD = 2_000;
  private static final String ORDINAL = CUES.word("ordinal");
  private static final String SENTENCE_END = CUES.word("sentence-end");
  private static final String CITED = CUES.word("cited");

  private final String text;
  private final Signs signs;
  private final Quoting quoting;

  /** By series, the last number; 0 for none. */
  private final int[] last = new int[Numbering.series()];

  /** The same, whatever stands above the number. */
  private final int[] through = new int[Numbering.series()];

  private final List<Unit> units = new ArrayList<>();

  /** The line that is being cut, where its unit that is open begins, and with what number. */
  private int line;

  private int start;
  private Optional<Numbering.Mark> mark = Optional.empty();

  private Units(String text, Signs signs, Quoting quoting) {
    this.text = text;
    this.signs = signs;
    this.quoting = quoting;
  }

  /** The units of lines; what is quoted in these is found out on the way. */
  static List<Unit> of(String text, Signs signs, Quoting quoting, List<Line> lines) {
    Units cutter = new Units(text, signs, quoting);
    for (int i = 0; i < lines.size(); i++) {
      cutter.cut(lines, i);
    }
    return cutter.units;
  }

  private void cut(List<Line> lines, int index) {
    Span span = lines.get(index).span();
    quoting.pair(span);
    if (Rows.has(signs, span)) {
      add(span.start(), span.end(), Optional.empty(), index);
      return;
    }
    line = index;
    start = span.start();
    mark = Numbering.at(text, span).filter(m -> begins(m, span) && isHeaded(m, lines, index + 1));
    mark.ifPresent(this::note);
    openGlued(span);
    int last = signs.from(span.end() - 1);
    for (int sign = signs.from(mark.map(m -> m.span().end()).orElse(start)); sign < last; sign++) {
      int next = STOPS.has(signs.at(sign)) ? behind(sign, span.end()) : signs.place(sign);
      boolean can = next < span.end() && Numbering.begins(text.charAt(next));
      if (!can || next < start || !(STOPS.has(signs.at(sign)) || behindHeading(next))) {
        continue;
      }
      Optional<Numbering.Mark> inner =
          Numbering.at(text, new Span(next, span.end())).filter(m -> continues(m, span));
      if (inner.isPresent()) {
        open(inner.get());
        openGlued(span);
      }
    }
    add(start, span.end(), mark, index);
  }

  /** Ends the unit that is open where the number of the next stands. */
  private void open(Numbering.Mark next) {
    add(start, next.span().start(), mark, line);
    start = next.span().start();
    mark = Optional.of(next);
    note(next);
  }

  /**
   * Opens the units whose numbers are glued to the heading of a chapter, or the first of a text to
   * what stands over it, as where a page lost its line breaks: {@code 第一章总则第一条为了…}.
   */
  private void openGlued(Span span) {
    Optional<Numbering.Mark> glued = glued(span);
    while (glued.isPresent()) {
      open(glued.get());
      glued = glued(span);
    }
  }

  private Optional<Numbering.Mark> glued(Span span) {
    boolean heading = mark.filter(Units::isChapter).isPresent();
    if (mark.isPresent() && !heading) {
      return Optional.empty();
    }
    int from = mark.map(m -> m.span().end()).orElse(start);
    int most = Math.min(span.end(), from + (heading ? LONGEST_HEADING : LONGEST_HEAD));
    int place = text.indexOf(ORDINAL, from + 1);
    while (place > 0 && place < most && !(heading && signs.hold(PROSE, from, place))) {
      Optional<Numbering.Mark> next =
          Numbering.at(text, new Span(place, span.end()))
              .filter(m -> next(m) && !cited(m, span))
              .filter(
                  m ->
                      heading
                          || (m.value() == 1 && Numbering.follows(text, m, span, SENTENCE_END)));
      if (next.isPresent()) {
        return next;
      }
      place = text.indexOf(ORDINAL, place + 1);
    }
    return Optional.empty();
  }

  private static boolean isChapter(Numbering.Mark mark) {
    return mark.number().startsWith(ORDINAL) && mark.style().kind() != Provision.Kind.ARTICLE;
  }

  /** Where a number can stand behind a stop; else the end. */
  private int behind(int stop, int end) {
    int place = signs.place(stop);
    boolean held = quoting.holds(stop) && (quoting.holdsOn(stop) || !closesNote(place));
    return held ? end : Spans.start(text, place + 1, end);
  }

  /** Whether a place ends a note in brackets: {@code …。（市水务局负责）}. */
  private boolean closesNote(int place) {
    int open = Math.max(text.lastIndexOf('（', place), text.lastIndexOf('(', place));
    return "）)".indexOf(text.charAt(place)) >= 0 && open >= 0 && place - open >= SHORTEST_NOTE;
  }

  /**
   * Whether a place is behind a few words without any mark that a number begins: a heading to which
   * the first inner number is glued where a page lost its line breaks, {@code 三、工作机构（一）设立…}.
   */
  private boolean behindHeading(int place) {
    return mark.filter(m -> m.style().kind() != Provision.Kind.ARTICLE)
        .map(m -> m.span().end())
        .filter(from -> from < place && place <= from + LONGEST_HEADING)
        .filter(from -> !signs.hold(PROSE, from, place) && Spans.ideograph(text.charAt(place - 1)))
        .isPresent();
  }

  private void add(int start, int end, Optional<Numbering.Mark> mark, int line) {
    units.add(new Unit(Spans.trim(text, start, end), mark, line));
  }

  /** Takes note of a number; those below it begin anew. */
  private void note(Numbering.Mark mark) {
    last[mark.style().series()] = mark.value();
    through[mark.style().series()] = mark.value();
    for (int series : Numbering.below(mark.style())) {
      last[series] = 0;
    }
  }

  /** At the start of a line any number counts, but 一是 only as one of several. */
  private boolean begins(Numbering.Mark mark, Span line) {
    return switch (mark.style().kind()) {
      case POINT -> continues(mark, line) || mark.value() == 1;
      case ARTICLE -> next(mark) || !cited(mark, line);
      default -> true;
    };
  }

  /** Below 2组织机构, 2.1 has to follow: a bare number says nothing. */
  private boolean isHeaded(Numbering.Mark mark, List<Line> lines, int next) {
    boolean bare = mark.style().decimal() && mark.number().equals(mark.digits());
    return !bare
        || lines.stream()
            .skip(next)
            .findFirst()
            .flatMap(line -> Numbering.at(text, line.span()))
            .filter(inner -> inner.opens(mark))
            .isPresent();
  }

  private boolean cited(Numbering.Mark mark, Span line) {
    int end = mark.span().end();
    return end >= line.end() || CITED.indexOf(text.charAt(end)) >= 0;
  }

  private boolean next(Numbering.Mark mark) {
    return mark.value() == last[mark.style().series()] + 1;
  }

  /**
   * Whether a number is the first of its unit and goes on from the last in another, {@code 二、（四）},
   * or counts points anew.
   */
  private boolean runsOn(Numbering.Mark mark) {
    int series = mark.style().series();
    boolean anew = mark.style().kind() == Provision.Kind.POINT && mark.value() == 1;
    return anew || (last[series] == 0 && mark.value() == through[series] + 1);
  }

  /** Inside a line a number counts that goes on from the last, or opens a sequence. */
  private boolean continues(Numbering.Mark mark, Span line) {
    return switch (mark.style().kind()) {
      case ARTICLE -> !cited(mark, line) && inSequence(mark, line, "");
      case POINT -> behindSentence(mark) && inSequence(mark, line, SENTENCE_END);
      default -> !mark.style().decimal() && inSequence(mark, line, "");
    };
  }

  private boolean inSequence(Numbering.Mark mark, Span line, String before) {
    return (next(mark) || runsOn(mark))
        && (mark.value() > 1 || Numbering.follows(text, mark, line, before));
  }

  private boolean behindSentence(Numbering.Mark mark) {
    int start = mark.span().start();
    return start == 0 || text.startsWith(SENTENCE_END, start - 1) || text.charAt(start - 1) == '\n';
  }
}
