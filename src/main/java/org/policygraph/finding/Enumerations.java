package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;
import org.policygraph.source.Text;

/**
 * What a lead-in makes of the items below it: situations or things (不得收购下列物品：（一）…) belong to the
 * act of the lead-in, each as a condition of its own, duties (履行下列职责：（一）…) are acts themselves,
 * definitions are none.
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
    List<Act> behind = below.stream().filter(act -> behind(provision, act)).toList();
    List<Act> inside = below.stream().filter(act -> !behind(provision, act)).toList();
    boolean acts = inside.stream().anyMatch(act -> grammar.ruling(act));
    boolean things = grammar.enumerates(announced);
    if (lead.isEmpty() || (!things && !inside.isEmpty()) || acts) {
      if (!lead.isEmpty() && grammar.duty(announced) && !inside.isEmpty()) {
        all.remove(all.size() - 1);
      }
      all.addAll(below);
      return all;
    }
    Act last = all.remove(all.size() - 1);
    all.add(reachingTo(text, last, end(text, listed(provision)), items(text, provision)));
    all.addAll(behind);
    return all;
  }

  /** Whether an act stands behind the list: in what follows the first sentence of its last item. */
  boolean behind(Provision provision, Act act) {
    return act.quote().start() >= listed(provision).end();
  }

  /** A provision up to the first sentence of its last item; what follows there is no item. */
  private static Span listed(Provision provision) {
    Provision last = provision.children().get(provision.children().size() - 1);
    boolean more = last.children().isEmpty() && last.sentences().size() > 1;
    return more
        ? new Span(provision.span().start(), last.sentences().get(0).span().end())
        : provision.span();
  }

  /** The items one by one, each a situation or thing of its own. */
  private List<Span> items(Text text, Provision provision) {
    List<Span> items = new ArrayList<>();
    Span listed = listed(provision);
    for (Provision item : provision.children()) {
      said(text, item, listed)
          .map(s -> grammar.headless(text.in(s)) ? new Span(s.start(), s.end() - 1) : s)
          .ifPresent(items::add);
    }
    return items;
  }

  /** Whether an item is a situation and no act: 主动报告，并及时整改的. */
  boolean situation(Text text, Provision provision, Provision item) {
    return said(text, item, listed(provision))
        .filter(span -> grammar.headless(text.in(span)))
        .isPresent();
  }

  /** What an item says, without number and final mark. */
  private Optional<Span> said(Text text, Provision item, Span listed) {
    return item.sentences().stream()
        .map(Sentence::span)
        .filter(listed::contains)
        .reduce(Span::union)
        .map(span -> new Span(span.start(), end(text, span)));
  }

  /** The end of a stretch, its final mark left out. */
  private int end(Text text, Span stretch) {
    int end = stretch.end();
    while (end > stretch.start() && grammar.finalMark(text.plain().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private Act reachingTo(Text text, Act act, int end, List<Span> items) {
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
        items,
        act.modality(),
        "enumeration",
        act.cues());
  }
}
