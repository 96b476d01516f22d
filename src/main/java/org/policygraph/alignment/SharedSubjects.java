package org.policygraph.alignment;

import java.util.HashMap;
import java.util.Map;
import org.policygraph.alignment.Measures.Told;

/** What the measures of two documents are both about, by weight. */
final class SharedSubjects {

  private final double[][] shared;
  private final double[] localSums;
  private final double[] referenceSums;

  SharedSubjects(Measures local, Measures reference, Among among) {
    shared = new double[local.size()][reference.size()];
    Map<String, Integer> frequencies = new HashMap<>();
    for (Measures measures : new Measures[] {local, reference}) {
      measures
          .profiles()
          .forEach(p -> p.subjects().keySet().forEach(s -> frequencies.merge(s, 1, Integer::sum)));
    }
    localSums = sums(local, among, frequencies);
    referenceSums = sums(reference, among, frequencies);
    for (String subject : frequencies.keySet()) {
      add(subject, local, reference, among.rarity(frequencies.getOrDefault(subject, 0)));
    }
  }

  private static double[] sums(Measures measures, Among among, Map<String, Integer> frequencies) {
    double[] sums = new double[measures.size()];
    for (int i = 0; i < sums.length; i++) {
      for (Map.Entry<String, Double> told : measures.get(i).subjects().entrySet()) {
        sums[i] += told.getValue() * among.rarity(frequencies.getOrDefault(told.getKey(), 0));
      }
    }
    return sums;
  }

  private void add(String subject, Measures local, Measures reference, double weight) {
    for (Told here : local.about(subject)) {
      for (Told there : reference.about(subject)) {
        shared[here.measure()][there.measure()] +=
            weight * Math.sqrt(here.strength() * there.strength());
      }
    }
  }

  /** Weight of what two measures share. */
  double shared(int l, int r) {
    return shared[l][r];
  }

  void read(int l, int r, double[] values) {
    double both = shared[l][r];
    values[Signal.SUBJECTS.place()] = both / (both + 3);
    values[Signal.SUBJECT_SHARE.place()] = 2 * both / (localSums[l] + referenceSums[r] + 1);
  }
}
