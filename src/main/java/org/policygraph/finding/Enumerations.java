package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * What a lead-in makes of the items below it: situations or things (不得收购下列物品：（一）…) belong to the
 * act of the lead-in, duties (履行下列职责：（一）…) are acts themselves, definitions are none.
 */
final class Enumerations {

  private final Grammar grammar;

  Enumerations(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Whether a provision announces the items below it. */
  boolean announces(Text text, Provision provision) {
    if (provision.children().isEmpty() || provision.sentences().isEmpty()) {
      return false;
    }
    Span last = provision.sentences().get(provision.sentences().size() - 1).span();
    return grammar.announcing(text.in(last).strip());
  }

  /** Whether the items below a provision are definitions. */
  boolean defines(Text text, Provision provision) {
    return !provision.children().isEmpty()
        && !provision.sentences().isEmpty()
        && grammar.definition(text.in(provision.sentences().get(0).span()));
  }

  /** The acts of a lead-in and of the items below it, put together. */
  List<Act> together(Text text, Provision provision, List<Act> lead, List<Act> below) {
    String announced = text.in(provision.sentences().get(provision.sentences().size() - 1).span());
    List<Act> all = new ArrayList<>(lead);
    boolean acts = below.stream().anyMatch(act -> grammar.ruling(act));
    boolean things = grammar.enumerates(announced);
    if (lead.isEmpty() || (!things && !below.isEmpty()) || acts) {
      if (!lead.isEmpty() && grammar.duty(announced) && !below.isEmpty()) {
        all.remove(all.size() - 1);
      }
      all.addAll(below);
      return all;
    }
    Act last = all.remove(all.size() - 1);
    all.add(reachingTo(text, last, end(text, provision)));
    return all;
  }

  /** The end of the last item, its final mark left out. */
  private int end(Text text, Provision provision) {
    int end = provision.span().end();
    while (end > 0 && grammar.finalMark(text.plain().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private Act reachingTo(Text text, Act act, int end) {
    Span quote = new Span(act.quote().start(), Math.max(end, act.quote().end()));
    return new Act(
        act.provision(),
        act.sentence(),
        act.words(),
        quote,
        act.core(),
        act.attached(),
        act.actions(),
        act.object()
            .map(o -> grammar.enumerates(text.in(o)) ? new Span(o.start(), quote.end()) : o),
        act.modality(),
        "enumeration",
        act.cues());
  }
}
