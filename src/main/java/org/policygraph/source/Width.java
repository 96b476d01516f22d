package org.policygraph.source;

import java.text.Normalizer;

/**
 * Makes full-width digits, Latin letters and per-cent signs plain ASCII, radicals that a font used
 * in place of the characters those characters, and ASCII marks that stand in Chinese text and the
 * small and half-width forms of marks full-width ones. Nothing is removed; brackets stay.
 */
final class Width implements Pass {

  private static final int OFFSET = '\uff10' - '0';
  private static final String STOPS = "\uff0e\ufe52";
  private static final Glyphs WIDE = Glyphs.where(unit -> mayChange((char) unit));

  private final Glyphs closing;
  private final Glyphs opening;

  Width(Patterns characters) {
    closing = characters.glyphs("close");
    opening = characters.glyphs("open");
  }

  @Override
  public void clean(Draft draft) {
    int end = draft.length();
    for (int i = draft.first(WIDE); i < end; i = draft.first(WIDE, i + 1, end)) {
      char unit = draft.at(i);
      if (isFullWidth(unit)) {
        draft.replace(i, (char) (unit - OFFSET));
      } else if (STOPS.indexOf(unit) >= 0 && i > 0 && Characters.isDigit(draft.at(i - 1))) {
        draft.replace(i, '.');
      } else if (Punctuation.isSmall(unit)
          || (Punctuation.isAscii(unit) && isInChinese(draft, i))) {
        draft.replace(i, Punctuation.fullWidth(unit));
      } else if (isRadical(unit)) {
        String character = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
        if (character.length() == 1) {
          draft.replace(i, character.charAt(0));
        }
      }
    }
  }

  private static boolean mayChange(char unit) {
    return isFullWidth(unit)
        || STOPS.indexOf(unit) >= 0
        || Punctuation.isAscii(unit)
        || Punctuation.isSmall(unit)
        || isRadical(unit);
  }

  /** Whether a mark stands behind Chinese, and before Chinese or the end of its line. */
  private boolean isInChinese(Draft draft, int mark) {
    int before = mark - 1;
    while (before >= 0 && !draft.kept(before)) {
      before--;
    }
    int after = mark + 1;
    while (after < draft.length() && !draft.kept(after)) {
      after++;
    }
    return before >= 0
        && (Characters.isHan(draft.at(before)) || closing.has(draft.at(before)))
        && (after == draft.length()
            || draft.at(after) == '\n'
            || Characters.isHan(draft.at(after))
            || opening.has(draft.at(after)));
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
