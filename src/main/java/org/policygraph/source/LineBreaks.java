package org.policygraph.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes every kind of line break one {@code \n}: the other half of a {@code \r\n} goes, a form feed
 * or a Unicode line separator becomes one. Where a page lost the breaks between its paragraphs and
 * kept their indentation of two ideographic spaces, the first of the two becomes the break: behind
 * a final mark, before a number and behind a numbered heading. In a text that is all one line it
 * does so wherever it stands, and any other white space as wide does too. Between two characters
 * that stand alone ({@code 总　　则}) it is no indentation.
 */
final class LineBreaks implements Pass {

  private static final int A_PARAGRAPH = 15;
  private static final int A_HEADING = 24;
  private static final char IDEOGRAPHIC_SPACE = '\u3000';
  private static final int INDENT = 4;
  private static final Glyphs LOOKED_AT = Glyphs.where(LineBreaks::mayBreak);
  private static final Glyphs LOOKED_AT_IN_A_LINE =
      Glyphs.where(unit -> mayBreak(unit) || Characters.isSpace((char) unit));

  private final Pattern number;
  private final String marks;

  LineBreaks(Patterns patterns, Patterns characters) {
    number = patterns.of("new-start");
    marks = characters.marks("final") + characters.marks("closing");
  }

  @Override
  public void clean(Draft draft) {
    boolean flat = isFlat(draft.raw());
    Glyphs places = flat ? LOOKED_AT_IN_A_LINE : LOOKED_AT;
    int end = draft.length();
    for (int i = draft.first(places); i < end; i = draft.first(places, i + 1, end)) {
      char unit = draft.at(i);
      if (unit == '\r') {
        if (i + 1 < draft.length() && draft.at(i + 1) == '\n') {
          draft.remove(i, i + 1, "line-break");
        } else {
          draft.replace(i, '\n');
        }
      } else if (unit == '\f' || unit == 11 || unit == '\u0085') {
        draft.replace(i, '\n');
      } else if (unit == '\u2028' || unit == '\u2029') {
        draft.replace(i, '\n');
      } else if (Characters.isInvisible(unit)) {
        draft.remove(i, i + 1, "invisible");
      } else if ((flat ? isIndent(draft, i) : beginsParagraph(draft, i)) && !spacesOut(draft, i)) {
        draft.replace(i, '\n');
      }
    }
  }

  /** Whether no line break stands between the first and the last character that are not blank. */
  private static boolean isFlat(String raw) {
    int end = raw.length();
    while (end > 0 && Character.isWhitespace(raw.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && Character.isWhitespace(raw.charAt(start))) {
      start++;
    }
    int line = raw.indexOf('\n', start);
    return line < 0 || line >= end;
  }

  private static boolean mayBreak(int unit) {
    return "\r\f\u000b\u0085\u2028\u2029\u3000".indexOf(unit) >= 0
        || Characters.isInvisible((char) unit);
  }

  /** Whether white space as wide as an indentation begins at a place, and text follows. */
  private static boolean isIndent(Draft draft, int place) {
    if (place == 0
        || place + A_PARAGRAPH >= draft.length()
        || Characters.isSpace(draft.at(place - 1))) {
      return false;
    }
    int width = 0;
    for (int i = place; i < draft.length() && Characters.isSpace(draft.at(i)); i++) {
      width += Characters.width(draft.at(i));
    }
    return width >= INDENT;
  }

  /** Whether a gap stands between two characters that have white space, or an end, around them. */
  private static boolean spacesOut(Draft draft, int place) {
    int next = place;
    while (next < draft.length() && Characters.isSpace(draft.at(next))) {
      next++;
    }
    return endsAt(draft, place - 2) && endsAt(draft, next + 1);
  }

  /** Whether no text stands at a place: white space, a line break or an end. */
  private static boolean endsAt(Draft draft, int place) {
    return place < 0
        || place >= draft.length()
        || draft.at(place) == '\n'
        || Characters.isSpace(draft.at(place));
  }

  private boolean beginsParagraph(Draft draft, int place) {
    if (place == 0
        || place + A_PARAGRAPH >= draft.length()
        || draft.at(place) != IDEOGRAPHIC_SPACE
        || draft.at(place + 1) != IDEOGRAPHIC_SPACE) {
      return false;
    }
    if (numbered(draft, place)) {
      return true;
    }
    int before = place - 1;
    while (before > 0 && Characters.isSpace(draft.at(before))) {
      before--;
    }
    if (marks.indexOf(draft.at(before)) < 0) {
      return false;
    }
    int first = place + 2;
    while (first < draft.length() && draft.at(first) == IDEOGRAPHIC_SPACE) {
      first++;
    }
    for (int i = first; i < first + A_PARAGRAPH && i < draft.length(); i++) {
      if (Characters.isSpace(draft.at(i)) || draft.at(i) == '\n') {
        return false;
      }
    }
    return true;
  }

  /** Whether a number stands behind a gap, or a numbered heading before it. */
  private boolean numbered(Draft draft, int place) {
    String raw = draft.raw();
    int next = place;
    while (next < raw.length() && raw.charAt(next) == IDEOGRAPHIC_SPACE) {
      next++;
    }
    int start = place;
    while (start > 0 && draft.at(start - 1) != '\n' && place - start <= A_HEADING) {
      start--;
    }
    String before = raw.substring(start, place).strip();
    Matcher mark = number.matcher(before);
    boolean heading =
        place - start <= A_HEADING && mark.lookingAt() && mark.end() < before.length();
    return !before.isEmpty()
        && (heading || number.matcher(raw).region(next, raw.length()).lookingAt());
  }
}
