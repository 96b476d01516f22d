package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.language.Words;
import org.policygraph.outline.Outline;

/** Finds the measures of a document, each with its actors and criteria. */
public final class Finder {

  private final MeasureFinder measures;
  private final Confidence confidence = new Confidence();

  /**
   * Reads the lexicons.
   *
   * @param words cuts the sentences
   * @param schemes the schemes measures are sorted into; {@code topic} and {@code instrument} among
   *     them
   */
  public Finder(Words words, List<Scheme> schemes) {
    this.measures = new MeasureFinder(words);
  }

  /** The measures of a document, in reading order. */
  public List<Measure> find(Outline outline) {
    return measures.find(outline, trace -> {}).stream().map(this::measure).toList();
  }

  /** What was made of each clause of the operative provisions, in reading order. */
  public List<Trace> trace(Outline outline) {
    List<Trace> traces = new ArrayList<>();
    measures.find(outline, traces::add);
    return List.copyOf(traces);
  }

  private Measure measure(Act act) {
    return new Measure(
        act.provision(),
        act.quote(),
        act.actions(),
        act.object(),
        act.modality(),
        "other",
        "mandate",
        List.of(),
        List.of(),
        act.rule(),
        act.cues(),
        confidence.of(act.rule()));
  }
}
