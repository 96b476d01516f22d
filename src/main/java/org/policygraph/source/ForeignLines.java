package org.policygraph.source;

import java.util.List;
import java.util.stream.IntStream;

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
    List<Line> doubtful =
        IntStream.range(1, Math.max(1, lines.size() - 1))
            .filter(i -> interrupts(lines, i))
            .mapToObj(lines::get)
            .toList();
    if (doubtful.isEmpty()) {
      return;
    }
    SharedPairs pairs = new SharedPairs(doubtful, lines);
    for (Line line : doubtful) {
      if (!pairs.share(line.text(), SHARED)) {
        draft.lose(line.first(), line.last(), "foreign", "this line seems to be of another text");
      }
    }
  }

  private boolean interrupts(List<Line> lines, int i) {
    String text = lines.get(i).text();
    String before = lines.get(i - 1).text();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && !endings.isFinished(text)
        && !endings.isFinished(before)
        && endings.isProse(before)
        && isWords(text)
        && !start.begins(text)
        && !start.begins(lines.get(i + 1).text());
  }

  private boolean isWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isHan(text.charAt(i)) && !endings.isComma(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
