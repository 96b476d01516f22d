package org.policygraph.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what a converter left behind: bookmarks, tags, entities for spaces. Each begins with
 * one of {@code [ < &}.
 */
final class StrayMarkup implements Pass {

  private final Pattern markup;

  StrayMarkup(Patterns patterns) {
    markup = patterns.of("stray-markup");
  }

  @Override
  public void clean(Draft draft) {
    String raw = draft.raw();
    Matcher at = markup.matcher(raw);
    int i = 0;
    while (i < raw.length()) {
      char unit = raw.charAt(i);
      boolean opens = unit == '[' || unit == '<' || unit == '&';
      if (opens && at.region(i, raw.length()).lookingAt()) {
        draft.remove(i, at.end(), "stray-markup");
        i = at.end();
      } else {
        i++;
      }
    }
  }
}
