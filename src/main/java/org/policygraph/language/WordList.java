package org.policygraph.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words, numbered from 0, all of which are looked for in one pass over a text (Aho and Corasick
 * 1975). The states of the automaton are the beginnings of the words, 0 the empty one.
 */
public final class WordList {

  /** The state behind a state and a character, in a table without chains. */
  private static final class Steps {
    private final long[] keys;
    private final int[] states;

    Steps(int most) {
      int size = Integer.highestOneBit(Math.max(most, 4)) << 2;
      keys = new long[size];
      states = new int[size];
    }

    private static long key(int state, char character) {
      return ((long) state << 16) | character;
    }

    private int slot(long key) {
      int mask = keys.length - 1;
      int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
      while (states[slot] != 0 && keys[slot] != key) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    void put(int state, char character, int next) {
      long key = key(state, character);
      int slot = slot(key);
      keys[slot] = key;
      states[slot] = next;
    }

    /** The state behind, or 0 if no word goes on so. */
    int get(int state, char character) {
      return states[slot(key(state, character))];
    }
  }

  private final Steps steps;

  /** The longest other beginning that each state ends with. */
  private final int[] shorter;

  /** The words that end at each state, inside longer ones too. */
  private final int[][] ending;

  /**
   * A list for look-up.
   *
   * @param words the words, none twice and none empty
   */
  public WordList(List<String> words) {
    int most = 1 + words.stream().mapToInt(String::length).sum();
    steps = new Steps(most);
    shorter = new int[most];
    ending = new int[most][0];
    List<String> beginnings = new ArrayList<>(List.of(""));
    for (int number = 0; number < words.size(); number++) {
      String word = words.get(number);
      int state = 0;
      for (int i = 0; i < word.length(); i++) {
        int next = steps.get(state, word.charAt(i));
        if (next == 0) {
          next = beginnings.size();
          beginnings.add(word.substring(0, i + 1));
          steps.put(state, word.charAt(i), next);
        }
        state = next;
      }
      ending[state] = new int[] {number};
    }
    link(beginnings);
  }

  /** Finds what each beginning ends with, the shorter beginnings first. */
  private void link(List<String> beginnings) {
    List<Integer> byLength = new ArrayList<>();
    IntStream.range(1, beginnings.size()).forEach(byLength::add);
    byLength.sort(Comparator.comparingInt(state -> beginnings.get(state).length()));
    for (int state : byLength) {
      String beginning = beginnings.get(state);
      int end = 0;
      for (int i = 1; i < beginning.length(); i++) {
        end = next(end, beginning.charAt(i));
      }
      shorter[state] = end;
      int[] inside = ending[end];
      if (inside.length > 0) {
        int own = ending[state].length;
        ending[state] = Arrays.copyOf(ending[state], own + inside.length);
        System.arraycopy(inside, 0, ending[state], own, inside.length);
      }
    }
  }

  /** The longest beginning that ends with a character behind a state. */
  private int next(int state, char character) {
    int from = state;
    int next = steps.get(from, character);
    while (next == 0 && from != 0) {
      from = shorter[from];
      next = steps.get(from, character);
    }
    return next;
  }

  /** The numbers of the words that a text holds, inside one another too. */
  public BitSet in(String text) {
    BitSet found = new BitSet();
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next(state, text.charAt(i));
      for (int number : ending[state]) {
        found.set(number);
      }
    }
    return found;
  }
}
