package org.policygraph.alignment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

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
  private final Classes topics;
  private final Classes instruments;
  private final Classes modalities;

  Signals(Measures local, Measures reference) {
    this.local = local;
    this.reference = reference;
    Among among = new Among(local.size() + reference.size());
    surface = new Surface(local, reference, among);
    frame = new Frame(local, reference, among);
    subjects = new SharedSubjects(local, reference, among);
    topics = new Classes(Directive::topic);
    instruments = new Classes(Directive::instrument);
    modalities = new Classes(Directive::modality);
  }

  /** The class of each measure in some respect, by number. */
  private final class Classes {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] ofLocal;
    private final int[] ofReference;

    Classes(Function<Directive, String> name) {
      ofLocal = numbers(local, name);
      ofReference = numbers(reference, name);
    }

    private int[] numbers(Measures measures, Function<Directive, String> name) {
      return measures.profiles().stream()
          .map(Profile::directive)
          .map(name)
          .mapToInt(c -> numbers.computeIfAbsent(c, any -> numbers.size()))
          .toArray();
    }

    /** Whether a local measure is of the class of each of the reference. */
    void read(int l, double[] same) {
      for (int r = 0; r < same.length; r++) {
        same[r] = ofLocal[l] == ofReference[r] ? 1 : 0;
      }
    }
  }

  /**
   * Writes the signals of a local measure with each of the reference; those that need context stay.
   *
   * @param values by signal and then by measure of the reference
   */
  void read(int l, double[][] values) {
    double[] shared = surface.read(l, values);
    double[] about = subjects.read(l, values);
    for (int r = 0; r < shared.length; r++) {
      shared[r] += about[r];
    }
    frame.read(l, shared, values);
    missedActs(local.get(l).acts(), values[Signal.MISSED_ACT.place()]);
    topics.read(l, values[Signal.TOPIC.place()]);
    instruments.read(l, values[Signal.INSTRUMENT.place()]);
    modalities.read(l, values[Signal.MODALITY.place()]);
  }

  private void missedActs(long acts, double[] missed) {
    for (int r = 0; r < missed.length; r++) {
      Profile other = reference.get(r);
      boolean act = (acts & other.acts()) != 0;
      missed[r] = act ? 0 : (1 - frame.reached(r)) * other.specificity();
    }
  }
}
