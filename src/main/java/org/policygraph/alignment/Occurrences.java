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
   * @param all the features of each text, as often as they occur in it, in any order
   */
  Occurrences(int size, List<int[]> all) {
    Lists found = Lists.of(size, all);
    featureStarts = new int[size + 1];
    textStarts = new int[all.size() + 1];
    int[] counts = new int[found.length()];
    int[] of = new int[counts.length];
    int end = 0;
    for (int feature = 0; feature < size; feature++) {
      for (int i = found.from(feature); i < found.to(feature); i++) {
        int text = found.item(i);
        if (end == featureStarts[feature] || of[end - 1] != text) {
          of[end] = text;
          textStarts[text + 1]++;
          end++;
        }
        counts[end - 1]++;
      }
      featureStarts[feature + 1] = end;
    }
    texts = Arrays.copyOf(of, end);
    textCounts = Arrays.copyOf(counts, end);
    features = new int[end];
    featureCounts = new int[end];
    invert();
  }

  private void invert() {
    for (int text = 0; text < texts(); text++) {
      textStarts[text + 1] += textStarts[text];
    }
    int[] next = textStarts.clone();
    for (int feature = 0; feature + 1 < featureStarts.length; feature++) {
      for (int i = featureStarts[feature]; i < featureStarts[feature + 1]; i++) {
        int place = next[texts[i]];
        features[place] = feature;
        featureCounts[place] = textCounts[i];
        next[texts[i]]++;
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
