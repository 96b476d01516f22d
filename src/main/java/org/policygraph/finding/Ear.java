package org.policygraph.finding;

/**
 * Takes what is said of something that is to be decided.
 *
 * @param <T> the kinds of traits that are told of it
 */
interface Ear<T extends Enum<T>> {

  /**
   * Takes a trait.
   *
   * @param trait which
   * @param value its value
   * @param more the second part of its value, or the empty string
   * @param word the word of the text that shows it, or the empty string
   */
  void hear(T trait, String value, String more, String word);

  /** Takes a trait of one value that no word shows. */
  default void hear(T trait, String value) {
    hear(trait, value, "", "");
  }

  /** Takes a trait of a value of two parts that no word shows. */
  default void hear(T trait, String value, String more) {
    hear(trait, value, more, "");
  }

  /** Takes a trait whose value is the word that shows it. */
  default void word(T trait, String word) {
    hear(trait, word, "", word);
  }
}
