package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.policygraph.outline.Gap.Kind;
import org.policygraph.source.Cue;
import org.policygraph.source.Loss;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Finds what stands in a text and should not: passages that a scan repeats, characters that
 * recognition could not read, and what the reader knew to be lost.
 */
final class Noise {

  private static final Cues CUES = Cues.load("gaps");
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
  private final String plain;
  private final List<Gap> gaps = new ArrayList<>();

  private Noise(Text text) {
    this.text = text;
    this.plain = text.plain();
  }

  /** The gaps, in order of place; what provisions they are in is not yet known. */
  static List<Gap> of(Text text) {
    Noise noise = new Noise(text);
    noise.losses();
    noise.illegible();
    noise.repeated(Stretches.of(text));
    return noise.gaps.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
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

  private void illegible() {
    Optional<Matcher> found = ILLEGIBLE.find(plain, 0, plain.length());
    while (found.isPresent()) {
      Span span = new Span(found.get().start(), found.get().end());
      add(Kind.ILLEGIBLE, span, "Characters that could not be read");
      found = ILLEGIBLE.find(plain, span.end(), plain.length());
    }
  }

  /** A stretch that begins as the text just before it did, and goes on like that up to itself. */
  private void repeated(List<Span> stretches) {
    int done = 0;
    for (Span stretch : stretches) {
      int start = stretch.start();
      if (start < done || stretch.length() < SEED) {
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
    String seed = plain.substring(start, start + SEED);
    int last = -1;
    int at = plain.indexOf(seed, Math.max(0, start - WINDOW));
    while (at + SEED <= start) {
      last = at;
      at = plain.indexOf(seed, at + 1);
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
