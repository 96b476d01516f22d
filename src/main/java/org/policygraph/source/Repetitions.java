package org.policygraph.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what stands twice because two pages overlap: the beginning of a line that repeats the
 * end of a line before it that breaks off, or a block of lines that repeats the block before it.
 * Each is reported as a loss of the kind {@code repeated}, since text may be missing beside it.
 */
final class Repetitions implements Pass {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 600;
  private static final int SHORTEST_BLOCK = 100;

  private final Endings endings;

  Repetitions(Patterns characters) {
    endings = new Endings(characters);
  }

  @Override
  public void clean(Draft draft) {
    List<Line> lines = draft.lines();
    LinesSeen seen = new LinesSeen(lines);
    @Nullable Line before = null;
    int i = 0;
    while (i < lines.size()) {
      int earlier = seen.put(i);
      int block = earlier < 0 ? 0 : repeatedBlock(lines, i, earlier);
      if (block > 0) {
        remove(draft, lines.get(i).first(), lines.get(i + block - 1).last());
        i += block;
        continue;
      }
      Line line = lines.get(i++);
      int overlap =
          before == null || endings.isFinished(before) ? 0 : overlap(before.text(), line.text());
      if (overlap > 0) {
        remove(draft, line.first(), place(draft, line, overlap));
      }
      if (overlap < line.text().length()) {
        before = line;
      }
    }
  }

  /** How many units at the beginning of a line repeat the end of one that breaks off. */
  private int overlap(String before, String line) {
    int most = Math.min(LONGEST, Math.min(before.length(), line.length()));
    if (most < SHORTEST) {
      return 0;
    }
    String first = line.substring(0, SHORTEST);
    int end = before.length();
    for (int at = before.indexOf(first, end - most); at >= 0; at = before.indexOf(first, at + 1)) {
      int size = end - at;
      if (before.regionMatches(at, line, 0, size) && endings.isProse(line.substring(0, size))) {
        return size;
      }
    }
    return 0;
  }

  /**
   * How many lines from a place on repeat as many lines before it; 0 where none do. A line that is
   * said over and over is no such block.
   */
  private static int repeatedBlock(List<Line> lines, int from, int earlier) {
    int size = from - earlier;
    if (size < 2 || from + size > lines.size()) {
      return 0;
    }
    int length = 0;
    boolean varied = false;
    for (int i = 0; i < size; i++) {
      String text = text(lines, from + i);
      if (!text.equals(text(lines, earlier + i))) {
        return 0;
      }
      length += text.length();
      varied |= !text.equals(text(lines, from));
    }
    return varied && length >= SHORTEST_BLOCK ? size : 0;
  }

  private static String text(List<Line> lines, int place) {
    return lines.get(place).text();
  }

  private static int place(Draft draft, Line line, int units) {
    int at = line.first();
    for (int left = units; left > 0; at++) {
      left -= draft.kept(at) ? 1 : 0;
    }
    return at;
  }

  private static void remove(Draft draft, int start, int end) {
    draft.remove(start, end, "repeated");
    draft.lose(start, end, "repeated", "a passage stood here twice");
  }
}
