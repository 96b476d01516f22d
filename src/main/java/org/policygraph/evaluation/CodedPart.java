package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Measure;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * What was coded of a document of which only parts were: from a coded measure to the next one as
 * long as they are not far from each other. What stands elsewhere is neither right nor wrong.
 */
public final class CodedPart {

  /** How many characters, white space left out, stand between two coded parts at least. */
  private static final int FAR = 600;

  private final Stripped text;
  private final List<Span> stretches = new ArrayList<>();

  /**
   * The coded parts of a text.
   *
   * @param gold its coding
   */
  public CodedPart(Text text, List<Coding> gold) {
    this.text = new Stripped(text);
    this.text.measures(gold).stream()
        .map(Located::span)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(Span::start))
        .forEach(this::add);
  }

  private void add(Span measure) {
    Span last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    if (last == null || measure.start() - last.end() > FAR) {
      stretches.add(measure);
    } else {
      int end = Math.max(last.end(), measure.end());
      stretches.set(stretches.size() - 1, new Span(last.start(), end));
    }
  }

  /** The sentences of an outline that are coded, in the units they stand in. */
  public Outline outline(Outline whole) {
    return new Outline(
        whole.text(),
        whole.identity(),
        whole.provisions().stream().map(this::provision).toList(),
        whole.gaps(),
        whole.remarks());
  }

  private Provision provision(Provision whole) {
    return new Provision(
        whole.label(),
        whole.number(),
        whole.codingLabel(),
        whole.kind(),
        whole.scope(),
        whole.heading(),
        whole.span(),
        whole.sentences().stream().filter(sentence -> holds(sentence.span())).toList(),
        whole.children().stream().map(this::provision).toList());
  }

  /** The measures that stand in what is coded. */
  public List<Measure> measures(List<Measure> all) {
    return all.stream().filter(measure -> holds(measure.quote())).toList();
  }

  private boolean holds(Span place) {
    Span there = text.place(place);
    return stretches.stream().anyMatch(there::overlaps);
  }
}
