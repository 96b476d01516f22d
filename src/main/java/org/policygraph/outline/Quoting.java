package org.policygraph.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.policygraph.source.Span;

/**
 * Which characters of a paragraph stand between a pair of quotation marks or brackets, the pair
 * included. A mark without its partner in the paragraph encloses nothing.
 */
final class Quoting {

  /** By character: 0 for none, else the number of its shape. */
  private static final byte[] OPENING = shapes(1);

  private static final byte[] CLOSING = shapes(2);
  private static final char STRAIGHT = '"';
  private static final int DEEPEST = 16;

  private final int start;
  private final boolean[] inside;

  private Quoting(int start, boolean[] inside) {
    this.start = start;
    this.inside = inside;
  }

  /** Looks through one paragraph. */
  static Quoting of(String text, Span paragraph) {
    int[] steps = new int[paragraph.length() + 1];
    Deque<Integer> open = new ArrayDeque<>();
    int straight = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c == STRAIGHT) {
        if (straight >= 0) {
          enclose(steps, straight - paragraph.start(), i - paragraph.start());
        }
        straight = straight >= 0 ? -1 : i;
      } else if (OPENING[c] != 0) {
        open.push(i);
      } else if (CLOSING[c] != 0) {
        int partner = partner(text, open, CLOSING[c]);
        if (partner >= 0) {
          enclose(steps, partner - paragraph.start(), i - paragraph.start());
        }
      }
    }
    return new Quoting(paragraph.start(), summed(steps));
  }

  /** Whether the character at a place of the text stands in a pair. */
  boolean holds(int place) {
    return inside[place - start];
  }

  private static boolean[] summed(int[] steps) {
    boolean[] inside = new boolean[steps.length];
    int depth = 0;
    for (int i = 0; i < steps.length; i++) {
      depth += steps[i];
      inside[i] = depth > 0;
    }
    return inside;
  }

  private static void enclose(int[] steps, int from, int to) {
    steps[from]++;
    steps[to + 1]--;
  }

  /** The last open mark of a shape, which closes it and whatever was opened after it; or -1. */
  private static int partner(String text, Deque<Integer> open, int shape) {
    int passed = 0;
    for (int place : open) {
      passed++;
      if (OPENING[text.charAt(place)] == shape) {
        for (int i = 0; i < passed; i++) {
          open.pop();
        }
        return place;
      }
      if (passed == DEEPEST) {
        break;
      }
    }
    return -1;
  }

  private static byte[] shapes(int column) {
    byte[] shapes = new byte[Character.MAX_VALUE + 1];
    byte shape = 0;
    for (List<String> row : Cues.load("marks").rows()) {
      if (row.get(0).equals("pair")) {
        shape++;
        for (int i = 0; i < row.get(column).length(); i++) {
          shapes[row.get(column).charAt(i)] = shape;
        }
      }
    }
    return shapes;
  }
}
