package org.policygraph.finding;

import java.util.List;
import org.policygraph.source.Span;

/**
 * A body or group of people that takes part in a measure.
 *
 * @param role what it has to do with the measure
 * @param name as written, a shared head added back: 宣传部门 for 宣传 in 宣传、财政等部门
 * @param quote where it is printed; for an implied actor, where it is read from
 * @param explicit whether the text itself names it in connexion with the measure
 * @param rule the rule that found it
 * @param cues the words that spoke most for its role, where that was learnt
 */
public record Actor(
    Role role, String name, Span quote, boolean explicit, String rule, List<String> cues)
    implements Finding {

  /** An actor whose role was not learnt. */
  public Actor(Role role, String name, Span quote, boolean explicit, String rule) {
    this(role, name, quote, explicit, rule, List.of());
  }
}
