package org.policygraph.alignment;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs of characters that the measures of a document have, numbered from 0 in the order in
 * which they come, with how rare each is in the language of official documents.
 */
final class Pairs {

  private final Background background;
  private final PairNumbers numbers = new PairNumbers();
  private double[] rarities = new double[256];

  /** None so far. */
  Pairs(Background background) {
    this.background = background;
  }

  /**
   * The numbers of the pairs of some texts in their order, as often as they occur.
   *
   * @param letters the letters of the texts, no pair of which reaches from one into the next
   */
  int[] read(List<String> letters) {
    int[] pairs = Bigrams.ofLetters(letters);
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = add(pairs[i]);
    }
    return pairs;
  }

  private int add(int pair) {
    int known = numbers.size();
    int number = numbers.add(pair);
    if (number == known) {
      if (number == rarities.length) {
        rarities = Arrays.copyOf(rarities, 2 * number);
      }
      rarities[number] = background.rarity(pair);
    }
    return number;
  }

  int size() {
    return numbers.size();
  }

  /** The numbers of the pairs. */
  PairNumbers numbers() {
    return numbers;
  }

  /** How rare a pair is, by its number. */
  double rarity(int number) {
    return rarities[number];
  }
}
