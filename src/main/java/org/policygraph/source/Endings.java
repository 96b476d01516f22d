package org.policygraph.source;

/**
 * How a line ends, and whether it is a sentence or only a heading. What is found out about a line
 * is kept with it.
 */
final class Endings {

  private static final int KNOWN = 1;
  private static final int FINISHED = 2;
  private static final int PROSE = 4;
  private static final int STOP = 8;
  private static final int ROW = 16;

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

  private int traits(Line line) {
    if (line.traits() == 0) {
      String text = line.text();
      int prose = isProse(text) ? PROSE : 0;
      line.learn(
          KNOWN
              | prose
              | (isFinished(text) ? FINISHED : 0)
              | (prose != 0 && stops.in(text) ? STOP : 0)
              | (text.indexOf('\t') >= 0 ? ROW : 0));
    }
    return line.traits();
  }

  /** Whether a line ends as a paragraph can. */
  boolean isFinished(Line line) {
    return (traits(line) & FINISHED) != 0;
  }

  /** Whether a line has a mark that only stands inside or at the end of sentences. */
  boolean isProse(Line line) {
    return (traits(line) & PROSE) != 0;
  }

  /** Whether a line is prose that does not end. */
  boolean breaksOff(Line line) {
    return (traits(line) & (PROSE | FINISHED)) == PROSE;
  }

  /** Whether a sentence ends somewhere in a line. */
  boolean hasStop(Line line) {
    return (traits(line) & STOP) != 0;
  }

  /** Whether a line is a row of a table, its cells apart by tabs. */
  boolean isRow(Line line) {
    return (traits(line) & ROW) != 0;
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
