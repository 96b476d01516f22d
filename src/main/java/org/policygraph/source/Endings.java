package org.policygraph.source;

/** How a line ends, and whether it is a sentence or only a heading. */
final class Endings {

  private final Glyphs finals;
  private final Glyphs stops;
  private final Glyphs closing;
  private final Glyphs commas;
  private final Glyphs prose;
  private final String round;

  Endings(Patterns characters) {
    finals = characters.glyphs("final");
    stops = characters.glyphs("stop");
    closing = characters.glyphs("closing");
    commas = characters.glyphs("comma");
    prose = Glyphs.of(characters.marks("stop") + characters.marks("comma"));
    round = characters.marks("round");
  }

  /**
   * Whether a text ends as a paragraph can: a final mark, perhaps with closing quotes or a remark
   * in brackets behind it.
   */
  boolean isFinished(String text) {
    int at = beforeClosing(text, text.length() - 1);
    if (at >= 0 && finals.has(text.charAt(at))) {
      return true;
    }
    if (text.isEmpty() || round.indexOf(text.charAt(text.length() - 1)) < 0) {
      return false;
    }
    int open = Math.max(text.lastIndexOf(round.charAt(0)), text.lastIndexOf(round.charAt(1)));
    int before = beforeClosing(text, open - 1);
    return before >= 0 && finals.has(text.charAt(before));
  }

  private int beforeClosing(String text, int from) {
    int at = from;
    while (at > 0 && closing.has(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** Whether a text is prose that does not end. */
  boolean breaksOff(String text) {
    return !isFinished(text) && isProse(text);
  }

  /** Whether a sentence ends somewhere in a text. */
  boolean hasStop(String text) {
    return stops.in(text);
  }

  /** Whether a text has a mark that only stands inside or at the end of sentences. */
  boolean isProse(String text) {
    return prose.in(text);
  }

  /** Whether a character is a comma of either kind. */
  boolean isComma(char unit) {
    return commas.has(unit);
  }
}
