package org.policygraph.alignment;

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
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return new Likeness(row[b.length()], a.length(), b.length());
  }

  private static String plain(String text) {
    String plain = Bigrams.letters(text);
    for (String particle : PARTICLES) {
      plain = plain.replace(particle, "");
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
