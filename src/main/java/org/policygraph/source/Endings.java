package org.policygraph.source;

/** How a line ends, and whether it is a sentence or only a heading. */
final class Endings {

  private final String finals;
  private final String stops;
  private final String closing;
  private final String commas;
  private final String round;

  Endings(Patterns characters) {
    finals = characters.marks("final");
    stops = characters.marks("stop");
    closing = characters.marks("closing");
    commas = characters.marks("comma");
    round = characters.marks("round");
  }

  /**
   * Whether a text ends as a paragraph can: a final mark, perhaps with closing quotes or a remark
   * in brackets behind it.
   */
  boolean isFinished(String text) {
    int at = beforeClosing(text, text.length() - 1);
    if (at >= 0 && finals.indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    if (text.isEmpty() || round.indexOf(text.charAt(text.length() - 1)) < 0) {
      return false;
    }
    int open = Math.max(text.lastIndexOf(round.charAt(0)), text.lastIndexOf(round.charAt(1)));
    int before = beforeClosing(text, open - 1);
    return before >= 0 && finals.indexOf(text.charAt(before)) >= 0;
  }

  private int beforeClosing(String text, int from) {
    int at = from;
    while (at > 0 && closing.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at;
  }

  /** Whether a text is prose that does not end. */
  boolean breaksOff(String text) {
    return isProse(text) && !isFinished(text);
  }

  /** Whether a sentence ends somewhere in a text. */
  boolean hasStop(String text) {
    return holds(text, stops);
  }

  /** Whether a text has a mark that only stands inside or at the end of sentences. */
  boolean isProse(String text) {
    return holds(text, stops) || holds(text, commas);
  }

  /** Whether a character is a comma of either kind. */
  boolean isComma(int unit) {
    return commas.indexOf(unit) >= 0;
  }

  private static boolean holds(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
