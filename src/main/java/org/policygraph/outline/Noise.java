package org.policygraph.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.outline.Gap.Kind;
import org.policygraph.source.Loss;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * Finds what stands in a text and should not: passages that a scan repeats, lines of another text,
 * characters that recognition could not read, and what the reader knew to be lost.
 */
final class Noise {

  private static final Cues CUES = Cues.load("gaps");
  private static final String GENRE = CUES.word("genre");
  private static final Pattern ILLEGIBLE = CUES.pattern("illegible");
  private static final Pattern FINAL = CUES.pattern("final");
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
    Matcher matcher = ILLEGIBLE.matcher(plain);
    while (matcher.find()) {
      add(
          Kind.ILLEGIBLE,
          new Span(matcher.start(), matcher.end()),
          "Characters that could not be read");
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
      String seed = plain.substring(start, start + SEED);
      int window = Math.max(0, start - WINDOW);
      int first = window + plain.substring(window, start).lastIndexOf(seed);
      if (first < window) {
        continue;
      }
      int length = common(first, start);
      if (length >= SHORTEST_REPEAT && first + length >= start - SLACK) {
        done = start + length;
        add(Kind.REPEATED, new Span(start, done), "A passage that stands twice");
      }
    }
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
        && genre(stretch) < MOST_GENRE
        && !FINAL.matcher(before.in(plain)).find()
        && !FINAL.matcher(stretch.in(plain)).find()
        && Numbering.at(plain, stretch).isEmpty();
  }

  /** Share of the commonest characters of the genre among a stretch's ideographs. */
  private double genre(Span stretch) {
    int common = 0;
    int all = 0;
    for (int i = stretch.start(); i < stretch.end(); i++) {
      if (Character.isIdeographic(plain.charAt(i))) {
        all++;
        common += GENRE.indexOf(plain.charAt(i)) >= 0 ? 1 : 0;
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
      if (Character.isIdeographic(plain.charAt(i))
          && Character.isIdeographic(plain.charAt(i + 1))) {
        pairs.add(plain.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
