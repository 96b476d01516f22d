package org.policygraph.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.policygraph.outline.Gap.Kind;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Loss;
import org.policygraph.source.Signs;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Finds what stands in a text and should not: passages that a scan repeats, characters that
 * recognition could not read, and what the reader knew to be lost.
 */
final class Noise {

  private static final Cues CUES = Cues.load("gaps");
  private static final Glyphs BOXES = CUES.glyphs("box");
  private static final Cue ILLEGIBLE = CUES.cue("illegible");
  private static final Map<String, Kind> LOSSES =
      Map.of(
          "page-without-text", Kind.EMPTY_PAGE,
          "illegible", Kind.ILLEGIBLE,
          "foreign", Kind.FOREIGN,
          "repeated", Kind.REPEATED);

  /** How far back a repeated passage is looked for, and by how many characters it is recognised. */
  private static final int WINDOW = 400;

  private static final int SEED = 12;
  private static final int SHORTEST_REPEAT = 20;
  private static final int SLACK = 3;

  private final Text text;
  private final Signs signs;
  private final String plain;
  private final List<Gap> gaps = new ArrayList<>();

  private Noise(Text text, Signs signs) {
    this.text = text;
    this.signs = signs;
    this.plain = text.plain();
  }

  /** The gaps, in order of place; what provisions they are in is not yet known. */
  static List<Gap> of(Text text, Signs signs) {
    Noise noise = new Noise(text, signs);
    noise.losses();
    noise.garbled();
    noise.illegible();
    noise.repeated(Stretches.starts(text, signs, SEED));
    noise.gaps.sort(Comparator.comparing(Gap::span));
    return noise.gaps;
  }

  private void add(Kind kind, Span span, String note) {
    boolean known = gaps.stream().anyMatch(g -> g.kind() == kind && g.span().overlaps(span));
    if (!known) {
      gaps.add(new Gap(kind, span, List.of(), note));
    }
  }

  private void losses() {
    for (Loss loss : text.losses()) {
      Optional.ofNullable(LOSSES.get(loss.kind()))
          .ifPresent(kind -> add(kind, loss.span(), loss.note()));
    }
  }

  private void garbled() {
    for (Span span : Garbled.in(plain)) {
      add(Kind.ILLEGIBLE, span, "Characters in another encoding than the rest");
    }
  }

  private void illegible() {
    int end = plain.length();
    int at = signs.first(BOXES, 0, end);
    while (at < end) {
      Optional<Matcher> found = ILLEGIBLE.at(plain, at, end);
      found.ifPresent(
          f ->
              add(
                  Kind.ILLEGIBLE,
                  new Span(f.start(), f.end()),
                  "Characters that could not be read"));
      at = signs.first(BOXES, found.map(Matcher::end).orElse(at + 1), end);
    }
  }

  /** A stretch that begins as the text just before it did, and goes on like that up to itself. */
  private void repeated(BitSet starts) {
    int done = 0;
    for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
      if (start < done) {
        continue;
      }
      int first = seed(start);
      int length = first < 0 ? 0 : common(first, start);
      if (length >= SHORTEST_REPEAT && first + length >= start - SLACK) {
        done = start + length;
        add(Kind.REPEATED, new Span(start, done), "A passage that stands twice");
      }
    }
  }

  /** The last place in the window before a place where the text begins as it does there; or -1. */
  private int seed(int start) {
    char first = plain.charAt(start);
    char second = plain.charAt(start + 1);
    int last = -1;
    int at = plain.indexOf(first, Math.max(0, start - WINDOW));
    while (at + SEED <= start) {
      boolean same = plain.charAt(at + 1) == second && plain.regionMatches(at, plain, start, SEED);
      last = same ? at : last;
      at = plain.indexOf(first, at + 1);
    }
    return last;
  }

  private int common(int first, int second) {
    int length = 0;
    while (first + length < second
        && second + length < plain.length()
        && plain.charAt(first + length) == plain.charAt(second + length)) {
      length++;
    }
    return length;
  }
}
