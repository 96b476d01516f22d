package org.policygraph.outline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user says about a document, which counts for more than what is printed in it.
 *
 * @param title its title
 * @param number its 发文字号, in any of the usual forms
 * @param date its date
 * @param jurisdiction whose document it is: a code or a name of the gazetteer
 */
public record Overrides(
    Optional<String> title,
    Optional<String> number,
    Optional<LocalDate> date,
    Optional<String> jurisdiction) {

  /** Nothing is overridden. */
  public static final Overrides NONE =
      new Overrides(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
