package org.policygraph.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports lines of another text that a scan has put into a sentence: a line that neither ends nor
 * begins anything, that interrupts a sentence, and that shares next to none of its pairs of
 * characters with the rest of a long document. The line stays, as a paragraph of its own.
 */
final class ForeignLines implements Pass {

  private static final int LONG_DOCUMENT = 2000;
  private static final int SHORTEST = 15;
  private static final int LONGEST = 60;
  private static final double SHARED = 0.15;

  private final Cue start;
  private final Endings endings;

  ForeignLines(Patterns patterns, Patterns characters) {
    start = patterns.cue("new-start");
    endings = new Endings(characters);
  }

  @Override
  public void clean(Draft draft) {
    if (draft.length() < LONG_DOCUMENT) {
      return;
    }
    List<Line> lines = draft.lines();
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (!interrupts(lines, i)) {
        continue;
      }
      if (pairs.isEmpty()) {
        lines.forEach(line -> count(line.text(), pairs, 1));
      }
      Line line = lines.get(i);
      if (shared(line.text(), pairs) <= SHARED) {
        draft.lose(line.first(), line.last(), "foreign", "this line seems to be of another text");
      }
    }
  }

  private boolean interrupts(List<Line> lines, int i) {
    String text = lines.get(i).text();
    String before = lines.get(i - 1).text();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && !endings.isFinished(before)
        && !endings.isFinished(text)
        && endings.isProse(before)
        && text.chars().allMatch(unit -> isWord((char) unit))
        && !start.begins(text)
        && !start.begins(lines.get(i + 1).text());
  }

  private boolean isWord(char unit) {
    return Characters.isHan(unit) || endings.isComma(unit);
  }

  private static void count(String text, Map<Integer, Integer> pairs, int times) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isPair(text, i)) {
        pairs.merge(pair(text, i), times, Integer::sum);
      }
    }
  }

  /** The share of a line's pairs that stand in other lines too. */
  private static double shared(String text, Map<Integer, Integer> pairs) {
    Map<Integer, Integer> own = new HashMap<>();
    count(text, own, 1);
    int all = 0;
    int elsewhere = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isPair(text, i)) {
        all++;
        int pair = pair(text, i);
        elsewhere += pairs.getOrDefault(pair, 0) > own.getOrDefault(pair, 0) ? 1 : 0;
      }
    }
    return all == 0 ? 1 : (double) elsewhere / all;
  }

  private static boolean isPair(String text, int at) {
    return Characters.isHan(text.charAt(at)) && Characters.isHan(text.charAt(at + 1));
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }
}
