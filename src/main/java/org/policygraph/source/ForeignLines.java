package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reports lines of another text that a scan has put into a sentence: a line that neither ends nor
 * begins anything, that interrupts a sentence, that shares next to none of its pairs of characters
 * with the rest of a long document, and whose two seams are not both such pairs. The line stays, as
 * a paragraph of its own.
 */
final class ForeignLines implements Pass {

  private static final int LONG_DOCUMENT = 2000;
  private static final int SHORTEST = 20;
  private static final int LONGEST = 60;
  private static final double SHARED = 0.09;

  private final Predicate<String> start;
  private final Endings endings;

  ForeignLines(Patterns patterns, Patterns characters) {
    start = patterns.cue("new-start")::begins;
    endings = new Endings(characters);
  }

  @Override
  public void clean(Draft draft) {
    if (draft.length() < LONG_DOCUMENT) {
      return;
    }
    List<Line> lines = draft.lines();
    List<Integer> doubtful = new ArrayList<>();
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (interrupts(lines, i)) {
        doubtful.add(i);
      }
    }
    if (doubtful.isEmpty()) {
      return;
    }
    for (int i : new SharedPairs(lines, doubtful).apart(SHARED)) {
      Line line = lines.get(i);
      if (!stands(lines, lines.get(i - 1), line) || !stands(lines, line, lines.get(i + 1))) {
        draft.lose(line.first(), line.last(), "foreign", "this line seems to be of another text");
      }
    }
  }

  /** Whether the last character of a line and the first of the next stand together in some line. */
  private static boolean stands(List<Line> lines, Line line, Line next) {
    String seam = line.text().substring(line.text().length() - 1) + next.text().charAt(0);
    return lines.stream().anyMatch(other -> other.text().contains(seam));
  }

  private boolean interrupts(List<Line> lines, int i) {
    Line line = lines.get(i);
    Line before = lines.get(i - 1);
    String text = line.text();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && !endings.isFinished(line)
        && !endings.isFinished(before)
        && endings.isProse(before)
        && isWords(text)
        && !starts(line)
        && !starts(lines.get(i + 1));
  }

  private boolean starts(Line line) {
    return line.has(Line.Trait.START, start);
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
