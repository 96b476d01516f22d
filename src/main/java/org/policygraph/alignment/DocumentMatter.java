package org.policygraph.alignment;

import java.util.Arrays;
import java.util.List;

/**
 * What all measures of a document are about: the keys of their {@link Matter}, rising. Each weighs
 * what it weighs in a measure, and more by the logarithm of how many measures have it; all are
 * brought to one length, so that documents of any size can be compared.
 */
final class DocumentMatter extends WeightedKeys {

  private DocumentMatter(int[] keys, double[] weights) {
    super(keys, weights);
  }

  static DocumentMatter of(List<Profile> measures) {
    long[] all = new long[measures.stream().mapToInt(m -> m.matter().size()).sum()];
    double[] weighing = new double[all.length];
    int size = 0;
    for (Profile measure : measures) {
      Matter matter = measure.matter();
      for (int i = 0; i < matter.size(); i++) {
        all[size] = (long) matter.key(i) << Integer.SIZE | size;
        weighing[size] = matter.weight(i);
        size++;
      }
    }
    Arrays.sort(all);
    return gathered(all, weighing);
  }

  /** Takes the places that have one key together. */
  private static DocumentMatter gathered(long[] rising, double[] weighing) {
    int[] keys = new int[rising.length];
    double[] weights = new double[rising.length];
    double length = 0;
    int end = 0;
    for (int i = 0; i < rising.length; end++) {
      int key = (int) (rising[i] >> Integer.SIZE);
      int first = i;
      double most = 0;
      while (i < rising.length && (int) (rising[i] >> Integer.SIZE) == key) {
        most = Math.max(most, weighing[(int) rising[i]]);
        i++;
      }
      keys[end] = key;
      weights[end] = most * (1 + Math.log(i - first));
      length += weights[end] * weights[end];
    }
    for (int i = 0; i < end; i++) {
      weights[i] /= Math.sqrt(length);
    }
    return new DocumentMatter(Arrays.copyOf(keys, end), Arrays.copyOf(weights, end));
  }

  /** How much of what two documents are about is the same, 0 to 1. */
  double likeness(DocumentMatter other) {
    return common(other, (one, two) -> one * two);
  }
}
