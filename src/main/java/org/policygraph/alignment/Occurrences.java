package org.policygraph.alignment;

import java.util.List;

/**
 * In which of the texts of a document features occur, and how often: for each feature, numbered
 * from 0, its texts.
 */
final class Occurrences {

  private final int size;
  private final int[] starts;
  private final int[] texts;
  private final int[] counts;

  /**
   * Counts occurrences.
   *
   * @param features how many features there are
   * @param all the features of each text, as often as they occur in it
   */
  Occurrences(int features, List<int[]> all) {
    size = all.size();
    starts = starts(features, all);
    texts = new int[starts[features]];
    counts = new int[texts.length];
    int[] ends = starts.clone();
    for (int text = 0; text < all.size(); text++) {
      for (int feature : all.get(text)) {
        int last = ends[feature] - 1;
        if (last < starts[feature] || texts[last] != text) {
          last++;
          texts[last] = text;
          ends[feature]++;
        }
        counts[last]++;
      }
    }
  }

  /** Where the texts of each feature begin, and where those of the last end. */
  private static int[] starts(int features, List<int[]> all) {
    int[] starts = new int[features + 1];
    int[] seen = new int[features];
    for (int text = 0; text < all.size(); text++) {
      for (int feature : all.get(text)) {
        if (seen[feature] <= text) {
          seen[feature] = text + 1;
          starts[feature + 1]++;
        }
      }
    }
    for (int feature = 0; feature < features; feature++) {
      starts[feature + 1] += starts[feature];
    }
    return starts;
  }

  /** How many texts there are. */
  int texts() {
    return size;
  }

  /** In how many texts a feature occurs. */
  int frequency(int feature) {
    return starts[feature + 1] - starts[feature];
  }

  /** Adds a weight to each text for each time that a feature occurs in it. */
  void add(int feature, double weight, double[] sums) {
    for (int i = starts[feature]; i < starts[feature + 1]; i++) {
      sums[texts[i]] += counts[i] * weight;
    }
  }

  /** Adds a weight to each pair of texts for each time that a feature occurs in both. */
  void add(int feature, Occurrences others, int theirs, double weight, double[][] sums) {
    for (int i = starts[feature]; i < starts[feature + 1]; i++) {
      double[] row = sums[texts[i]];
      for (int j = others.starts[theirs]; j < others.starts[theirs + 1]; j++) {
        row[others.texts[j]] += Math.min(counts[i], others.counts[j]) * weight;
      }
    }
  }
}
