package org.policygraph.alignment;

import java.util.Arrays;

/**
 * What measures share with the whole provisions of others: many local measures may together do what
 * one of the reference asks in general, and the reverse.
 */
final class Around {

  private final int[] localProvisions;
  private final int[] referenceProvisions;
  private final Overlap ofLocal;
  private final Overlap ofReference;

  /** By measure of the reference, what it shares with the local provision that was read last. */
  private double[] shared = {};

  /** The number of that provision. */
  private int last = -1;

  private final double[] spread;

  /**
   * What provisions have in common with measures.
   *
   * @param localProvisions the number of each local measure's provision
   * @param referenceProvisions the same of the reference
   */
  Around(
      int[] localProvisions,
      int[] referenceProvisions,
      PairFeatures here,
      PairFeatures there,
      PairWeights weights) {
    this.localProvisions = localProvisions;
    this.referenceProvisions = referenceProvisions;
    ofLocal = new Overlap(here.provisions(), there.texts(), weights);
    ofReference = new Overlap(here.texts(), there.provisions(), weights);
    spread = new double[referenceProvisions.length];
  }

  /** Weight of what a local measure's provision shares with each of the reference. */
  double[] ofLocal(int l) {
    if (localProvisions[l] != last) {
      last = localProvisions[l];
      shared = ofLocal.shared(last);
    }
    return shared;
  }

  /** Weight of what a local measure shares with the provision of each of the reference. */
  double[] ofReference(int l) {
    double[] provisions = ofReference.shared(l);
    Arrays.setAll(spread, r -> provisions[referenceProvisions[r]]);
    return spread;
  }
}
