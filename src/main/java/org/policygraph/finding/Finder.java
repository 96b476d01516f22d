package org.policygraph.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.language.Words;
import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;

/** Finds the measures of a document, each with its actors and criteria. */
public final class Finder {

  private final TaskTables tables = new TaskTables();
  private final MeasureFinder measures;
  private final LearntObjects objects = new LearntObjects();
  private final ActReader reader;

  /**
   * Reads the lexicons.
   *
   * @param words cuts the sentences
   * @param schemes the schemes measures are sorted into; {@code topic} and {@code instrument} among
   *     them
   */
  public Finder(Words words, List<Scheme> schemes) {
    this.measures = new MeasureFinder(words);
    this.reader = new ActReader(schemes);
  }

  /** The measures of a document, in reading order. */
  public List<Measure> find(Outline outline) {
    IdentityHashMap<Provision, TaskRow> rows = tables.rows(outline);
    return reader.read(outline, rows, acts(outline, rows), Choosing.UNHEARD);
  }

  /** The names that may take part in the acts of a document, in reading order of the acts. */
  public List<ActorChoice> choices(Outline outline) {
    List<ActorChoice> choices = new ArrayList<>();
    hear(outline, new Choosing(choice -> choices.add(choice.get()), name -> {}));
    return List.copyOf(choices);
  }

  /** Where the names of those who take part in the acts of a document may begin. */
  public List<NameChoice> names(Outline outline) {
    List<NameChoice> choices = new ArrayList<>();
    hear(outline, new Choosing(choice -> {}, name -> choices.add(name.get())));
    return List.copyOf(choices);
  }

  private void hear(Outline outline, Choosing choosing) {
    IdentityHashMap<Provision, TaskRow> rows = tables.rows(outline);
    reader.read(outline, rows, acts(outline, rows), choosing);
  }

  /** What the acts of a document may bear on, in reading order. */
  public List<ObjectChoice> objects(Outline outline) {
    List<ObjectChoice> choices = new ArrayList<>();
    List<Act> before = new ArrayList<>();
    Map<String, Trait> known = new HashMap<>();
    for (Act act : measures.find(outline, tables.rows(outline), read -> {})) {
      objects.choice(act, before, known).ifPresent(choices::add);
      before.add(objects.of(act, before));
    }
    return List.copyOf(choices);
  }

  private List<Act> acts(Outline outline, IdentityHashMap<Provision, TaskRow> rows) {
    ShortNames names = new ShortNames(outline.text().plain());
    return objects.of(measures.find(outline, rows, read -> {})).stream()
        .map(act -> act.reaching(names::given))
        .toList();
  }

  /** The stretches of each act of a document that may be criteria, in reading order. */
  public List<List<Stretch>> stretches(Outline outline) {
    List<List<Stretch>> stretches = new ArrayList<>();
    Map<String, Trait> known = new HashMap<>();
    List<Act> acts = acts(outline, tables.rows(outline));
    for (Stretches act : reader.stretches(outline, acts)) {
      stretches.add(LearntCriteria.stretches(act, known));
    }
    return List.copyOf(stretches);
  }

  /**
   * The stretches of a document that no measure covers, each with what it was taken for, in reading
   * order.
   *
   * @param found its measures
   */
  public List<Uncovered> uncovered(Outline outline, List<Measure> found) {
    Remainder remainder = new Remainder(outline);
    measures.find(outline, tables.rows(outline), remainder);
    return remainder.without(found);
  }

  /** What was made of each clause of the operative provisions, in reading order. */
  public List<Trace> trace(Outline outline) {
    List<Trace> traces = new ArrayList<>();
    measures.find(outline, tables.rows(outline), read -> traces.addAll(read.traces()));
    return List.copyOf(traces);
  }
}
