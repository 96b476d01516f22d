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

  /** The most that two texts can share by their lengths. */
  static Likeness atMost(Wording local, Wording reference) {
    int here = local.letters().length();
    int there = reference.letters().length();
    return new Likeness(Math.min(here, there), here, there);
  }

  /** Whether two texts share at least so much of both. */
  static boolean reaches(double enough, Wording local, Wording reference) {
    return atMost(local, reference).both() >= enough && of(local, reference).both() >= enough;
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
