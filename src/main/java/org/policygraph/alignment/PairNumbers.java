package org.policygraph.alignment;

import java.util.Arrays;

/** Pairs of characters, numbered from 0 in the order in which they came. */
final class PairNumbers {

  private int[] pairs = new int[32];
  private int size;

  /** The numbers of the pairs and one more where the pairs lead; 0 where none is. */
  private int[] places = new int[2 * pairs.length];

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
      places[place] = size;
    }
    return places[place] - 1;
  }

  private void grow() {
    pairs = Arrays.copyOf(pairs, 2 * size);
    places = new int[2 * pairs.length];
    for (int number = 0; number < size; number++) {
      places[place(pairs[number])] = number + 1;
    }
  }

  /** Where the number of a pair stands, or could stand. */
  private int place(int pair) {
    int place = pair >>> (Integer.numberOfLeadingZeros(places.length) + 1);
    while (places[place] != 0 && pairs[places[place] - 1] != pair) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  /** The number of a pair, below 0 if it has none. */
  int of(int pair) {
    return places[place(pair)] - 1;
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
