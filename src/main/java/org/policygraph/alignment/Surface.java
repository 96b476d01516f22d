package org.policygraph.alignment;

import java.util.Arrays;

/** What the measures of two documents share on the surface: characters and pairs, by weight. */
final class Surface {

  /** What half of the most that can be shared weighs. */
  private static final double MUCH = 8;

  /** Keeps what is short from being held by chance. */
  private static final double LITTLE = 2;

  private final Overlap texts;
  private final Overlap cores;
  private final Overlap characters;
  private final Around around;

  /** Weight of each measure of the reference, and a little. */
  private final double[] ofTexts;

  Surface(Measures local, Measures reference, Among among) {
    PairFeatures here = local.pairs();
    PairFeatures there = reference.pairs();
    PairWeights weights = PairWeights.ofPairs(here, there, among);
    texts = new Overlap(here.texts(), there.texts(), weights);
    cores = new Overlap(here.cores(), there.cores(), weights);
    PairWeights single = PairWeights.ofCharacters(here, there, among);
    characters = new Overlap(here.inCores(), there.inCores(), single);
    around = new Around(local.provisionOf(), reference.provisionOf(), here, there, weights);
    ofTexts = new double[reference.size()];
    Arrays.setAll(ofTexts, r -> texts.ofReference(r) + LITTLE);
  }

  /**
   * Writes what a local measure shares with each of the reference.
   *
   * @return the weight of it, kept until the next is read
   */
  double[] read(int l, double[][] values) {
    double[] both = texts.shared(l);
    double[] core = cores.shared(l);
    share(both, values[Signal.SHARED.place()]);
    double ofText = texts.ofLocal(l) + LITTLE;
    divide(both, ofText, values[Signal.LOCAL_HELD.place()]);
    divide(around.ofReference(l), ofText, values[Signal.LOCAL_HELD_AROUND.place()]);
    divide(both, ofTexts, values[Signal.REFERENCE_HELD.place()]);
    divide(around.ofLocal(l), ofTexts, values[Signal.REFERENCE_HELD_AROUND.place()]);
    double ofCore = cores.ofLocal(l);
    double[] likeness = values[Signal.CORE.place()];
    for (int r = 0; r < likeness.length; r++) {
      likeness[r] = 2 * core[r] / (ofCore + cores.ofReference(r) + .1);
    }
    readCharacters(l, values);
    return both;
  }

  private void readCharacters(int l, double[][] values) {
    double[] both = characters.shared(l);
    double ofLocal = characters.ofLocal(l);
    double[] local = values[Signal.LOCAL_CHARACTERS.place()];
    double[] reference = values[Signal.REFERENCE_CHARACTERS.place()];
    double[] likeness = values[Signal.CHARACTERS.place()];
    for (int r = 0; r < both.length; r++) {
      double ofReference = characters.ofReference(r);
      local[r] = both[r] / (ofLocal + 1);
      reference[r] = both[r] / (ofReference + 1);
      likeness[r] = 2 * both[r] / (ofLocal + ofReference + 1);
    }
  }

  private static void share(double[] both, double[] shares) {
    for (int r = 0; r < shares.length; r++) {
      shares[r] = both[r] / (both[r] + MUCH);
    }
  }

  private static void divide(double[] shared, double whole, double[] shares) {
    for (int r = 0; r < shares.length; r++) {
      shares[r] = shared[r] / whole;
    }
  }

  private static void divide(double[] shared, double[] wholes, double[] shares) {
    for (int r = 0; r < shares.length; r++) {
      shares[r] = shared[r] / wholes[r];
    }
  }
}
