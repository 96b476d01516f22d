package org.policygraph.finding;

import java.util.List;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Word;

/** Brackets and quotations that stand behind the head of a name or hold it. */
final class Enclosures {

  private final Lexicon marks = Lexicon.load("phrase-marks");

  /** Whether a quotation or bracket is open behind a head and does not end there. */
  boolean split(List<Word> words, int end, int to) {
    int open = 0;
    for (int i = end; i < to; i++) {
      open += marks.has("insertion-open", words.get(i).text()) ? 1 : 0;
      open -= marks.has("insertion-close", words.get(i).text()) ? 1 : 0;
      if (open < 0) {
        return i > end || marks.has("bracket-close", words.get(i).text());
      }
    }
    return false;
  }

  /** One past a short bracket directly behind a head, 党委（党组）, or the end of its quotation. */
  int closedBehind(List<Word> words, int from, int at, int to) {
    if (at < to && marks.has("bracket-open", words.get(at).text())) {
      for (int i = at + 1; i < to; i++) {
        if (marks.has("insertion-close", words.get(i).text())) {
          return i + 1;
        }
      }
    }
    boolean quoted = at < to && marks.has("insertion-close", words.get(at).text());
    boolean opened =
        words.subList(from, at).stream().anyMatch(w -> marks.has("quotation", w.text()));
    return quoted && opened ? at + 1 : at;
  }
}
