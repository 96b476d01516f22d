package org.policygraph.finding;

import java.util.List;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;

/**
 * Names that may take part in an act, with what can be said of them.
 *
 * @param provision the innermost unit the act stands in
 * @param quote the words of the act
 * @param actions its verbs
 * @param names the names, in order
 * @param traits what says whether they take part, and in which role
 */
public record ActorChoice(
    Provision provision, Span quote, List<Span> actions, List<Name> names, List<Trait> traits) {

  /** The answer for names that take no part. */
  public static final String NOBODY = "nobody";

  /**
   * One of the names.
   *
   * @param text as written, a shared head added back
   * @param span where it stands
   */
  public record Name(String text, Span span) {}
}
