package org.policygraph.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygraph.source.Span;

/**
 * The choice between the words that the name of somebody who takes part in an act may begin with,
 * for those who teach it.
 *
 * @param quote the words of the act
 * @param options the words, the outermost first
 * @param ruled which of them the rules choose, by number
 */
public record NameChoice(Span quote, List<Option> options, int ruled) {

  /**
   * A beginning.
   *
   * @param name the whole name in the plain text
   * @param traits the names of what speaks for and against it
   */
  public record Option(Span name, Set<String> traits) {}

  /** The choice for a name as the rules have it. */
  static NameChoice of(ActWords w, int ruled, int to) {
    NameTraits traits = new NameTraits(w, ruled, to);
    List<Option> options = new ArrayList<>();
    for (int from = traits.first(); from <= traits.last(); from++) {
      List<Trait> told = new ArrayList<>();
      traits.of(from, TraitTable.gathering(told, new HashMap<>()));
      Set<String> names = told.stream().map(Trait::name).collect(Collectors.toSet());
      options.add(new Option(w.span(from, to), names));
    }
    return new NameChoice(
        w.span(w.quote().from(), w.quote().to()), options, ruled - traits.first());
  }
}
