package org.policygraph.alignment;

import java.util.function.IntToDoubleFunction;

/**
 * What pairs of characters, or single ones, in the measures of two documents weigh, by how rare
 * they are in the genre and among the measures of both.
 */
final class PairWeights {

  /** All single characters are as rare in the genre: the square root of that. */
  private static final double SINGLE = 2.3;

  private final int[] twins;
  private final double[] ofLocal;
  private final double[] ofReference;

  /** The pairs or characters of a document, where they occur, and how rare each is, square root. */
  private record Counted(PairNumbers numbers, Occurrences occurrences, IntToDoubleFunction root) {}

  private PairWeights(Counted here, Counted there, Among among) {
    twins = new int[here.numbers.size()];
    ofLocal = new double[twins.length];
    ofReference = new double[there.numbers.size()];
    for (int pair = 0; pair < ofReference.length; pair++) {
      int frequency = there.occurrences.frequency(pair);
      ofReference[pair] = among.weight(there.root.applyAsDouble(pair), frequency);
    }
    for (int pair = 0; pair < twins.length; pair++) {
      int twin = there.numbers.of(here.numbers.pair(pair));
      int frequency = here.occurrences.frequency(pair);
      twins[pair] = twin;
      if (twin >= 0) {
        frequency += there.occurrences.frequency(twin);
        ofReference[twin] = among.weight(there.root.applyAsDouble(twin), frequency);
      }
      ofLocal[pair] = among.weight(here.root.applyAsDouble(pair), frequency);
    }
  }

  /** Those of pairs of characters, by how many texts have them. */
  static PairWeights ofPairs(PairFeatures here, PairFeatures there, Among among) {
    return new PairWeights(
        new Counted(here.numbers(), here.texts(), here::root),
        new Counted(there.numbers(), there.texts(), there::root),
        among);
  }

  /** Those of single characters, by how many verbs and objects have them. */
  static PairWeights ofCharacters(PairFeatures here, PairFeatures there, Among among) {
    return new PairWeights(
        new Counted(here.characters(), here.inCores(), any -> SINGLE),
        new Counted(there.characters(), there.inCores(), any -> SINGLE),
        among);
  }

  /** The number in the reference of each of the local document, below 0 if it has none. */
  int[] twins() {
    return twins;
  }

  /** What each of the local document weighs. */
  double[] ofLocal() {
    return ofLocal;
  }

  /** What each of the reference weighs. */
  double[] ofReference() {
    return ofReference;
  }
}
