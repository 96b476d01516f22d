package org.policygraph.alignment;

import java.util.List;
import java.util.function.Function;

/**
 * What a part of each measure of two documents shares with that part of the other's: pairs of
 * characters, each weighing what it weighs in the whole texts.
 */
final class Overlap {

  private final double[][] shared;
  private final double[] ofLocal;
  private final double[] ofReference;

  Overlap(Measures local, Measures reference, Function<Measures, PairFeatures> part, Among among) {
    shared = new double[local.size()][reference.size()];
    ofLocal = new double[local.size()];
    ofReference = new double[reference.size()];
    PairFeatures here = part.apply(local);
    PairFeatures there = part.apply(reference);
    double[] weights = weights(here, local, reference, among);
    double[] others = weights(there, local, reference, among);
    int r = 0;
    for (int l = 0; l < weights.length; l++) {
      here.occurrences().add(l, weights[l], ofLocal);
      int feature = here.occurrences().feature(l);
      while (r < others.length && there.occurrences().feature(r) < feature) {
        r++;
      }
      if (r < others.length && there.occurrences().feature(r) == feature) {
        here.occurrences().add(l, there.occurrences(), r, weights[l], shared);
      }
    }
    for (int i = 0; i < others.length; i++) {
      there.occurrences().add(i, others[i], ofReference);
    }
  }

  /** What each pair of a part weighs, by the number of texts of both documents that have it. */
  private static double[] weights(
      PairFeatures part, Measures local, Measures reference, Among among) {
    Occurrences own = part.occurrences();
    int[] frequencies = new int[own.size()];
    for (Measures measures : List.of(local, reference)) {
      Occurrences texts = measures.texts().occurrences();
      int place = 0;
      for (int i = 0; i < frequencies.length; i++) {
        while (place < texts.size() && texts.feature(place) < own.feature(i)) {
          place++;
        }
        boolean occurs = place < texts.size() && texts.feature(place) == own.feature(i);
        frequencies[i] += occurs ? texts.frequency(place) : 0;
      }
    }
    double[] weights = new double[frequencies.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = among.weight(part.root(i), frequencies[i]);
    }
    return weights;
  }

  /** Weight of what two measures share. */
  double shared(int l, int r) {
    return shared[l][r];
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
