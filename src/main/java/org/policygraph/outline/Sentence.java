package org.policygraph.outline;

import java.util.List;
import org.policygraph.source.Span;

/**
 * A stretch up to and including 。！？ or the end of its paragraph.
 *
 * @param span its characters, the final mark included
 * @param clauses its clauses, in order, at least one
 */
public record Sentence(Span span, List<Clause> clauses) {

  /**
   * Whether it lays something down by itself (a figure, who acts, what must be), so that it is no
   * heading of what follows.
   *
   * @param text the whole text
   */
  public boolean states(String text) {
    return Headings.STATEMENT.in(text, span);
  }
}
