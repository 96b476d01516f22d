package org.policygraph.alignment;

/**
 * How much of two texts is the same, by their longest common subsequence of letters.
 *
 * @param shared letters of the longest common subsequence
 * @param local letters of the local text
 * @param reference letters of the reference
 */
record Likeness(int shared, int local, int reference) {

  static Likeness of(Wording local, Wording reference) {
    Letters here = local.letters();
    Letters there = reference.letters();
    return new Likeness(here.shared(there), here.length(), there.length());
  }

  /** Shared letters of both texts, 0 to 1. */
  double both() {
    return 2.0 * shared / Math.max(1, local + reference);
  }

  /** Share of the local text that the reference holds, 0 to 1. */
  double ofLocal() {
    return (double) shared / Math.max(1, local);
  }

  /** Share of the reference that the local text holds, 0 to 1. */
  double ofReference() {
    return (double) shared / Math.max(1, reference);
  }

  /** How many times as long as the reference the local text is. */
  double growth() {
    return (double) local / Math.max(1, reference);
  }
}
