package org.policygraph.finding;

/** Takes what is said of a stretch of words. */
interface StretchEar {

  /**
   * Takes a trait.
   *
   * @param trait which
   * @param value its value
   * @param more the second part of its value, or the empty string
   * @param word the word of the text that shows it, or the empty string
   */
  void hear(StretchTrait trait, String value, String more, String word);

  /** Takes a trait of one value that no word shows. */
  default void hear(StretchTrait trait, String value) {
    hear(trait, value, "", "");
  }
}
