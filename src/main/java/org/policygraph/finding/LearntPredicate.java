package org.policygraph.finding;

import java.util.Optional;
import org.policygraph.finding.Predication.Range;
import org.policygraph.outline.Clause;

/**
 * Takes a clause apart whose act is learnt: what stands before the act is read as a clause of its
 * own that ends with the act, the act and what stands behind it as a predicate.
 */
final class LearntPredicate {

  private final Grammar grammar;
  private final ClauseParser parser;
  private final VerbGroup verbGroup;

  LearntPredicate(Grammar grammar, ClauseParser parser) {
    this.grammar = grammar;
    this.parser = parser;
    this.verbGroup = new VerbGroup(grammar);
  }

  /** The words from {@code from} to {@code to} of a sentence, of which {@code act} is the act. */
  Predication parse(Tokens t, Clause clause, int from, int act, int to) {
    Predication before = parser.parse(t, clause, from, act + 1);
    Optional<Range> topic = before.topic().flatMap(r -> before(r, act));
    String marker = before.marker().orElse("");
    Optional<Range> fronted = grammar.is("benefit-preposition", marker) ? Optional.empty() : topic;
    VerbGroup.Found found = verbGroup.read(t, act, to, fronted, grammar.is("fronting", marker));
    return new Predication(
        clause,
        from,
        to,
        before.body(),
        before.subject().flatMap(r -> before(r, act)),
        before.deontic(),
        before.negated(),
        topic,
        before.marker(),
        before.coverb().flatMap(r -> before(r, act)),
        found.verbs(),
        found.object());
  }

  /** What of a range stands before the act. */
  private static Optional<Range> before(Range range, int act) {
    return Optional.of(new Range(range.from(), Math.min(range.to(), act)))
        .filter(r -> r.from() < r.to());
  }
}
