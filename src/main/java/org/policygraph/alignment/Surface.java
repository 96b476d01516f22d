package org.policygraph.alignment;

import java.util.List;

/** What the measures of two documents share on the surface: pairs of characters, by weight. */
final class Surface {

  private final double[][] shared;
  private final double[][] core;
  private final double[] localSums;
  private final double[] referenceSums;
  private final double[] localCores;
  private final double[] referenceCores;

  Surface(Measures local, Measures reference, Among among) {
    shared = new double[local.size()][reference.size()];
    core = new double[local.size()][reference.size()];
    localSums = new double[local.size()];
    referenceSums = new double[reference.size()];
    localCores = new double[local.size()];
    referenceCores = new double[reference.size()];
    texts(local, reference, among);
    cores(local, reference, among);
  }

  private void texts(Measures local, Measures reference, Among among) {
    Occurrences here = local.bigrams();
    Occurrences there = reference.bigrams();
    int l = 0;
    int r = 0;
    while (l < here.size() || r < there.size()) {
      boolean inLocal =
          r >= there.size() || (l < here.size() && here.feature(l) <= there.feature(r));
      boolean inReference =
          l >= here.size() || (r < there.size() && there.feature(r) <= here.feature(l));
      int frequency = (inLocal ? here.frequency(l) : 0) + (inReference ? there.frequency(r) : 0);
      double root = inLocal ? local.rarity(l) : reference.rarity(r);
      double weight = among.weight(root, frequency);
      if (inLocal) {
        here.add(l, weight, localSums);
      }
      if (inReference) {
        there.add(r, weight, referenceSums);
      }
      if (inLocal && inReference) {
        here.add(l, there, r, weight, shared);
      }
      l += inLocal ? 1 : 0;
      r += inReference ? 1 : 0;
    }
  }

  /** The pairs of characters of verbs and objects weigh what they weigh in the texts. */
  private void cores(Measures local, Measures reference, Among among) {
    Occurrences here = local.cores();
    Occurrences there = reference.cores();
    int[] ofHere = frequencies(local, reference);
    int[] ofThere = frequencies(reference, local);
    int r = 0;
    for (int l = 0; l < here.size(); l++) {
      double weight = among.weight(local.rarityOfCore(l), ofHere[l]);
      here.add(l, weight, localCores);
      while (r < there.size() && there.feature(r) < here.feature(l)) {
        r++;
      }
      if (r < there.size() && there.feature(r) == here.feature(l)) {
        here.add(l, there, r, weight, core);
      }
    }
    for (r = 0; r < there.size(); r++) {
      there.add(r, among.weight(reference.rarityOfCore(r), ofThere[r]), referenceCores);
    }
  }

  /** In how many texts of both documents each pair of the verbs and objects of one occurs. */
  private static int[] frequencies(Measures own, Measures other) {
    Occurrences cores = own.cores();
    int[] frequencies = new int[cores.size()];
    for (Occurrences texts : List.of(own.bigrams(), other.bigrams())) {
      int place = 0;
      for (int i = 0; i < frequencies.length; i++) {
        while (place < texts.size() && texts.feature(place) < cores.feature(i)) {
          place++;
        }
        boolean occurs = place < texts.size() && texts.feature(place) == cores.feature(i);
        frequencies[i] += occurs ? texts.frequency(place) : 0;
      }
    }
    return frequencies;
  }

  /** Weight of what two measures share. */
  double shared(int l, int r) {
    return shared[l][r];
  }

  void read(int l, int r, double[] values) {
    double both = shared[l][r];
    values[Signal.SHARED.place()] = both / (both + 8);
    values[Signal.LOCAL_HELD.place()] = both / (localSums[l] + 2);
    values[Signal.REFERENCE_HELD.place()] = both / (referenceSums[r] + 2);
    values[Signal.CORE.place()] = 2 * core[l][r] / (localCores[l] + referenceCores[r] + .1);
  }
}
