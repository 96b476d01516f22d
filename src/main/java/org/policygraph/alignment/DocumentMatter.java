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

  static DocumentMatter of(List<Profile> measures, Pairs pairs) {
    long acts = 0;
    for (Profile measure : measures) {
      acts |= measure.acts();
    }
    Gathered gathered = new Gathered(pairs, Long.SIZE - Long.numberOfLeadingZeros(acts));
    for (int measure = 0; measure < measures.size(); measure++) {
      gathered.add(measure, measures.get(measure));
    }
    return gathered.matter();
  }

  /** Pairs of characters by number, and behind them classes of acts with subjects. */
  private static final class Gathered {

    private final Pairs pairs;
    private final int frames;
    private final int[] counts;
    private final int[] last;
    private final double[] most;

    Gathered(Pairs pairs, int classesOfActs) {
      this.pairs = pairs;
      frames = pairs.size();
      counts = new int[frames + classesOfActs * About.SUBJECTS.size()];
      last = new int[counts.length];
      most = new double[counts.length];
    }

    void add(int measure, Profile profile) {
      for (int pair : profile.telling()) {
        if (counts[pair] == 0 || last[pair] != measure) {
          last[pair] = measure;
          counts[pair]++;
          most[pair] = pairs.rarity(pair);
        }
      }
      Matter.frames(
          profile,
          (frame, weight) -> {
            counts[frames + frame]++;
            most[frames + frame] = Math.max(most[frames + frame], weight);
          });
    }

    DocumentMatter matter() {
      long[] places = new long[counts.length];
      int size = 0;
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          int key = i < frames ? pairs.numbers().pair(i) : Matter.frameKey(i - frames);
          places[size] = (long) key << Integer.SIZE | i;
          size++;
        }
      }
      Arrays.sort(places, 0, size);
      return matter(Arrays.copyOf(places, size));
    }

    private DocumentMatter matter(long[] rising) {
      int[] keys = new int[rising.length];
      double[] weights = new double[rising.length];
      double length = 0;
      for (int i = 0; i < rising.length; i++) {
        int place = (int) rising[i];
        keys[i] = (int) (rising[i] >> Integer.SIZE);
        weights[i] = counts[place] == 1 ? most[place] : most[place] * (1 + Math.log(counts[place]));
        length += weights[i] * weights[i];
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] /= Math.sqrt(length);
      }
      return new DocumentMatter(keys, weights);
    }
  }

  /** How much of what two documents are about is the same, 0 to 1. */
  double likeness(DocumentMatter other) {
    return common(other, (one, two) -> one * two);
  }
}
