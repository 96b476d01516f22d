package org.policygraph.alignment;

import org.jspecify.annotations.Nullable;

/** A text that is compared with others; its letters are read when they are first asked for. */
final class Wording {

  private final String text;
  private @Nullable Letters letters;

  Wording(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  Letters letters() {
    Letters known = letters;
    if (known == null) {
      known = new Letters(text);
      letters = known;
    }
    return known;
  }
}
