package org.policygraph.alignment;

import java.util.Arrays;

/** How near each of some texts comes to the words of others: the nearest of its words to each. */
final class Reach {

  private final int[] starts;
  private int[] texts = new int[256];
  private double[] nearness = new double[texts.length];

  /**
   * Reads which texts come near to which words.
   *
   * @param kin the words of those texts that are kin to each word
   * @param words for each of these words the texts that have it
   * @param size how many texts there are
   */
  Reach(Lists kin, Lists words, int size) {
    starts = new int[kin.size() + 1];
    double[] nearest = new double[size];
    int end = 0;
    for (int word = 0; word < kin.size(); word++) {
      for (int k = kin.from(word); k < kin.to(word); k++) {
        int other = Kin.word(kin.item(k));
        double near = Kin.nearness(kin.item(k));
        for (int t = words.from(other); t < words.to(other); t++) {
          int text = words.item(t);
          if (nearest[text] == 0) {
            end = add(text, end);
          }
          nearest[text] = Math.max(nearest[text], near);
        }
      }
      for (int i = starts[word]; i < end; i++) {
        nearness[i] = nearest[texts[i]];
        nearest[texts[i]] = 0;
      }
      starts[word + 1] = end;
    }
  }

  private int add(int text, int end) {
    if (end == texts.length) {
      texts = Arrays.copyOf(texts, 2 * end);
      nearness = Arrays.copyOf(nearness, 2 * end);
    }
    texts[end] = text;
    return end + 1;
  }

  /** Adds to each text that comes near to a word so much of the word's weight. */
  void add(int word, double weight, double[] sums) {
    for (int i = starts[word]; i < starts[word + 1]; i++) {
      sums[texts[i]] += weight * nearness[i];
    }
  }

  /** Raises for each text that comes near to a word how near it comes to any so far. */
  void raise(int word, double[] most) {
    for (int i = starts[word]; i < starts[word + 1]; i++) {
      most[texts[i]] = Math.max(most[texts[i]], nearness[i]);
    }
  }
}
