package org.policygraph.alignment;

import java.util.Arrays;

/** What the measures of two documents are both about, by weight. */
final class SharedSubjects {

  private final Measures local;
  private final Measures reference;
  private final double[] weights;
  private final double[] shared;

  SharedSubjects(Measures local, Measures reference, Among among) {
    this.local = local;
    this.reference = reference;
    Subjects here = local.subjects();
    Subjects there = reference.subjects();
    weights = new double[About.SUBJECTS.size()];
    for (int subject = 0; subject < weights.length; subject++) {
      weights[subject] = among.rarity(here.frequency(subject) + there.frequency(subject));
    }
    shared = new double[reference.size()];
  }

  /**
   * Writes what a local measure shares with each of the reference.
   *
   * @return the weight of it, kept until the next is read
   */
  double[] read(int l, double[][] values) {
    Arrays.fill(shared, 0);
    reference.subjects().share(local.get(l).about(), weights, shared);
    double[] subjects = values[Signal.SUBJECTS.place()];
    for (int r = 0; r < shared.length; r++) {
      subjects[r] = shared[r] / (shared[r] + 3);
    }
    return shared;
  }
}
