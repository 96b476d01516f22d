package org.policygraph.alignment;

/** What the measures of two documents share on the surface: pairs of characters, by weight. */
final class Surface {

  /** What half of the most that can be shared weighs. */
  private static final double MUCH = 8;

  /** Keeps what is short from being held by chance. */
  private static final double LITTLE = 2;

  private final Overlap texts;
  private final Overlap cores;
  private final Around around;

  Surface(Measures local, Measures reference, Among among) {
    PairFeatures here = local.pairs();
    PairFeatures there = reference.pairs();
    PairWeights weights = new PairWeights(here, there, among);
    texts = new Overlap(here.texts(), there.texts(), weights);
    cores = new Overlap(here.cores(), there.cores(), weights);
    around = new Around(local.provisionOf(), reference.provisionOf(), here, there, weights);
  }

  /**
   * Writes what a local measure shares with each of the reference.
   *
   * @return the weight of it, kept until the next is read
   */
  double[] read(int l, double[][] values) {
    double[] both = texts.shared(l);
    double[] core = cores.shared(l);
    double[] provision = around.ofLocal(l);
    double[] given = around.ofReference(l);
    double ofText = texts.ofLocal(l) + LITTLE;
    double ofCore = cores.ofLocal(l);
    for (int r = 0; r < both.length; r++) {
      values[Signal.SHARED.place()][r] = both[r] / (both[r] + MUCH);
      values[Signal.LOCAL_HELD.place()][r] = both[r] / ofText;
      double ofOther = texts.ofReference(r) + LITTLE;
      values[Signal.REFERENCE_HELD.place()][r] = both[r] / ofOther;
      values[Signal.LOCAL_HELD_AROUND.place()][r] = given[r] / ofText;
      values[Signal.REFERENCE_HELD_AROUND.place()][r] = provision[r] / ofOther;
      values[Signal.CORE.place()][r] = 2 * core[r] / (ofCore + cores.ofReference(r) + .1);
    }
    return both;
  }
}
