package org.policygraph.outline;

import java.util.Optional;
import org.policygraph.source.Span;

/**
 * A value that was read from a text, with how it is known.
 *
 * @param <T> what sort of value
 * @param value the value, normalised
 * @param certainty how it is known
 * @param span where it is printed, if it is
 */
public record Reading<T>(T value, Certainty certainty, Optional<Span> span) {

  /** How a value is known. */
  public enum Certainty {
    /** Printed in the text. */
    STATED,
    /** Inferred by the program. */
    GUESSED,
    /** Given by the user. */
    GIVEN
  }
}
