package org.policygraph.outline;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.source.Marks;
import org.policygraph.source.Span;

/**
 * Stretches that sentences leave out, because they repeat others or belong to another text.
 *
 * @param spans the stretches, in order of place
 */
record Holes(List<Span> spans) {

  static Holes of(List<Gap> noise) {
    return new Holes(
        noise.stream()
            .filter(g -> g.kind() == Gap.Kind.REPEATED || g.kind() == Gap.Kind.FOREIGN)
            .map(Gap::span)
            .toList());
  }

  /** The sentences of what is left of a stretch. */
  List<Sentence> sentences(String text, Marks marks, Span stretch) {
    List<Sentence> sentences = new ArrayList<>();
    int start = stretch.start();
    for (Span hole : spans) {
      if (hole.overlaps(stretch)) {
        sentences.addAll(Sentences.of(text, marks, new Span(start, Math.max(start, hole.start()))));
        start = Math.min(stretch.end(), hole.end());
      }
    }
    sentences.addAll(Sentences.of(text, marks, new Span(start, stretch.end())));
    return sentences;
  }
}
