package org.policygraph.alignment;

import java.util.List;

/**
 * What a measure says, without what the whole document calls its subject, in four degrees.
 *
 * @param quote all of its text
 * @param theme the things that it says something of before a deontic, or the empty string
 * @param whole all of its text without these and without who acts
 * @param asked the same without the grounds that lead up to the act and the hope set on it
 * @param core the same without any aim and without bases that stand before the act
 * @param joints how many parts of the whole are joined to others
 * @param enumerations the clauses of the core
 */
record Gist(
    Wording quote,
    Wording theme,
    Wording whole,
    Wording asked,
    Wording core,
    int joints,
    List<Enumeration> enumerations) {

  private static final double ALIKE = .8;

  /**
   * A clause.
   *
   * @param clause its text
   * @param members what it enumerates
   */
  record Enumeration(Wording clause, List<String> members) {}

  /** Whether a word stands in any of its texts. */
  boolean says(String word) {
    return quote.text().contains(word)
        || theme.text().contains(word)
        || (whole != quote && whole.text().contains(word))
        || (asked != whole && asked.text().contains(word))
        || (core != asked && core.text().contains(word));
  }

  /** Whether both speak of the same thing, as far as both name it. */
  boolean sharesTheme(Gist other) {
    return theme.text().isEmpty()
        || other.theme.text().isEmpty()
        || Likeness.reaches(ALIKE, theme, other.theme);
  }
}
