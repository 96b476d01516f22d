package org.policygraph.finding;

import java.util.Optional;

/** Tells clauses that say what comes of an act from acts: results, uses, states, support. */
final class ResultClauses {

  private final Grammar grammar;

  ResultClauses(Grammar grammar) {
    this.grammar = grammar;
  }

  /** What sort of result a clause with a verb is that is not said to have to be; or none. */
  Optional<String> in(Tokens t, Predication p) {
    String verb = p.verb(t);
    String first = t.text(p.body());
    String object = p.object(t);
    if (negatedResult(t, p)
        || p.marker().filter(m -> grammar.clause("result-always", m)).isPresent()) {
      return Optional.of("result");
    }
    boolean chiefly =
        p.subject()
            .map(s -> t.text(s.from(), s.to()))
            .filter(s -> grammar.is("chiefly", s))
            .isPresent();
    if ((p.subject().isEmpty() || chiefly) && grammar.verbal("serving", verb)) {
      return Optional.of("use");
    }
    boolean paper = grammar.clause("forming", verb) && grammar.clauseEnding("paper-noun", object);
    if (!paper
        && (grammar.clause("result-always", first) || grammar.clause("result-always", verb))) {
      return Optional.of("result");
    }
    if (p.subject().isEmpty()
        && p.topic().isEmpty()
        && grammar.clause("state-verb", verb)
        && (stateNoun(object)
            || raises(t, p)
            || clausal(t, p)
            || grammar.clause("utmost", first))) {
      return Optional.of("state");
    }
    if (p.marker().filter(m -> grammar.is("benefit-preposition", m)).isPresent()
        && !grammar.clause("creating", verb)
        && grammar.clauseEnding("support-noun", object)) {
      return Optional.of("support");
    }
    if (p.subject().isEmpty() && grammar.clause("furthering", verb) && !makesAct(t, p)) {
      return Optional.of("furthering");
    }
    return Optional.empty();
  }

  /** 不让…, 不使…: what is not to come of an act. */
  private boolean negatedResult(Tokens t, Predication p) {
    return p.body() + 1 < p.to()
        && grammar.small("negation", t, p.body())
        && t.clause("negated-result", p.body() + 1);
  }

  private boolean stateNoun(String object) {
    return grammar.clauseEnding("state-noun", object) && !grammar.clauseEnding("no-state", object);
  }

  /** 提高供水水平, not 提高补助标准: what something is like, not by what it is measured. */
  private boolean raises(Tokens t, Predication p) {
    return p.verbs().size() == 1
        && grammar.clause("raising", p.verb(t))
        && !grammar.clauseEnding("no-state", p.object(t))
        && !t.tag(p.to() - 1).startsWith("q");
  }

  /** 保障工作顺利开展: the object is a clause. */
  private boolean clausal(Tokens t, Predication p) {
    return p.object()
        .filter(o -> o.to() - o.from() > 2 && grammar.clause("clausal-verb", p.verb(t)))
        .filter(o -> grammar.verb(t, o.to() - 1) || t.tag(o.to() - 1).startsWith("a"))
        .isPresent();
  }

  /** 促进中西部地区承接产业转移: somebody, a verb and its object, not 促进供需对接. */
  private boolean makesAct(Tokens t, Predication p) {
    if (p.object().isEmpty()) {
      return false;
    }
    for (int i = p.object().get().from() + 1; i + 1 < p.object().get().to(); i++) {
      if (grammar.onlyVerb(t, i) && !grammar.of(t, i + 1) && grammar.agent(t.text(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
