package org.policygraph.alignment;

import java.util.Arrays;
import java.util.List;

/** For each of some things, numbered from 0, a list of numbers. */
final class Lists {

  private final int[] starts;
  private final int[] items;

  /** Lists made of pairs, each the thing's number in its upper and the item in its lower half. */
  private Lists(int size, long[] pairs, int length) {
    starts = new int[size + 1];
    items = new int[length];
    for (int i = 0; i < length; i++) {
      starts[(int) (pairs[i] >> Integer.SIZE) + 1]++;
    }
    for (int i = 0; i < size; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    for (int i = 0; i < length; i++) {
      int thing = (int) (pairs[i] >> Integer.SIZE);
      items[next[thing]] = (int) pairs[i];
      next[thing]++;
    }
  }

  /** For each thing the places of the texts that have it, rising, one as often as it has it. */
  static Lists of(int size, List<int[]> texts) {
    return new Lists(size, texts);
  }

  private Lists(int size, List<int[]> texts) {
    starts = new int[size + 1];
    for (int[] text : texts) {
      for (int thing : text) {
        starts[thing + 1]++;
      }
    }
    for (int i = 0; i < size; i++) {
      starts[i + 1] += starts[i];
    }
    items = new int[starts[size]];
    int[] next = starts.clone();
    for (int text = 0; text < texts.size(); text++) {
      for (int thing : texts.get(text)) {
        items[next[thing]] = text;
        next[thing]++;
      }
    }
  }

  /** How many things there are. */
  int size() {
    return starts.length - 1;
  }

  /** How many items they have. */
  int length() {
    return items.length;
  }

  /** Where the items of a thing begin. */
  int from(int thing) {
    return starts[thing];
  }

  /** Where they end. */
  int to(int thing) {
    return starts[thing + 1];
  }

  /** The item at a place. */
  int item(int place) {
    return items[place];
  }

  /** Adds a weight for each item of a thing. */
  void add(int thing, double weight, double[] sums) {
    for (int i = starts[thing]; i < starts[thing + 1]; i++) {
      sums[items[i]] += weight;
    }
  }

  /** Raises for each item of a thing the most that is known of it. */
  void raise(int thing, double value, double[] most) {
    for (int i = starts[thing]; i < starts[thing + 1]; i++) {
      most[items[i]] = Math.max(most[items[i]], value);
    }
  }

  /** Collects the items of things that come in any order. */
  static final class Collector {

    private long[] pairs = new long[256];
    private int length;

    void add(int thing, int item) {
      if (length == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * length);
      }
      pairs[length] = (long) thing << Integer.SIZE | item;
      length++;
    }

    Lists lists(int size) {
      return new Lists(size, pairs, length);
    }
  }
}
