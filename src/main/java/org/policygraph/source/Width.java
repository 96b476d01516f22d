package org.policygraph.source;

import java.text.Normalizer;

/**
 * Makes full-width digits, Latin letters and per-cent signs plain ASCII, and radicals that a font
 * used in place of the characters those characters. Nothing is removed; punctuation stays.
 */
final class Width implements Pass {

  private static final int OFFSET = '\uff10' - '0';
  private static final char FULL_STOP = '\uff0e';
  private static final Glyphs WIDE =
      Glyphs.where(unit -> isFullWidth((char) unit) || unit == FULL_STOP || isRadical((char) unit));

  @Override
  public void clean(Draft draft) {
    int end = draft.length();
    for (int i = draft.first(WIDE); i < end; i = draft.first(WIDE, i + 1, end)) {
      char unit = draft.at(i);
      if (isFullWidth(unit)) {
        draft.replace(i, (char) (unit - OFFSET));
      } else if (unit == FULL_STOP && i > 0 && Characters.isDigit(draft.at(i - 1))) {
        draft.replace(i, '.');
      } else if (isRadical(unit)) {
        String character = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
        if (character.length() == 1) {
          draft.replace(i, character.charAt(0));
        }
      }
    }
  }

  private static boolean isRadical(char unit) {
    return unit >= '\u2e80' && unit < '\u2fe0';
  }

  private static boolean isFullWidth(char unit) {
    return (unit >= '\uff10' && unit <= '\uff19')
        || (unit >= '\uff21' && unit <= '\uff3a')
        || (unit >= '\uff41' && unit <= '\uff5a')
        || unit == '\uff05';
  }
}
