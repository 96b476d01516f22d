package org.policygraph.source;

import java.util.ArrayList;
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
    List<Line> doubtful = doubtful(lines);
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

  /** The lines that interrupt a sentence and do not plainly share pairs with others. */
  private List<Line> doubtful(List<Line> lines) {
    int[] interrupting =
        IntStream.range(1, Math.max(1, lines.size() - 1))
            .filter(i -> interrupts(lines, i))
            .toArray();
    if (interrupting.length == 0) {
      return List.of();
    }
    LastPairs pairs = new LastPairs();
    List<Integer> doubtful = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (next < interrupting.length && interrupting[next] == i) {
        next++;
        if (!pairs.share(text, i, SHARED)) {
          doubtful.add(i);
        }
      }
      pairs.add(text, i);
    }
    return doubtful.stream()
        .filter(i -> !pairs.share(lines.get(i).text(), i, SHARED))
        .map(lines::get)
        .toList();
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
