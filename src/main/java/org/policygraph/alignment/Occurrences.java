package org.policygraph.alignment;

import java.util.Arrays;
import java.util.List;

/**
 * How often features, numbered from 0, occur in the texts of a document: for each text its
 * features, and for each feature its texts, both rising.
 */
final class Occurrences {

  private final int[] textStarts;
  private final int[] features;
  private final int[] featureCounts;
  private final int[] featureStarts;
  private final int[] texts;
  private final int[] textCounts;

  /**
   * Counts occurrences.
   *
   * @param size how many features there are
   * @param all the features of each text, as often as they occur in it, which are put in order
   */
  Occurrences(int size, List<int[]> all) {
    textStarts = new int[all.size() + 1];
    int most = all.stream().mapToInt(text -> text.length).sum();
    int[] found = new int[most];
    int[] counts = new int[most];
    int end = 0;
    for (int text = 0; text < all.size(); text++) {
      Arrays.sort(all.get(text));
      for (int feature : all.get(text)) {
        if (end == textStarts[text] || found[end - 1] != feature) {
          found[end] = feature;
          end++;
        }
        counts[end - 1]++;
      }
      textStarts[text + 1] = end;
    }
    features = Arrays.copyOf(found, end);
    featureCounts = Arrays.copyOf(counts, end);
    featureStarts = new int[size + 1];
    texts = new int[end];
    textCounts = new int[end];
    invert();
  }

  private void invert() {
    for (int feature : features) {
      featureStarts[feature + 1]++;
    }
    for (int feature = 1; feature < featureStarts.length; feature++) {
      featureStarts[feature] += featureStarts[feature - 1];
    }
    int[] next = featureStarts.clone();
    for (int text = 0; text < texts(); text++) {
      for (int i = textStarts[text]; i < textStarts[text + 1]; i++) {
        int place = next[features[i]];
        texts[place] = text;
        textCounts[place] = featureCounts[i];
        next[features[i]]++;
      }
    }
  }

  /** How many texts there are. */
  int texts() {
    return textStarts.length - 1;
  }

  /** In how many texts a feature occurs. */
  int frequency(int feature) {
    return featureStarts[feature + 1] - featureStarts[feature];
  }

  /** The weight of all features of each text. */
  double[] sums(double[] weights) {
    double[] sums = new double[texts()];
    for (int text = 0; text < sums.length; text++) {
      for (int i = textStarts[text]; i < textStarts[text + 1]; i++) {
        sums[text] += featureCounts[i] * weights[features[i]];
      }
    }
    return sums;
  }

  /**
   * Adds up what a text shares with each of another document.
   *
   * @param others the features of the other document
   * @param twins the number there of each feature here, below 0 where it has none
   * @param weights what each feature here weighs
   * @param shared by text of the other document, the weight of what the two share
   */
  void share(int text, Occurrences others, int[] twins, double[] weights, double[] shared) {
    Arrays.fill(shared, 0);
    for (int i = textStarts[text]; i < textStarts[text + 1]; i++) {
      int twin = twins[features[i]];
      if (twin >= 0) {
        int count = featureCounts[i];
        double weight = weights[features[i]];
        for (int j = others.featureStarts[twin]; j < others.featureStarts[twin + 1]; j++) {
          shared[others.texts[j]] += Math.min(count, others.textCounts[j]) * weight;
        }
      }
    }
  }
}
