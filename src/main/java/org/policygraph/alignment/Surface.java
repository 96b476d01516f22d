package org.policygraph.alignment;

/** What the measures of two documents share on the surface: pairs of characters, by weight. */
final class Surface {

  /** What half of the most that can be shared weighs. */
  private static final double MUCH = 8;

  /** Keeps what is short from being held by chance. */
  private static final double LITTLE = 2;

  private final Overlap texts;
  private final Overlap cores;

  Surface(Measures local, Measures reference, Among among) {
    texts = new Overlap(local, reference, Measures::texts, among);
    cores = new Overlap(local, reference, Measures::cores, among);
  }

  /** Weight of what two measures share. */
  double shared(int l, int r) {
    return texts.shared(l, r);
  }

  void read(int l, int r, double[] values) {
    double both = texts.shared(l, r);
    values[Signal.SHARED.place()] = both / (both + MUCH);
    values[Signal.LOCAL_HELD.place()] = both / (texts.ofLocal(l) + LITTLE);
    values[Signal.REFERENCE_HELD.place()] = both / (texts.ofReference(r) + LITTLE);
    values[Signal.CORE.place()] =
        2 * cores.shared(l, r) / (cores.ofLocal(l) + cores.ofReference(r) + .1);
  }
}
