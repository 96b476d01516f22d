package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.language.Lexicon;

/**
 * What of names says whether they take part in an act, and in which role: what they are, what
 * governs them and what follows, where they stand towards the act, what the act is, and what the
 * rules say.
 */
final class ActorTraits {

  /** Concepts of {@code roles} that are asked of the verb of the act. */
  private static final List<String> ACTING =
      List.of(
          "punishing assisting handing cooperating causative passive giving personal no-target"
              .concat(
                  " contracting serving making preventing building advancing visiting providing")
              .concat(" rewarding engaging filling having violating strengthening instrumental")
              .concat(" naming mutual consulting submitting")
              .split(" "));

  private final Lexicon roles = Lexicon.load("roles");
  private final Standing.Reader reader = new Standing.Reader();

  /**
   * What all names of an act have in common.
   *
   * @param object what the act bears on
   * @param core its clauses that are not attached
   * @param clause the clause of its first action
   * @param acts the classes of its verbs
   * @param names all names
   * @param subjects those that do an act that stands behind them
   */
  record Common(
      Act act,
      ActWords words,
      Optional<Range> object,
      Range core,
      Range clause,
      List<String> acts,
      List<Group> names,
      List<Group> subjects) {}

  /** What the names of an act have in common. */
  Common common(Act act, ActWords w) {
    Range quote = w.quote();
    List<Group> names = w.names(quote.from(), quote.to());
    int last = w.actions().length() - 1;
    List<String> acts =
        names.isEmpty()
            ? List.of()
            : ACTING.stream()
                .filter(concept -> roles.has(concept, w.action()) || w.role(concept, last))
                .toList();
    return new Common(
        act,
        w,
        act.object().map(w::range),
        w.range(act.core()),
        w.clause(w.firstAction()),
        acts,
        names,
        names.stream().filter(g -> reader.subject(w, g)).toList());
  }

  /**
   * What there is to say of names.
   *
   * @param rule the part that the rules give them
   */
  ActorTelling of(Common common, Candidate c, Optional<Place> rule) {
    return new ActorTelling(common, c, reader.of(common, c), rule);
  }
}
