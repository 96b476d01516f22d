package org.policygraph.source;

import java.util.function.Predicate;

/** How a line ends, and whether it is a sentence or only a heading. */
final class Endings {

  private final Glyphs finals;
  private final Glyphs closing;
  private final Glyphs commas;
  private final Glyphs prose;
  private final String round;

  /** Whatever a text that is finished ends with. */
  private final Glyphs last;

  private final Predicate<String> finished = this::isFinished;
  private final Predicate<String> sentences = this::isProse;
  private final Predicate<String> stop;

  Endings(Patterns characters) {
    finals = characters.glyphs("final");
    stop = characters.glyphs("stop")::in;
    closing = characters.glyphs("closing");
    commas = characters.glyphs("comma");
    prose = Glyphs.of(characters.marks("stop") + characters.marks("comma"));
    round = characters.marks("round");
    last = Glyphs.of(characters.marks("final") + characters.marks("closing") + round);
  }

  /**
   * Whether a text ends as a paragraph can: a final mark, perhaps with closing quotes or a remark
   * in brackets behind it.
   */
  boolean isFinished(String text) {
    if (text.isEmpty() || !last.has(text.charAt(text.length() - 1))) {
      return false;
    }
    int at = beforeClosing(text, text.length() - 1);
    if (finals.has(text.charAt(at))) {
      return true;
    }
    if (round.indexOf(text.charAt(text.length() - 1)) < 0) {
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

  /** Whether a line ends as a paragraph can. */
  boolean isFinished(Line line) {
    return line.has(Line.Trait.FINISHED, finished);
  }

  /** Whether a line has a mark that only stands inside or at the end of sentences. */
  boolean isProse(Line line) {
    return line.has(Line.Trait.PROSE, sentences);
  }

  /** Whether a line is prose that does not end. */
  boolean breaksOff(Line line) {
    return !isFinished(line) && isProse(line);
  }

  /** Whether a sentence ends somewhere in a line. */
  boolean hasStop(Line line) {
    return line.has(Line.Trait.STOP, stop);
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
