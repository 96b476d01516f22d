package org.policygraph.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.language.Lexicon;
import org.policygraph.source.Span;

/** Who shall do what a lead-in announces: whoever the lead-in names as doing its act. */
final class LeadIns {

  private final Lexicon grammar;
  private List<Actor> leading = List.of();
  private @Nullable Act last;

  /** Those of one document. */
  LeadIns(Lexicon grammar) {
    this.grammar = grammar;
  }

  /** Takes the next act; only one before a colon leads in. */
  void add(Act act, List<Actor> actors, String plain) {
    Span sentence = act.sentence().span();
    if (grammar.suffix("colon", sentence.in(plain).strip()).isPresent()) {
      last = act;
      leading = actors.stream().filter(LeadIns::leads).toList();
    }
  }

  private static boolean leads(Actor actor) {
    return actor.role() == Role.RESPONSIBLE || actor.rule().equals(Subjects.COOPERATING);
  }

  /** Those of the lead-in above an item. */
  List<Actor> above(Act item) {
    Act lead = last;
    boolean below =
        lead != null
            && lead.provision().children().stream()
                .anyMatch(child -> child.span().contains(item.sentence().span()));
    return below ? leading : List.of();
  }
}
