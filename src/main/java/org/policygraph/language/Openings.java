package org.policygraph.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a text each of several regular expressions can begin, all of them in one pass from
 * the end of the text to its beginning. A deterministic automaton is made on the way, state by
 * state, of what the expressions say when read backwards; what they refuse, and how often at most
 * something may stand, is left out of account, so there may be too many places, never too few.
 */
final class Openings {

  /** How many states are kept; beyond these the automaton is begun anew. */
  private static final int MOST_STATES = 4000;

  private static final int[] NONE = {};

  /** What may be read next on the way back. */
  private static final class State {

    /** The positions of the expressions that may be. */
    private final BitSet open;

    /** The branches that can begin at the place just read, in order. */
    private final int[] begins;

    /** Whether there are any. */
    private final boolean begun;

    /**
     * The state behind each class of characters, as far as it is known. Threads may make the same
     * one twice.
     */
    private final @Nullable State[] next;

    /**
     * The numbers of the expressions that can begin at the place just read, for each class of
     * characters before it and, last, for none, as far as they are known.
     */
    private final int[] @Nullable [] numbers;

    State(BitSet open, int[] begins, int classes) {
      this.open = open;
      this.begins = begins;
      this.begun = begins.length > 0;
      this.next = new State[classes];
      this.numbers = new int[begun ? classes + 1 : 0][];
    }
  }

  private record Key(BitSet open, BitSet begins) {}

  private final Branches branches;
  private final int[] empty;
  private volatile ConcurrentHashMap<Key, State> states = new ConcurrentHashMap<>();
  private volatile State start;

  /** Reads expressions in the syntax of {@link java.util.regex.Pattern}. */
  Openings(List<String> expressions) {
    branches = new Branches(expressions);
    empty = branches.empty().stream().toArray();
    start = first();
  }

  private State first() {
    return new State(branches.last(), empty, branches.classes());
  }

  /** Where expressions can begin in one text. */
  static final class Places {
    private final int[] @Nullable [] numbers;

    private Places(int[] @Nullable [] numbers) {
      this.numbers = numbers;
    }

    /** The first place from one on where an expression can begin, or -1. */
    int next(int from) {
      for (int at = from; at < numbers.length; at++) {
        if (numbers[at] != null) {
          return at;
        }
      }
      return -1;
    }

    /** The numbers of the expressions that can begin somewhere, in order. */
    int[] numbers() {
      BitSet all = new BitSet();
      for (int at = next(0); at >= 0; at = next(at + 1)) {
        for (int number : at(at)) {
          all.set(number);
        }
      }
      return all.stream().toArray();
    }

    /** The numbers of the expressions that can begin at a place, in order. */
    int[] at(int place) {
      int[] known = place < numbers.length ? numbers[place] : null;
      return known == null ? NONE : known;
    }
  }

  /** The places of a text where an expression can begin, its end among them. */
  Places in(String text) {
    int[] @Nullable [] found = null;
    State state = start;
    State read = start;
    for (int at = text.length(); at >= 0; at--) {
      int before = at == 0 ? branches.classes() : branches.classOf(text.charAt(at - 1));
      int[] numbers = read.begun ? numbers(read, before) : NONE;
      if (numbers.length > 0) {
        if (found == null) {
          found = new int[text.length() + 1][];
        }
        found[at] = numbers;
      }
      if (at > 0) {
        read = step(state, before);
        state = before == Alphabet.RARE && secondHalf(text, at - 1) ? state : read;
      }
    }
    return new Places(found == null ? new int[0][] : found);
  }

  private static boolean secondHalf(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && at > 0
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** The numbers of the expressions that can begin where a state was read, in order. */
  private int[] numbers(State state, int before) {
    int[] known = state.numbers[before];
    if (known == null) {
      known =
          Arrays.stream(state.begins)
              .filter(branch -> branches.canFollow(branch, before))
              .map(branches::expression)
              .distinct()
              .toArray();
      state.numbers[before] = known;
    }
    return known;
  }

  private State step(State state, int characterClass) {
    State known = state.next[characterClass];
    return known == null ? make(state, characterClass) : known;
  }

  private State make(State state, int characterClass) {
    BitSet read = (BitSet) state.open.clone();
    read.and(branches.taking(characterClass));
    BitSet open = (BitSet) branches.last().clone();
    BitSet begins = (BitSet) branches.empty().clone();
    for (int p = read.nextSetBit(0); p >= 0; p = read.nextSetBit(p + 1)) {
      open.or(branches.before(p));
      int begun = branches.begun(p);
      if (begun >= 0) {
        begins.set(begun);
      }
    }
    ConcurrentHashMap<Key, State> known = states;
    if (known.size() > MOST_STATES) {
      known = new ConcurrentHashMap<>();
      states = known;
      start = first();
    }
    State next =
        known.computeIfAbsent(
            new Key(open, begins),
            key -> new State(key.open, key.begins.stream().toArray(), branches.classes()));
    state.next[characterClass] = next;
    return next;
  }
}
