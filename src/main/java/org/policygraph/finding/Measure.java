package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import org.policygraph.outline.Provision;
import org.policygraph.source.Span;

/**
 * One directive act that a document lays on somebody: a predicate with its object.
 *
 * @param provision the innermost unit it stands in
 * @param quote the smallest continuous stretch that holds its actor, action, object and attached
 *     clauses, without a final mark
 * @param actions the verbs, in order, modifiers left out
 * @param object what the actions bear on
 * @param modality how binding it is
 * @param sortings the concepts it is sorted into, one a scheme, in the order of the schemes
 * @param actors who takes part
 * @param criteria what narrows, measures or judges it
 * @param rule the rule that found it
 * @param words the cue words that the rule saw, for an analyst who asks why
 * @param confidence how often the rule was right on the coded documents, 0 to 1
 */
public record Measure(
    Provision provision,
    Span quote,
    List<Span> actions,
    Optional<Span> object,
    Modality modality,
    List<Sorting> sortings,
    List<Actor> actors,
    List<Criterion> criteria,
    String rule,
    List<String> words,
    double confidence)
    implements Finding {

  /** The concept of a scheme that it is sorted into; empty if there is no such scheme. */
  public Optional<Sorting> sorting(String scheme) {
    return sortings.stream().filter(s -> s.scheme().equals(scheme)).findFirst();
  }

  /** Identifier in the topic scheme. */
  public String topic() {
    return sorting(Scheme.TOPIC).map(Sorting::id).orElse("");
  }

  /** Identifier in the instrument scheme. */
  public String instrument() {
    return sorting(Scheme.INSTRUMENT).map(Sorting::id).orElse("");
  }
}
