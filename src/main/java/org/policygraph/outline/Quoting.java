package org.policygraph.outline;

import java.util.Arrays;
import java.util.List;
import org.policygraph.source.Glyphs;
import org.policygraph.source.Marks;
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
  private static final Glyphs ALL = Glyphs.of(marks() + STRAIGHT);
  private static final int DEEPEST = 16;

  private final String text;

  /** Places of marks that are not closed yet. */
  private int[] open = new int[8];

  private int opened;

  /** Beginnings and last places of what is enclosed, by turns, in order, apart from each other. */
  private int[] enclosed = new int[8];

  private int size;

  private Quoting(String text) {
    this.text = text;
  }

  /** Looks through one paragraph. */
  static Quoting of(String text, Marks marks, Span paragraph) {
    Quoting quoting = new Quoting(text);
    int end = paragraph.end();
    int straight = -1;
    for (int i = marks.first(ALL, paragraph.start(), end);
        i < end;
        i = marks.first(ALL, i + 1, end)) {
      char c = text.charAt(i);
      if (c == STRAIGHT) {
        if (straight >= 0) {
          quoting.enclose(straight, i);
        }
        straight = straight >= 0 ? -1 : i;
      } else if (OPENING[c] != 0) {
        quoting.open(i);
      } else {
        quoting.close(i);
      }
    }
    return quoting;
  }

  /** Whether the character at a place of the text stands in a pair. */
  boolean holds(int place) {
    int found = Arrays.binarySearch(enclosed, 0, size, place);
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  private void open(int place) {
    if (opened == open.length) {
      open = Arrays.copyOf(open, 2 * opened);
    }
    open[opened++] = place;
  }

  /** Pairs a mark with the last open one of its shape, and forgets whatever was opened after it. */
  private void close(int place) {
    for (int i = opened - 1; i >= Math.max(0, opened - DEEPEST); i--) {
      if (OPENING[text.charAt(open[i])] == CLOSING[text.charAt(place)]) {
        enclose(open[i], place);
        opened = i;
        return;
      }
    }
  }

  /** Takes a pair that ends behind all others, and may hold or overlap the last of them. */
  private void enclose(int from, int to) {
    int start = from;
    while (size > 0 && enclosed[size - 1] >= start) {
      size -= 2;
      start = Math.min(start, enclosed[size]);
    }
    if (size == enclosed.length) {
      enclosed = Arrays.copyOf(enclosed, 2 * size);
    }
    enclosed[size++] = start;
    enclosed[size++] = to;
  }

  private static String marks() {
    StringBuilder marks = new StringBuilder();
    for (List<String> row : Cues.load("marks").rows()) {
      marks.append(row.get(0).equals("pair") ? row.get(1) + row.get(2) : "");
    }
    return marks.toString();
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
