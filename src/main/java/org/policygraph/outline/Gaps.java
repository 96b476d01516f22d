package org.policygraph.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygraph.outline.Gap.Kind;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Span;

/**
 * Finds what is lost: numbers missing in sequences, and sentences without an end or a beginning.
 */
final class Gaps {

  private static final Glyphs FINAL = Cues.load("gaps").glyphs("final");

  /** More numbers than this are not lost; they were counted otherwise. */
  private static final int MOST_MISSING = 5;

  /** Where more than this share of the sentences has no end, the document does without marks. */
  private static final double MOST_UNENDED = 0.15;

  private final String text;

  /** Whatever has a number, in the document itself and in what is attached to it. */
  private final List<Provision> numbered = new ArrayList<>();

  private final List<Provision> own = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  private Gaps(String text, List<Provision> provisions) {
    this.text = text;
    for (Provision top : provisions) {
      int before = numbered.size();
      number(top);
      if (top.kind() != Provision.Kind.ATTACHMENT) {
        own.addAll(numbered.subList(before, numbered.size()));
      }
    }
  }

  private void number(Provision provision) {
    if (!provision.number().isEmpty()) {
      numbered.add(provision);
    }
    provision.children().forEach(this::number);
  }

  /** Everything that is lost or doubtful, in order of place. */
  static List<Gap> of(
      String text, List<Provision> provisions, List<Sequences.Missing> missing, List<Gap> noise) {
    Gaps finder = new Gaps(text, provisions);
    noise.forEach(finder::place);
    missing.forEach(finder::missing);
    finder.cutOff();
    finder.gaps.sort(Comparator.comparing(Gap::span).thenComparing(Gap::kind));
    return List.copyOf(finder.gaps);
  }

  private void place(Gap gap) {
    gaps.add(new Gap(gap.kind(), gap.span(), around(gap.span()), gap.note()));
  }

  /** The label of the innermost provision that a stretch begins in, or that ends where it was. */
  private List<String> around(Span span) {
    int last = span.length() == 0 ? span.start() - 1 : span.start();
    List<String> innermost = List.of();
    for (Provision p : numbered) {
      if (p.span().start() <= last && last <= p.span().end()) {
        innermost = List.of(p.codingLabel());
      }
    }
    return innermost;
  }

  private void missing(Sequences.Missing missing) {
    if (missing.labels().size() <= MOST_MISSING) {
      gaps.add(
          new Gap(
              Kind.MISSING,
              new Span(missing.place(), missing.place()),
              missing.labels(),
              "The numbering leaves out " + String.join(", ", missing.labels())));
    }
  }

  /** Sentences that break off, in the document itself. */
  private void cutOff() {
    int all = 0;
    List<Gap> found = new ArrayList<>();
    for (Provision provision : own) {
      List<Sentence> sentences = provision.sentences();
      all += sentences.size();
      for (int i = 0; i < sentences.size(); i++) {
        boolean leadsOn = i + 1 == sentences.size() && !provision.children().isEmpty();
        boolean several = i > 0 || sentences.get(i).clauses().size() > 1;
        if (unended(sentences.get(i)) && !leadsOn && several) {
          found.add(cut(provision, i));
        }
      }
    }
    if (found.size() <= Math.max(2, MOST_UNENDED * all)) {
      gaps.addAll(found);
    }
  }

  private boolean unended(Sentence sentence) {
    return !FINAL.has(text.charAt(sentence.span().end() - 1));
  }

  private static Gap cut(Provision provision, int index) {
    Span span = provision.sentences().get(index).span();
    List<String> hides = List.of(provision.codingLabel());
    if (index + 1 == provision.sentences().size()) {
      return new Gap(Kind.CUT_OFF, span, hides, "A sentence has lost its end");
    }
    return new Gap(
        Kind.CUT_OFF,
        span.union(provision.sentences().get(index + 1).span()),
        hides,
        "A sentence has lost its end, and the next one its beginning");
  }
}
