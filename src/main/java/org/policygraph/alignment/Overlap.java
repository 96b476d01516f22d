package org.policygraph.alignment;

/** What a part of each measure of two documents shares with that part of the other's, by weight. */
final class Overlap {

  private final double[][] shared;
  private final double[] ofLocal;
  private final double[] ofReference;

  /**
   * An overlap.
   *
   * @param here where the pairs of characters occur in that part in the local document
   * @param there where they do in the reference
   */
  Overlap(Occurrences here, Occurrences there, PairWeights weights) {
    shared = new double[here.texts()][there.texts()];
    ofLocal = new double[here.texts()];
    ofReference = new double[there.texts()];
    for (int pair = 0; pair < weights.local(); pair++) {
      here.add(pair, weights.ofLocal(pair), ofLocal);
      if (weights.twin(pair) >= 0) {
        here.add(pair, there, weights.twin(pair), weights.ofLocal(pair), shared);
      }
    }
    for (int pair = 0; pair < weights.reference(); pair++) {
      there.add(pair, weights.ofReference(pair), ofReference);
    }
  }

  /** Weight of what a local measure shares with each of the reference. */
  double[] shared(int l) {
    return shared[l];
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
