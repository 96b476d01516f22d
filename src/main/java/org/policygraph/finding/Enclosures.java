package org.policygraph.finding;

import java.util.stream.IntStream;

/** Brackets and quotations that stand behind the head of a name or hold it. */
final class Enclosures {

  /** Whether a quotation or bracket is open behind a head and does not end there. */
  boolean split(Tokens words, int end, int to) {
    int open = 0;
    for (int i = end; i < to; i++) {
      open += words.mark("insertion-open", i) ? 1 : 0;
      open -= words.mark("insertion-close", i) ? 1 : 0;
      if (open < 0) {
        return i > end || words.mark("bracket-close", i);
      }
    }
    return false;
  }

  /** One past a short bracket directly behind a head, 党委（党组）, or the end of its quotation. */
  int closedBehind(Tokens words, int from, int at, int to) {
    if (at < to && words.mark("bracket-open", at)) {
      for (int i = at + 1; i < to; i++) {
        if (words.mark("insertion-close", i)) {
          return i + 1;
        }
      }
    }
    boolean quoted = at < to && words.mark("insertion-close", at);
    boolean opened = IntStream.range(from, at).anyMatch(i -> words.mark("quotation", i));
    return quoted && opened ? at + 1 : at;
  }
}
