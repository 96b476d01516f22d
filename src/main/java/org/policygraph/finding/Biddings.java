package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/** How what a lead-in announces binds. */
final class Biddings {

  private static final List<Modality> BINDING =
      List.of(Modality.PROHIBITION, Modality.PERMISSION, Modality.OBLIGATION);

  private final Grammar grammar;

  Biddings(Grammar grammar) {
    this.grammar = grammar;
  }

  /** 任何单位不得：, 经营者应当：: how the items bind of a lead-in that says nothing but that they do. */
  Optional<Modality> alone(Text text, Act lead) {
    Span last = lead.actions().get(lead.actions().size() - 1);
    String word = text.in(last);
    return last.end() == lead.core().end()
        ? BINDING.stream().filter(m -> grammar.deontic(m.id(), word)).findFirst()
        : Optional.empty();
  }

  /** An item, binding as its lead-in says, unless it says itself how it does. */
  Act bound(Act item, Modality binding) {
    boolean owed = item.cues().stream().anyMatch(cue -> grammar.deontic("obligation", cue));
    return item.modality() == Modality.OBLIGATION && !owed ? item.as(binding) : item;
  }
}
