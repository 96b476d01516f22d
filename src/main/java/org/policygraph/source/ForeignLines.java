package org.policygraph.source;

import java.util.List;

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
    PairCounts pairs = new PairCounts();
    boolean counted = false;
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (!interrupts(lines, i)) {
        continue;
      }
      if (!counted) {
        lines.forEach(line -> pairs.add(line.text()));
        counted = true;
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

  /** The share of a line's pairs that stand in other lines too. */
  private static double shared(String text, PairCounts pairs) {
    PairCounts own = new PairCounts();
    own.add(text);
    int all = 0;
    int elsewhere = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      int here = own.at(text, i);
      all += here > 0 ? 1 : 0;
      elsewhere += pairs.at(text, i) > here ? 1 : 0;
    }
    return all == 0 ? 1 : (double) elsewhere / all;
  }
}
