package org.policygraph.source;

import java.util.List;

/**
 * Takes out what stands twice because two pages overlap: the beginning of a line that repeats the
 * end of the line before it, or a block of lines that repeats the block before it. Each is reported
 * as a loss of the kind {@code repeated}, since text may be missing beside it.
 */
final class Repetitions implements Pass {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 600;
  private static final int SHORTEST_BLOCK = 40;
  private static final int LARGEST_BLOCK = 40;

  private final String marks;

  Repetitions(Patterns characters) {
    marks = characters.marks("stop") + characters.marks("unfinished");
  }

  @Override
  public void clean(Draft draft) {
    List<Line> lines = draft.lines();
    String before = "";
    int i = 0;
    while (i < lines.size()) {
      int block = repeatedBlock(lines, i);
      if (block > 0) {
        remove(draft, lines.get(i).first(), lines.get(i + block - 1).last());
        i += block;
        continue;
      }
      Line line = lines.get(i++);
      int overlap = overlap(before, line.text());
      if (overlap > 0) {
        remove(draft, line.first(), place(draft, line, overlap));
      }
      if (overlap < line.text().length()) {
        before = line.text();
      }
    }
  }

  /** How many units at the beginning of a line repeat the end of the line before. */
  private int overlap(String before, String line) {
    for (int size = Math.min(LONGEST, Math.min(before.length(), line.length()));
        size >= SHORTEST;
        size--) {
      if (before.regionMatches(before.length() - size, line, 0, size)
          && line.substring(0, size).chars().anyMatch(unit -> marks.indexOf(unit) >= 0)) {
        return size;
      }
    }
    return 0;
  }

  /** How many lines from a place on repeat as many lines before it; 0 where none do. */
  private static int repeatedBlock(List<Line> lines, int from) {
    for (int size = Math.min(LARGEST_BLOCK, from); size > 1; size--) {
      if (from + size > lines.size()) {
        continue;
      }
      int length = 0;
      int same = 0;
      while (same < size && text(lines, from + same).equals(text(lines, from - size + same))) {
        length += text(lines, from + same).length();
        same++;
      }
      if (same == size && length >= SHORTEST_BLOCK) {
        return size;
      }
    }
    return 0;
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
