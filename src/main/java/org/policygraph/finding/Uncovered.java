package org.policygraph.finding;

import org.policygraph.source.Span;

/**
 * A stretch of a document that no measure covers.
 *
 * @param provision label of the unit it stands in
 * @param stretch its characters, without the marks around them
 * @param operative whether it stands where measures can
 * @param reason what it was taken for: {@code preamble}, {@code heading}, {@code question}…
 */
public record Uncovered(String provision, Span stretch, boolean operative, String reason) {

  Uncovered at(Span other) {
    return new Uncovered(provision, other, operative, reason);
  }

  /** Whether it is the same at another place. */
  boolean continues(Uncovered other) {
    return at(other.stretch).equals(other);
  }
}
