package org.policygraph.alignment;

import java.util.Arrays;

/**
 * What a measure is about apart from the formulas of official documents: rare pairs of characters,
 * and each class of its acts with each of its subjects, rising, each with what it weighs.
 */
final class Matter extends WeightedKeys {

  /** Shared matter of this weight is more than a formula. */
  static final double SOME = 3;

  /** Shared matter of this weight makes two measures counterparts whatever their documents are. */
  static final double MUCH = 12;

  /** What offences share at least, of the lesser one, that are punished alike. */
  private static final double ALIKE = .12;

  /** What a class of act with a subject weighs at most. */
  private static final double FRAME = 2;

  private Matter(int[] keys, double[] weights) {
    super(keys, weights);
  }

  /** Takes classes of acts with subjects. */
  interface Frames {

    /**
     * Takes one.
     *
     * @param frame the number of class and subject
     */
    void take(int frame, double weight);
  }

  /** The matter of a measure. */
  static Matter of(Profile measure, Pairs pairs) {
    Collector keys = new Collector();
    for (int number : measure.telling()) {
      keys.add(pairs.numbers().pair(number), pairs.rarity(number));
    }
    frames(measure, (frame, weight) -> keys.add(frameKey(frame), weight));
    return keys.matter();
  }

  /**
   * That of some pairs of characters.
   *
   * @param telling their numbers
   */
  static Matter of(int[] telling, Pairs pairs) {
    Collector keys = new Collector();
    for (int number : telling) {
      keys.add(pairs.numbers().pair(number), pairs.rarity(number));
    }
    return keys.matter();
  }

  /** Names the classes of a measure's acts with its subjects. */
  static void frames(Profile measure, Frames taker) {
    About about = measure.about();
    for (int i = 0; i < about.size(); i++) {
      for (long left = measure.acts(); left != 0; left &= left - 1) {
        int act = Long.numberOfTrailingZeros(left);
        taker.take(act * About.SUBJECTS.size() + about.subject(i), FRAME * about.strength(i));
      }
    }
  }

  /** The key of a class of act with a subject; no pair of letters has it. */
  static int frameKey(int frame) {
    return Bigrams.number(frame);
  }

  /** Collects keys in any order; one that comes again weighs what it weighed. */
  private static final class Collector {

    /** Each key with its place among the weights. */
    private long[] keys = new long[32];

    private double[] weights = new double[keys.length];
    private int size;

    void add(int key, double weight) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      keys[size] = (long) key << Integer.SIZE | size;
      weights[size] = weight;
      size++;
    }

    Matter matter() {
      Arrays.sort(keys, 0, size);
      int[] rising = new int[size];
      double[] weighing = new double[size];
      int end = 0;
      for (int i = 0; i < size; i++) {
        int key = (int) (keys[i] >> Integer.SIZE);
        if (end == 0 || rising[end - 1] != key) {
          rising[end] = key;
          weighing[end] = weights[(int) keys[i]];
          end++;
        }
      }
      return new Matter(Arrays.copyOf(rising, end), Arrays.copyOf(weighing, end));
    }
  }

  /** The weight of all of it. */
  double weight() {
    return common(this, Math::min);
  }

  /** The weight of what two measures share. */
  double shared(Matter other) {
    return common(other, Math::min);
  }

  /** Whether two are so much the same that who punishes one punishes the other. */
  boolean isAlike(Matter other) {
    double both = shared(other);
    return both >= SOME && both >= ALIKE * Math.min(weight(), other.weight());
  }
}
