package org.policygraph.alignment;

import java.util.Arrays;

/** Words sorted by a key that each may have several of. */
final class Keys {

  private long[] entries = new long[64];
  private int size;

  /** Takes in what kin two words are, by their numbers. */
  interface Match {
    void of(int one, int other);
  }

  void add(int key, int word) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size] = (long) key << Integer.SIZE | word;
    size++;
  }

  void addAll(int[] keys, int word) {
    for (int key : keys) {
      add(key, word);
    }
  }

  /** Ends the adding. */
  void sort() {
    Arrays.sort(entries, 0, size);
  }

  /** Finds the words that share a key with one of another vocabulary. */
  void join(Keys other, Match match) {
    int from = 0;
    for (int i = 0; i < size; i++) {
      int key = key(i);
      while (from < other.size && other.key(from) < key) {
        from++;
      }
      for (int j = from; j < other.size && other.key(j) == key; j++) {
        match.of((int) entries[i], (int) other.entries[j]);
      }
    }
  }

  private int key(int place) {
    return (int) (entries[place] >> Integer.SIZE);
  }
}
