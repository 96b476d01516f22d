package org.policygraph.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the signals that need no context, for the measures of two documents. What they share is
 * found for all measures at once, feature by feature.
 */
final class Signals {

  private final Measures local;
  private final Measures reference;
  private final Surface surface;
  private final Frame frame;
  private final SharedSubjects subjects;
  private final int[][] localClasses;
  private final int[][] referenceClasses;

  Signals(Measures local, Measures reference) {
    this.local = local;
    this.reference = reference;
    Among among = new Among(local.size() + reference.size());
    surface = new Surface(local, reference, among);
    frame = new Frame(local, reference, among);
    subjects = new SharedSubjects(local, reference, among);
    Map<String, Integer> numbers = new HashMap<>();
    localClasses = classes(local, numbers);
    referenceClasses = classes(reference, numbers);
  }

  /** Topic, instrument and modality of each measure, by number. */
  private static int[][] classes(Measures measures, Map<String, Integer> numbers) {
    return measures.profiles().stream()
        .map(Profile::directive)
        .map(d -> List.of(d.topic(), d.instrument(), d.modality()))
        .map(names -> names.stream().mapToInt(name -> number(name, numbers)).toArray())
        .toArray(int[][]::new);
  }

  private static int number(String name, Map<String, Integer> numbers) {
    return numbers.computeIfAbsent(name, any -> numbers.size());
  }

  /** Writes the signals of two measures into {@code values}; those that need context stay. */
  void read(int l, int r, double[] values) {
    surface.read(l, r, values);
    subjects.read(l, r, values);
    if (surface.shared(l, r) + subjects.shared(l, r) > 0) {
      frame.readWords(l, r, values);
    } else {
      Frame.readNoWords(values);
    }
    values[Signal.VERB.place()] = frame.verbs(l, r);
    boolean act = (local.get(l).acts() & reference.get(r).acts()) != 0;
    values[Signal.ACT.place()] = act ? 1 : 0;
    values[Signal.MISSED_ACT.place()] =
        act ? 0 : (1 - frame.reached(l, r)) * reference.specificity(r);
    int[] here = localClasses[l];
    int[] there = referenceClasses[r];
    values[Signal.TOPIC.place()] = here[0] == there[0] ? 1 : 0;
    values[Signal.INSTRUMENT.place()] = here[1] == there[1] ? 1 : 0;
    values[Signal.MODALITY.place()] = here[2] == there[2] ? 1 : 0;
  }
}
