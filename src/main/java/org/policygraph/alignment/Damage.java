package org.policygraph.alignment;

import org.policygraph.language.Lexicon;

/** Tells texts in which some characters could not be read. */
final class Damage {

  private static final String BOXES = String.join("", Lexicon.load("gaps").words("box"));

  private Damage() {}

  /** Whether some characters of a text could not be read. */
  static boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (BOXES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
