package org.policygraph.outline;

import java.util.Arrays;
import java.util.List;
import org.policygraph.source.Signs;
import org.policygraph.source.Span;

/**
 * Which signs of a text stand between a pair of quotation marks or brackets, the pair included,
 * paragraph by paragraph. A mark without its partner in the paragraph encloses nothing.
 */
final class Quoting {

  /** What is in pairs with itself. */
  private static final byte STRAIGHT = Byte.MAX_VALUE;

  /** By character, the number of the shape that it opens, or less than 0 if it closes one. */
  private static final byte[] SHAPES = shapes();

  private static final int DEEPEST = 16;

  /** What a sign is: in a pair, or the last one of a pair that stands in no other. */
  private static final byte IN = 1;

  private static final byte LAST = 2;

  private final Signs signs;
  private final byte[] enclosed;

  /** Marks that are not closed yet. */
  private final int[] open;

  private int opened;

  Quoting(Signs signs) {
    this.signs = signs;
    enclosed = new byte[signs.size()];
    open = new int[signs.size()];
  }

  /** Looks through one paragraph, or a part of it by itself. */
  void pair(Span paragraph) {
    int first = signs.from(paragraph.start());
    int end = signs.from(paragraph.end());
    Arrays.fill(enclosed, first, end, (byte) 0);
    opened = 0;
    int straight = -1;
    for (int sign = first; sign < end; sign++) {
      byte shape = SHAPES[signs.at(sign)];
      if (shape == STRAIGHT) {
        if (straight >= 0) {
          enclose(straight, sign);
        }
        straight = straight >= 0 ? -1 : sign;
      } else if (shape > 0) {
        open[opened++] = sign;
      } else if (shape < 0) {
        close(sign);
      }
    }
  }

  /** Whether a sign stands in a pair. */
  boolean holds(int sign) {
    return enclosed[sign] != 0;
  }

  /** Whether a sign stands in a pair and does not end the outermost one. */
  boolean holdsOn(int sign) {
    return enclosed[sign] == IN;
  }

  /** Whether the character behind a sign stands in a pair. */
  boolean holdsBehind(int sign) {
    int next = sign + 1;
    return enclosed[sign] == IN
        || (next < signs.size()
            && signs.place(next) == signs.place(sign) + 1
            && enclosed[next] != 0);
  }

  /** Pairs a mark with the last open one of its shape, and forgets whatever was opened after it. */
  private void close(int sign) {
    int shape = -SHAPES[signs.at(sign)];
    for (int i = opened - 1; i >= Math.max(0, opened - DEEPEST); i--) {
      if (SHAPES[signs.at(open[i])] == shape) {
        enclose(open[i], sign);
        opened = i;
        return;
      }
    }
  }

  private void enclose(int from, int to) {
    Arrays.fill(enclosed, from, to, IN);
    enclosed[to] = LAST;
  }

  private static byte[] shapes() {
    byte[] shapes = new byte[Character.MAX_VALUE + 1];
    byte shape = 0;
    for (List<String> row : Cues.load("marks").rows()) {
      if (row.get(0).equals("pair")) {
        shape++;
        for (char opening : row.get(1).toCharArray()) {
          shapes[opening] = shape;
        }
        for (char closing : row.get(2).toCharArray()) {
          shapes[closing] = (byte) -shape;
        }
      }
    }
    shapes['"'] = STRAIGHT;
    return shapes;
  }
}
