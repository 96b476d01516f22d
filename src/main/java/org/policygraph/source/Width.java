package org.policygraph.source;

import java.text.Normalizer;

/**
 * Makes full-width digits, Latin letters and per-cent signs plain ASCII, and radicals that a font
 * used in place of the characters those characters. Nothing is removed; punctuation stays.
 */
final class Width implements Pass {

  private static final int OFFSET = '\uff10' - '0';

  @Override
  public void clean(Draft draft) {
    for (int i = 0; i < draft.length(); i++) {
      char unit = draft.at(i);
      boolean plain = unit < '\u2e80' || (unit >= '\u2fe0' && unit < '\uff00');
      if (plain) {
        continue;
      }
      if (isFullWidth(unit)) {
        draft.replace(i, (char) (unit - OFFSET));
      } else if (unit == '\uff0e' && i > 0 && Characters.isDigit(draft.at(i - 1))) {
        draft.replace(i, '.');
      } else if (unit < '\u2fe0') {
        String character = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
        if (character.length() == 1) {
          draft.replace(i, character.charAt(0));
        }
      }
    }
  }

  private static boolean isFullWidth(char unit) {
    return (unit >= '\uff10' && unit <= '\uff19')
        || (unit >= '\uff21' && unit <= '\uff3a')
        || (unit >= '\uff41' && unit <= '\uff5a')
        || unit == '\uff05';
  }
}
