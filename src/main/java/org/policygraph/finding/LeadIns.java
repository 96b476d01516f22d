package org.policygraph.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.policygraph.source.Span;

/**
 * What lead-ins leave to be carried on to the items they announce (D7): who does the act of the
 * lead-in or is what it is done to, and in which cases.
 */
final class LeadIns {

  /** What an act leaves. */
  record Left(List<Actor> actors, List<Criterion> conditions) {

    /** What the findings of an act leave to its items. */
    static Left of(List<Actor> actors, List<Criterion> criteria) {
      return new Left(
          actors.stream().filter(Left::goesOn).toList(),
          criteria.stream().filter(c -> c.type() == Criterion.Type.CONDITION).toList());
    }

    private static boolean goesOn(Actor actor) {
      return actor.role() != Role.SUPPORTING || actor.rule().equals(Subjects.COOPERATING);
    }
  }

  private final Map<Span, Left> left = new HashMap<>();

  /** Takes what is found of the next act. */
  void add(Act act, List<Actor> actors, List<Criterion> criteria) {
    left.put(act.core(), Left.of(actors, criteria));
  }

  /**
   * The context of the first act of a sentence: behind what its lead-in leaves, if one announces
   * it.
   *
   * @param context where it stands
   * @param reader reads a lead-in that is no act of its own
   */
  Context behind(Act act, Context context, Function<Act, Left> reader) {
    return act.lead()
        .map(lead -> left.computeIfAbsent(lead.core(), any -> reader.apply(lead)))
        .map(l -> context.after(l.actors, l.conditions))
        .orElse(context);
  }
}
