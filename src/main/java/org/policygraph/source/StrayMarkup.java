package org.policygraph.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out what a converter left behind: bookmarks, tags, entities for spaces. */
final class StrayMarkup implements Pass {

  private final Pattern markup;

  StrayMarkup(Patterns patterns) {
    markup = patterns.of("stray-markup");
  }

  @Override
  public void clean(Draft draft) {
    String raw = draft.raw();
    if (raw.indexOf('[') < 0 && raw.indexOf('<') < 0 && raw.indexOf('&') < 0) {
      return;
    }
    Matcher found = markup.matcher(raw);
    while (found.find()) {
      draft.remove(found.start(), found.end(), "stray-markup");
    }
  }
}
