package org.policygraph.alignment;

/** What a part of each measure of two documents shares with that part of the other's, by weight. */
final class Overlap {

  private final Occurrences here;
  private final Occurrences there;
  private final PairWeights weights;
  private final double[] ofLocal;
  private final double[] ofReference;
  private final double[] shared;

  /**
   * An overlap.
   *
   * @param here where the pairs of characters occur in that part in the local document
   * @param there where they do in the reference
   */
  Overlap(Occurrences here, Occurrences there, PairWeights weights) {
    this.here = here;
    this.there = there;
    this.weights = weights;
    ofLocal = here.sums(weights.ofLocal());
    ofReference = there.sums(weights.ofReference());
    shared = new double[there.texts()];
  }

  /** Weight of what a local measure shares with each of the reference; kept until it is asked. */
  double[] shared(int l) {
    here.share(l, there, weights.twins(), weights.ofLocal(), shared);
    return shared;
  }

  /** Weight of all that a local measure has. */
  double ofLocal(int l) {
    return ofLocal[l];
  }

  /** Weight of all that a measure of the reference has. */
  double ofReference(int r) {
    return ofReference[r];
  }
}
