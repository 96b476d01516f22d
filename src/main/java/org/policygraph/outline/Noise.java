package org.policygraph.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.policygraph.outline.Gap.Kind;
import org.policygraph.source.Cue;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Loss;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Finds what stands in a text and should not: passages that a scan repeats, lines of another text,
 * characters that recognition could not read, and what the reader knew to be lost.
 */
final class Noise {

  private static final Cues CUES = Cues.load("gaps");
  private static final Glyphs GENRE = CUES.glyphs("genre");
  private static final Cue ILLEGIBLE = CUES.cue("illegible");
  private static final Glyphs FINAL = CUES.glyphs("final");
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

  private static final int SHORTEST_FOREIGN = 15;
  private static final int LONGEST_FOREIGN = 80;
  private static final int ENOUGH_TEXT = 1_000;
  private static final double MOST_GENRE = 0.5;
  private static final double MOST_KNOWN = 0.05;

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
    List<Span> stretches = Stretches.of(text);
    noise.repeated(stretches);
    noise.foreign(stretches);
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
    char first = plain.charAt(start);
    for (int at = start - SEED; at >= Math.max(0, start - WINDOW); at--) {
      if (plain.charAt(at) == first && plain.regionMatches(at, plain, start, SEED)) {
        return at;
      }
    }
    return -1;
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

  private void foreign(List<Span> stretches) {
    if (plain.length() < ENOUGH_TEXT) {
      return;
    }
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 1; i < stretches.size(); i++) {
      Span stretch = stretches.get(i);
      if (suspect(stretch, stretches.get(i - 1))) {
        if (pairs.isEmpty()) {
          pairs(new Span(0, plain.length())).forEach(pair -> pairs.merge(pair, 1, Integer::sum));
        }
        if (unknown(stretch, pairs)) {
          add(Kind.FOREIGN, stretch, "A line that does not belong to this text");
        }
      }
    }
  }

  private boolean suspect(Span stretch, Span before) {
    return stretch.length() >= SHORTEST_FOREIGN
        && stretch.length() <= LONGEST_FOREIGN
        && !FINAL.has(plain.charAt(before.end() - 1))
        && !FINAL.has(plain.charAt(stretch.end() - 1))
        && Numbering.at(plain, stretch).isEmpty()
        && genre(stretch) < MOST_GENRE;
  }

  /** Share of the commonest characters of the genre among a stretch's ideographs. */
  private double genre(Span stretch) {
    int common = 0;
    int all = 0;
    for (int i = stretch.start(); i < stretch.end(); i++) {
      if (Spans.ideograph(plain.charAt(i))) {
        all++;
        common += GENRE.has(plain.charAt(i)) ? 1 : 0;
      }
    }
    return all < SHORTEST_FOREIGN ? 1 : (double) common / all;
  }

  private boolean unknown(Span stretch, Map<String, Integer> pairs) {
    List<String> own = pairs(stretch);
    Map<String, Integer> counts = new HashMap<>();
    own.forEach(pair -> counts.merge(pair, 1, Integer::sum));
    Set<String> known = new HashSet<>();
    counts.forEach(
        (pair, count) -> {
          if (pairs.getOrDefault(pair, 0) > count) {
            known.add(pair);
          }
        });
    return counts.size() >= SHORTEST_FOREIGN && known.size() <= MOST_KNOWN * counts.size();
  }

  private List<String> pairs(Span span) {
    List<String> pairs = new ArrayList<>();
    for (int i = span.start(); i + 1 < span.end(); i++) {
      if (Spans.ideograph(plain.charAt(i)) && Spans.ideograph(plain.charAt(i + 1))) {
        pairs.add(plain.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
