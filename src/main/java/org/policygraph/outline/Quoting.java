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

  /** By character: 0 for none, else the number of its shape. */
  private static final byte[] OPENING = shapes(1);

  private static final byte[] CLOSING = shapes(2);
  private static final char STRAIGHT = '"';
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
      char c = signs.at(sign);
      if (OPENING[c] != 0) {
        open[opened++] = sign;
      } else if (CLOSING[c] != 0) {
        close(sign);
      } else if (c == STRAIGHT) {
        if (straight >= 0) {
          enclose(straight, sign);
        }
        straight = straight >= 0 ? -1 : sign;
      }
    }
  }

  /** Whether a sign stands in a pair. */
  boolean holds(int sign) {
    return enclosed[sign] != 0;
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
    byte shape = CLOSING[signs.at(sign)];
    for (int i = opened - 1; i >= Math.max(0, opened - DEEPEST); i--) {
      if (OPENING[signs.at(open[i])] == shape) {
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
