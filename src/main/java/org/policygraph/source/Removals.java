package org.policygraph.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What was taken out of a text, and by which pass. */
final class Removals {

  private final BitSet removed;
  private final byte[] removedBy;
  private final List<String> passes = new ArrayList<>();

  /** Nothing yet of a text of so many code units. */
  Removals(int length) {
    removed = new BitSet(length);
    removedBy = new byte[length];
  }

  boolean has(int place) {
    return removed.get(place);
  }

  /** Takes out whatever a stretch still holds; whether it still held anything. */
  boolean take(int start, int end, String pass) {
    if (start >= end || removed.nextClearBit(start) >= end) {
      return false;
    }
    byte by = number(pass);
    for (int i = removed.nextClearBit(start); i < end; i = removed.nextClearBit(i)) {
      removedBy[i] = by;
      removed.set(i);
    }
    return true;
  }

  private byte number(String pass) {
    int known = passes.indexOf(pass);
    if (known < 0) {
      known = passes.size();
      passes.add(pass);
    }
    return (byte) known;
  }

  /** What a stretch still holds. */
  String left(char[] units, int start, int end) {
    int gap = removed.nextSetBit(start);
    if (gap < 0 || gap >= end) {
      return new String(units, start, end - start);
    }
    char[] text = new char[end - start];
    return new String(text, 0, gather(units, start, end, text));
  }

  /** Moves together what all of a text still holds; how much it is. */
  int close(char[] units) {
    return gather(units, 0, units.length, units);
  }

  private int gather(char[] units, int start, int end, char[] left) {
    int size = 0;
    int at = removed.nextClearBit(start);
    while (at < end) {
      int next = removed.nextSetBit(at);
      int stop = next < 0 ? end : Math.min(next, end);
      System.arraycopy(units, at, left, size, stop - at);
      size += stop - at;
      at = removed.nextClearBit(stop);
    }
    return size;
  }

  /** Each stretch that one pass took out, in order of place. */
  List<Removal> list() {
    List<Removal> removals = new ArrayList<>();
    int at = removed.nextSetBit(0);
    while (at >= 0) {
      int start = at;
      int end = removed.nextClearBit(at);
      byte by = removedBy[at];
      while (at < end && removedBy[at] == by) {
        at++;
      }
      removals.add(new Removal(start, at, passes.get(by)));
      at = removed.nextSetBit(at);
    }
    return List.copyOf(removals);
  }
}
