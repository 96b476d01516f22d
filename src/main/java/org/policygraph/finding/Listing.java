package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;

/**
 * A lead-in with what it announces.
 *
 * @param announced the sentence of the lead-in
 * @param parts the provisions below it, or the paragraphs behind it
 * @param items the provisions that are an item each: the parts, and for paragraphs what is below
 *     them
 */
record Listing(Sentence announced, List<Provision> parts, List<Provision> items) {

  /** The provisions below a lead-in. */
  static Listing below(Sentence announced, List<Provision> provisions) {
    return new Listing(announced, provisions, provisions);
  }

  /** The paragraphs behind a lead-in, each with the items below it. */
  static Listing paragraphs(Sentence announced, List<Provision> paragraphs) {
    List<Provision> items = new ArrayList<>();
    for (Provision paragraph : paragraphs) {
      items.add(paragraph);
      items.addAll(paragraph.children());
    }
    return new Listing(announced, paragraphs, List.copyOf(items));
  }

  /** From the lead-in to the first sentence of the last item; what follows there is no item. */
  Span span() {
    Provision last = items.get(items.size() - 1);
    boolean more = last.children().isEmpty() && last.sentences().size() > 1;
    Span end = more ? last.sentences().get(0).span() : last.span();
    return new Span(announced.span().start(), end.end());
  }

  /** Whether an act stands in the sentence that announces the list. */
  boolean announces(Act act) {
    return announced.span().contains(act.core());
  }

  /** Whether an act stands behind the list. */
  boolean endsBefore(Act act) {
    return act.quote().start() >= span().end();
  }
}
