package org.policygraph.outline;

import java.util.Optional;
import org.policygraph.source.Span;

/**
 * A line, or the part of a line that a number inside it begins.
 *
 * @param span its characters
 * @param mark the number it begins with
 * @param line index of its line
 */
record Unit(Span span, Optional<Numbering.Mark> mark, int line) {

  /** What follows the number. */
  Span body() {
    return mark.map(m -> new Span(m.span().end(), span.end())).orElse(span);
  }

  boolean isArticle() {
    return mark.filter(m -> m.style().kind() == Provision.Kind.ARTICLE).isPresent();
  }
}
