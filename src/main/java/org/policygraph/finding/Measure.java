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
 * @param topic identifier in the topic scheme
 * @param instrument identifier in the instrument scheme
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
    String topic,
    String instrument,
    List<Actor> actors,
    List<Criterion> criteria,
    String rule,
    List<String> words,
    double confidence)
    implements Finding {}
