package org.policygraph.alignment;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.language.Figures;
import org.policygraph.language.Lexicon;

/**
 * The letters of a text, punctuation and particles left out, and where each of them stands. A
 * number is one letter, the same for the same number, however it is written.
 */
final class Letters {

  private static final Set<String> PARTICLES = Lexicon.load("alignment-words").words("particle");
  private static final Figures FIGURES = new Figures();

  private final String letters;
  private @Nullable Places places;

  Letters(String text) {
    letters = plain(text);
  }

  /** The letters of a text without particles. */
  private static String plain(String text) {
    String plain = FIGURES.in(text, Bigrams::letters);
    for (String particle : PARTICLES) {
      plain = plain.replace(particle, "");
    }
    return plain;
  }

  int length() {
    return letters.length();
  }

  /** How many of them stand in a text, wherever. */
  int in(String text) {
    String all = FIGURES.in(text, Bigrams::letters);
    int found = 0;
    for (int i = 0; i < letters.length(); i++) {
      found += all.indexOf(letters.charAt(i)) >= 0 ? 1 : 0;
    }
    return found;
  }

  /** Length of the longest common subsequence of these and others. */
  int shared(Letters other) {
    return letters.equals(other.letters) ? letters.length() : other.places().shared(letters);
  }

  private Places places() {
    Places known = places;
    if (known == null) {
      known = new Places(letters);
      places = known;
    }
    return known;
  }

  /** The places of each letter of a text, one bit each. */
  private static final class Places {

    private final int words;
    private final char[] characters;
    private final long[] bits;

    Places(String text) {
      words = (text.length() + Long.SIZE - 1) / Long.SIZE;
      characters = new char[Integer.highestOneBit(text.length() + 1) << 2];
      bits = new long[characters.length * words];
      for (int i = 0; i < text.length(); i++) {
        int slot = slot(text.charAt(i));
        characters[slot] = text.charAt(i);
        bits[slot * words + i / Long.SIZE] |= 1L << i;
      }
    }

    /** Where a character is noted, or could be. */
    private int slot(char character) {
      int slot = (character * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(characters.length) + 1);
      while (characters[slot] != 0 && characters[slot] != character) {
        slot = (slot + 1) & (characters.length - 1);
      }
      return slot;
    }

    /**
     * Length of the longest common subsequence of the text and another, a bit for each character of
     * the text (Hyyrö, Bit-parallel LCS-length computation revisited, 2004): a bit is 0 where the
     * length grows.
     */
    int shared(String other) {
      return words == 1 ? sharedWithin(other) : sharedBeyond(other);
    }

    /** The same of a text of no more letters than a word has bits. */
    private int sharedWithin(String other) {
      long row = -1;
      for (int i = 0; i < other.length(); i++) {
        long both = row & bits[slot(other.charAt(i))];
        row = (row + both) | (row & ~both);
      }
      return Long.bitCount(~row);
    }

    private int sharedBeyond(String other) {
      long[] row = new long[words];
      Arrays.fill(row, -1);
      for (int i = 0; i < other.length(); i++) {
        int slot = slot(other.charAt(i));
        if (characters[slot] != 0) {
          step(row, slot * words);
        }
      }
      int shared = 0;
      for (long word : row) {
        shared += Long.bitCount(~word);
      }
      return shared;
    }

    /** Takes in a character whose places begin at {@code from}. */
    private void step(long[] row, int from) {
      long carry = 0;
      for (int w = 0; w < words; w++) {
        long both = row[w] & bits[from + w];
        long sum = row[w] + both;
        long carried = sum + carry;
        carry =
            Long.compareUnsigned(sum, both) < 0 || Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
        row[w] = carried | (row[w] & ~both);
      }
    }
  }
}
