package org.policygraph.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.policygraph.language.Lexicon;

/** Finds what tells measures from those about something else: rare pairs outside of formulas. */
final class Matters {

  private static final double RARE = 2.5;

  /** The formulas by the pair that they begin with, the longest first. */
  private final ByPair<String> formulas = new ByPair<>();

  Matters() {
    Lexicon lexicon = Lexicon.load("alignment-formulas");
    lexicon.concepts().stream()
        .flatMap(concept -> lexicon.words(concept).stream())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(formula -> formulas.add(Bigrams.at(formula, 0), formula));
  }

  /**
   * The numbers of the rare pairs of some texts that lie outside of formulas and figures, in their
   * order.
   *
   * @param texts the letters of the texts
   * @param pairs the numbers of all their pairs
   * @param known tells how rare each is
   */
  int[] telling(List<String> texts, int[] pairs, Pairs known) {
    int[] telling = new int[pairs.length];
    int size = 0;
    int next = 0;
    for (String letters : texts) {
      int free = 0;
      for (int i = 0; i < letters.length(); i++) {
        int length = idle(letters, i);
        if (length > 0) {
          i += length - 1;
          free = i + 1;
        } else if (i > free && known.rarity(pairs[next + i - 1]) >= RARE) {
          telling[size] = pairs[next + i - 1];
          size++;
        }
      }
      next += Bigrams.count(letters);
    }
    return Arrays.copyOf(telling, size);
  }

  /** How many letters from a place are a formula or figures. */
  private int idle(String letters, int place) {
    int end = place;
    while (end < letters.length() && letters.charAt(end) >= '0' && letters.charAt(end) <= '9') {
      end++;
    }
    if (end > place || place + 1 >= letters.length()) {
      return end - place;
    }
    List<String> begun = formulas.of(Bigrams.at(letters, place));
    for (int i = 0; i < begun.size(); i++) {
      if (letters.startsWith(begun.get(i), place)) {
        return begun.get(i).length();
      }
    }
    return 0;
  }
}
