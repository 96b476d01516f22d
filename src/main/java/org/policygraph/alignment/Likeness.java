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

  /** What both begin with and what both end with is part of a longest common subsequence. */
  private static int shared(String a, String b) {
    int most = Math.min(a.length(), b.length());
    int begun = 0;
    while (begun < most && a.charAt(begun) == b.charAt(begun)) {
      begun++;
    }
    int ended = 0;
    while (ended < most - begun
        && a.charAt(a.length() - 1 - ended) == b.charAt(b.length() - 1 - ended)) {
      ended++;
    }
    String between = a.substring(begun, a.length() - ended);
    return begun + ended + subsequence(between, b.substring(begun, b.length() - ended));
  }

  /**
   * Length of the longest common subsequence, a bit for each character of {@code b} (Hyyrö,
   * Bit-parallel LCS-length computation revisited, 2004): a bit is 0 where the length grows.
   */
  private static int subsequence(String a, String b) {
    int words = (b.length() + Long.SIZE - 1) / Long.SIZE;
    long[] row = new long[words];
    Arrays.fill(row, -1);
    Places places = new Places(b, words);
    for (int i = 0; i < a.length(); i++) {
      int slot = places.slot(a.charAt(i));
      long carry = 0;
      for (int w = 0; w < words; w++) {
        long both = row[w] & places.bits(slot, w);
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

  /** The places of each character of a text, one bit each. */
  private static final class Places {

    private final int words;
    private final char[] characters;
    private final long[] bits;

    Places(String text, int words) {
      this.words = words;
      characters = new char[Integer.highestOneBit(text.length() + 1) << 2];
      bits = new long[characters.length * words];
      for (int i = 0; i < text.length(); i++) {
        int slot = slot(text.charAt(i));
        characters[slot] = text.charAt(i);
        bits[slot * words + i / Long.SIZE] |= 1L << i;
      }
    }

    /** Where a character is noted, or could be. */
    int slot(char character) {
      int slot = (character * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(characters.length) + 1);
      while (characters[slot] != 0 && characters[slot] != character) {
        slot = (slot + 1) & (characters.length - 1);
      }
      return slot;
    }

    long bits(int slot, int word) {
      return bits[slot * words + word];
    }
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
