package org.policygraph.alignment;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policygraph.alignment.Measures.Told;

/** What the measures of two documents are both about, by weight. */
final class SharedSubjects {

  private final double[][] shared;
  private final double[] localSums;
  private final double[] referenceSums;

  SharedSubjects(Measures local, Measures reference, Among among) {
    shared = new double[local.size()][reference.size()];
    localSums = new double[local.size()];
    referenceSums = new double[reference.size()];
    SortedSet<String> subjects = new TreeSet<>(local.subjects());
    subjects.addAll(reference.subjects());
    for (String subject : subjects) {
      List<Told> here = local.about(subject);
      List<Told> there = reference.about(subject);
      double weight = among.rarity(here.size() + there.size());
      here.forEach(told -> localSums[told.measure()] += told.strength() * weight);
      there.forEach(told -> referenceSums[told.measure()] += told.strength() * weight);
      share(here, there, weight);
    }
  }

  private void share(List<Told> here, List<Told> there, double weight) {
    for (Told one : here) {
      double[] row = shared[one.measure()];
      for (Told other : there) {
        row[other.measure()] += weight * Math.sqrt(one.strength() * other.strength());
      }
    }
  }

  /** Weight of what a local measure shares with each of the reference. */
  double[] shared(int l) {
    return shared[l];
  }

  void read(int l, double[][] values) {
    double[] both = shared[l];
    for (int r = 0; r < both.length; r++) {
      values[Signal.SUBJECTS.place()][r] = both[r] / (both[r] + 3);
      values[Signal.SUBJECT_SHARE.place()][r] = 2 * both[r] / (localSums[l] + referenceSums[r] + 1);
    }
  }
}
