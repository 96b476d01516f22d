package org.policygraph.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what a converter left behind: bookmarks, tags, entities for spaces. Each begins with
 * one of {@code [ < &}.
 */
final class StrayMarkup implements Pass {

  private static final Glyphs OPENING = Glyphs.of("[<&");

  private final Pattern markup;

  StrayMarkup(Patterns patterns) {
    markup = patterns.of("stray-markup");
  }

  @Override
  public void clean(Draft draft) {
    String raw = draft.raw();
    Matcher at = markup.matcher(raw);
    int i = draft.first(OPENING);
    while (i < raw.length()) {
      int next = i + 1;
      if (at.region(i, raw.length()).lookingAt()) {
        draft.remove(i, at.end(), "stray-markup");
        next = at.end();
      }
      i = draft.first(OPENING, next, raw.length());
    }
  }
}
