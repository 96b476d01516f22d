package org.policygraph.finding;

import java.util.Arrays;

/**
 * The weights of traits whose names have up to three parts, found by the parts in one look, without
 * the name. The first part is a constant of one enumeration, the others may be the empty string;
 * they are found quickest if they are interned, as words of the dictionary and their tags are.
 */
final class WeightTable {

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long INDEX = (1L << Integer.SIZE) - 1;

  /** How many parts a name has. */
  private static final int PARTS = 3;

  /** How many weights a trait has. */
  private final int columns;

  private int size;

  /**
   * Where the hashes of names lead: the hash, and one more than the index of the name; 0 where
   * there is none. Half of them are free.
   */
  private long[] slots = new long[1 << 4];

  /** The parts of the names, by index. */
  private Object[] names = new Object[PARTS * slots.length / 2];

  /** The weights, by index, in the order of the columns. */
  private double[] weights;

  WeightTable(int columns) {
    this.columns = columns;
    this.weights = new double[columns * slots.length / 2];
  }

  /** Notes the weights of a trait that was not noted before. */
  void put(Enum<?> trait, String of, String beside, double... learnt) {
    if (2 * (size + 1) > slots.length) {
      grow();
    }
    Object[] name = {trait, of.intern(), beside.intern()};
    System.arraycopy(name, 0, names, PARTS * size, PARTS);
    System.arraycopy(learnt, 0, weights, columns * size, columns);
    place(hash(trait, of, beside), size);
    size++;
  }

  private void grow() {
    long[] known = slots;
    slots = new long[2 * known.length];
    names = Arrays.copyOf(names, PARTS * known.length);
    weights = Arrays.copyOf(weights, columns * known.length);
    for (long slot : known) {
      if (slot != 0) {
        place((int) (slot >>> Integer.SIZE), index(slot));
      }
    }
  }

  private void place(int hash, int index) {
    int place = hash & (slots.length - 1);
    while (slots[place] != 0) {
      place = next(place);
    }
    slots[place] = ((long) hash << Integer.SIZE) | (index + 1);
  }

  private static int hash(Enum<?> trait, String of, String beside) {
    long both = ((long) of.hashCode() << Integer.SIZE) ^ beside.hashCode();
    return (int) (((both + trait.hashCode() * MIX) * MIX) >>> Integer.SIZE);
  }

  private static int index(long slot) {
    return (int) (slot & INDEX) - 1;
  }

  private int next(int place) {
    return (place + 1) & (slots.length - 1);
  }

  /** The index of a trait, or -1 where nothing is known of it. */
  int find(Enum<?> trait, String of, String beside) {
    int hash = hash(trait, of, beside);
    int place = hash & (slots.length - 1);
    for (long slot = slots[place]; slot != 0; slot = slots[place]) {
      if ((int) (slot >>> Integer.SIZE) == hash && is(index(slot), trait, of, beside)) {
        return index(slot);
      }
      place = next(place);
    }
    return -1;
  }

  private boolean is(int index, Enum<?> trait, String of, String beside) {
    int first = PARTS * index;
    return names[first] == trait && of.equals(names[first + 1]) && beside.equals(names[first + 2]);
  }

  /** The weight of the trait of an index in a column. */
  double weight(int index, int column) {
    return weights[columns * index + column];
  }

  /**
   * Adds the weights of a trait to sums, one for each of the first columns; none where nothing is
   * known of it.
   */
  void add(Enum<?> trait, String of, String beside, double[] sums) {
    int index = find(trait, of, beside);
    if (index >= 0) {
      int first = columns * index;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weights[first + i];
      }
    }
  }
}
