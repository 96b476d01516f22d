package org.policygraph.alignment;

/**
 * What the pairs of characters in the measures of two documents weigh, by how rare they are in the
 * genre and in the texts of both.
 */
final class PairWeights {

  private final int[] twins;
  private final double[] ofLocal;
  private final double[] ofReference;

  PairWeights(PairFeatures here, PairFeatures there, Among among) {
    twins = new int[here.numbers().size()];
    ofLocal = new double[twins.length];
    ofReference = new double[there.numbers().size()];
    for (int pair = 0; pair < ofReference.length; pair++) {
      ofReference[pair] = among.weight(there.root(pair), there.texts().frequency(pair));
    }
    for (int pair = 0; pair < twins.length; pair++) {
      int twin = there.numbers().of(here.numbers().pair(pair));
      int frequency = here.texts().frequency(pair);
      twins[pair] = twin;
      if (twin >= 0) {
        frequency += there.texts().frequency(twin);
        ofReference[twin] = among.weight(there.root(twin), frequency);
      }
      ofLocal[pair] = among.weight(here.root(pair), frequency);
    }
  }

  /** The number in the reference of each pair of the local document, below 0 if it has none. */
  int[] twins() {
    return twins;
  }

  /** What each pair of the local document weighs. */
  double[] ofLocal() {
    return ofLocal;
  }

  /** What each pair of the reference weighs. */
  double[] ofReference() {
    return ofReference;
  }
}
