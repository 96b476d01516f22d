package org.policygraph.alignment;

import java.util.Arrays;
import java.util.List;

/**
 * In which of the texts of a document features occur, and how often: the features by rising number,
 * each with its texts.
 */
final class Occurrences {

  private static final long LOW = 0xFFFFFFFFL;

  private final int[] features;
  private final int[] starts;
  private final int[] texts;
  private final int[] counts;

  /**
   * Counts occurrences.
   *
   * @param all the features of each text, as often as they occur in it
   */
  Occurrences(List<int[]> all) {
    long[] sorted = sorted(all);
    features = new int[distinct(sorted, Integer.SIZE)];
    starts = new int[features.length + 1];
    texts = new int[distinct(sorted, 0)];
    counts = new int[texts.length];
    int feature = -1;
    int place = -1;
    for (int i = 0; i < sorted.length; i++) {
      boolean further = i == 0 || sorted[i] >> Integer.SIZE != sorted[i - 1] >> Integer.SIZE;
      if (further || sorted[i] != sorted[i - 1]) {
        place++;
        texts[place] = (int) (sorted[i] & LOW);
      }
      if (further) {
        feature++;
        features[feature] = (int) (sorted[i] >> Integer.SIZE);
        starts[feature] = place;
      }
      counts[place]++;
    }
    starts[features.length] = texts.length;
  }

  /** Each occurrence as one number, feature before text. */
  private static long[] sorted(List<int[]> all) {
    long[] sorted = new long[all.stream().mapToInt(text -> text.length).sum()];
    int next = 0;
    for (int text = 0; text < all.size(); text++) {
      for (int feature : all.get(text)) {
        sorted[next] = (long) feature << Integer.SIZE | text;
        next++;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private static int distinct(long[] sorted, int shift) {
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      distinct += i == 0 || sorted[i] >> shift != sorted[i - 1] >> shift ? 1 : 0;
    }
    return distinct;
  }

  /** How many features there are. */
  int size() {
    return features.length;
  }

  /** The number of a feature, by its place. */
  int feature(int place) {
    return features[place];
  }

  /** In how many texts a feature occurs, by its place. */
  int frequency(int place) {
    return starts[place + 1] - starts[place];
  }

  /** Adds a weight to each text for each time that a feature occurs in it. */
  void add(int place, double weight, double[] sums) {
    for (int i = starts[place]; i < starts[place + 1]; i++) {
      sums[texts[i]] += counts[i] * weight;
    }
  }

  /** Adds a weight to each pair of texts for each time that a feature occurs in both. */
  void add(int place, Occurrences other, int otherPlace, double weight, double[][] sums) {
    for (int i = starts[place]; i < starts[place + 1]; i++) {
      double[] row = sums[texts[i]];
      for (int j = other.starts[otherPlace]; j < other.starts[otherPlace + 1]; j++) {
        row[other.texts[j]] += Math.min(counts[i], other.counts[j]) * weight;
      }
    }
  }
}
