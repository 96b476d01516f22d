package org.policygraph.alignment;

import java.util.Arrays;
import java.util.Set;
import org.policygraph.language.Lexicon;

/**
 * How much of two texts is the same, by their longest common subsequence of characters, punctuation
 * and particles left out.
 *
 * @param shared characters of the longest common subsequence
 * @param local characters of the local text
 * @param reference characters of the reference
 */
record Likeness(int shared, int local, int reference) {

  private static final Set<String> PARTICLES = Lexicon.load("alignment-words").words("particle");

  static Likeness of(String local, String reference) {
    String a = plain(local);
    String b = plain(reference);
    return new Likeness(shared(a, b), a.length(), b.length());
  }

  /**
   * Length of the longest common subsequence, a bit for each character of {@code b} (Hyyrö,
   * Bit-parallel LCS-length computation revisited, 2004): a bit is 0 where the length grows.
   */
  private static int shared(String a, String b) {
    int words = (b.length() + Long.SIZE - 1) / Long.SIZE;
    long[] row = new long[words];
    Arrays.fill(row, -1);
    for (int i = 0; i < a.length(); i++) {
      long carry = 0;
      for (int w = 0; w < words; w++) {
        long both = row[w] & matches(a.charAt(i), b, w * Long.SIZE);
        long sum = row[w] + both;
        long carried = sum + carry;
        carry =
            Long.compareUnsigned(sum, both) < 0 || Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
        row[w] = carried | (row[w] & ~both);
      }
    }
    int shared = 0;
    for (int j = 0; j < b.length(); j++) {
      shared += (row[j / Long.SIZE] >>> j & 1) == 0 ? 1 : 0;
    }
    return shared;
  }

  private static long matches(char c, String text, int from) {
    long matches = 0;
    for (int j = from; j < Math.min(text.length(), from + Long.SIZE); j++) {
      matches |= text.charAt(j) == c ? 1L << j : 0;
    }
    return matches;
  }

  /** The letters of a text without particles. */
  static String plain(String text) {
    String plain = Bigrams.letters(text);
    for (String particle : PARTICLES) {
      if (plain.contains(particle)) {
        plain = plain.replace(particle, "");
      }
    }
    return plain;
  }

  /** Shared characters of both texts, 0 to 1. */
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
