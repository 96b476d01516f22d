package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.policygraph.source.Span;

/**
 * The choice between the stretches that an act may bear on, for those who teach it.
 *
 * @param actions the verbs of the act
 * @param options the stretches, nothing among them
 * @param ruled which of them the rules choose, by number
 */
public record ObjectChoice(List<Span> actions, List<Option> options, int ruled) {

  /**
   * A stretch.
   *
   * @param object where it stands in the plain text; empty for nothing
   * @param traits the names of what speaks for and against it
   */
  public record Option(Optional<Span> object, Set<String> traits) {}

  /**
   * A stretch of which something is told.
   *
   * @param known the traits that were told before, by name
   */
  static Option option(
      Optional<Span> object, Consumer<Ear<ObjectTrait>> telling, Map<String, Trait> known) {
    List<Trait> told = new ArrayList<>();
    telling.accept(TraitTable.gathering(told, known));
    return new Option(object, told.stream().map(Trait::name).collect(Collectors.toSet()));
  }
}
