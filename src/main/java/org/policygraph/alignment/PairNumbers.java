package org.policygraph.alignment;

import java.util.Arrays;

/** Pairs of characters, numbered from 0 in the order in which they came. */
final class PairNumbers {

  private int[] pairs = new int[32];
  private int size;

  /** The pairs where they lead, each with its number and one more; 0 where none is. */
  private long[] places = new long[2 * pairs.length];

  /** The number of a pair, a new one if it had none. */
  int add(int pair) {
    int place = place(pair);
    if (places[place] == 0) {
      if (size == pairs.length) {
        grow();
        place = place(pair);
      }
      pairs[size] = pair;
      size++;
      places[place] = entry(pair, size);
    }
    return (int) places[place] - 1;
  }

  private static long entry(int pair, int number) {
    return (long) pair << Integer.SIZE | number;
  }

  private void grow() {
    pairs = Arrays.copyOf(pairs, 2 * size);
    places = new long[2 * pairs.length];
    for (int number = 0; number < size; number++) {
      places[place(pairs[number])] = entry(pairs[number], number + 1);
    }
  }

  /** Where the number of a pair stands, or could stand. */
  private int place(int pair) {
    int place = pair >>> (Integer.numberOfLeadingZeros(places.length) + 1);
    while (places[place] != 0 && (int) (places[place] >> Integer.SIZE) != pair) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  /** The number of a pair, below 0 if it has none. */
  int of(int pair) {
    return (int) places[place(pair)] - 1;
  }

  /** How many pairs there are. */
  int size() {
    return size;
  }

  /** The pair of a number. */
  int pair(int number) {
    return pairs[number];
  }
}
