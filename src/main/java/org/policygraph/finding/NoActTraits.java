package org.policygraph.finding;

/**
 * What speaks for and against there being no act in a clause: what the rules made of it and of the
 * clauses beside it, its first verb, the words at both of its ends, and where it stands.
 */
final class NoActTraits {

  private static final int LONG = 10;
  private static final int NEAR = 6;

  private final ClauseStates states;
  private final Tokens t;

  NoActTraits(ClauseStates states, Tokens t) {
    this.states = states;
    this.t = t;
  }

  /** Says it all. */
  void to(int clause, Ear<ActTrait> ear) {
    Predication p = states.clause(clause);
    String rule = states.rule(clause);
    String state = states.state(clause);
    ear.hear(ActTrait.NO, state);
    ear.hear(ActTrait.NO_RULE, rule);
    if (p.hasVerb()) {
      verb(p, state, ear);
    }
    ear.hear(ActTrait.NO_MARK, states.mark(clause), state);
    ear.hear(ActTrait.NO_LENGTH, ClauseStates.number(p.to() - p.from(), LONG), state);
    ear.hear(ActTrait.NO_FIRST, states.first(clause), state);
    ear.hear(ActTrait.NO_LAST, t.text(p.to() - 1), state);
    ear.hear(ActTrait.NO_LAST_TAG, t.tag(p.to() - 1), state);
    ear.hear(ActTrait.NO_MUST, states.must(clause), state);
    ear.hear(ActTrait.NO_MARKED, states.marked(clause), state);
    ear.hear(ActTrait.NO_WHO, states.who(clause), state);
    ear.hear(ActTrait.NO_EARLIER, states.earlier(clause), state);
    ear.hear(ActTrait.NO_LATER, states.later(clause), state);
    ear.hear(ActTrait.NO_AFTER, states.rule(clause - 1), rule);
    ear.hear(ActTrait.NO_AHEAD, states.rule(clause + 1), rule);
    if (clause > 0) {
      ear.hear(ActTrait.NO_MARK_BEFORE, states.mark(clause - 1), state);
    }
    ear.hear(ActTrait.NO_OWED, states.owed(clause), state);
    ear.hear(ActTrait.NO_NEXT_MUST, states.must(clause + 1), state);
    ear.hear(ActTrait.NO_NEXT_FIRST, states.first(clause + 1), state);
    ear.hear(ActTrait.NO_NEXT_MARKED, states.marked(clause + 1), state);
    ear.hear(ActTrait.NO_AMONG, states.among(clause), state);
    ear.hear(ActTrait.NO_UNIT, states.unit(), state);
    ear.hear(ActTrait.NO_KIND, states.kind(), state);
  }

  private void verb(Predication p, String state, Ear<ActTrait> ear) {
    int verb = p.verbs().get(0).from();
    for (String concept : t.lexeme(verb).verbs().concepts()) {
      ear.hear(ActTrait.NO_DOES, concept, state);
    }
    ear.hear(ActTrait.NO_VERB, p.verb(t), state);
    ear.hear(ActTrait.NO_TAG, t.tag(verb), state);
    ear.hear(ActTrait.NO_AT, ClauseStates.number(verb - p.body(), NEAR), state);
    ear.hear(ActTrait.NO_OF, states.of(p, verb), state);
  }
}
