package org.policygraph.finding;

import java.util.List;
import org.policygraph.outline.Clause;
import org.policygraph.source.Span;

/**
 * Cuts a clause in which two predicates with objects of their own are joined: 对…进行查处并责令限期整改. Each
 * half is read as a clause.
 */
final class Halves {

  private final Grammar grammar;
  private final ClauseParser parser;
  private final LearntPredicate learnt;

  Halves(Grammar grammar, ClauseParser parser) {
    this.grammar = grammar;
    this.parser = parser;
    this.learnt = new LearntPredicate(grammar, parser);
  }

  /** The clause as one predication, or its two halves. */
  List<Predication> of(Tokens t, Clause clause, int from, int to) {
    for (int q = from + 2; q + 2 < to; q++) {
      if (grammar.small("linking", t, q) && !nominal(t, q, to)) {
        Predication left = half(t, clause, from, q, false);
        Predication right = half(t, clause, q, to, true);
        if (whole(t, left) && (goesOn(t, right) || acts(t, right))) {
          return List.of(left, right);
        }
      }
    }
    return List.of(parse(t, clause, from, to));
  }

  private Predication half(Tokens t, Clause clause, int from, int to, boolean last) {
    Span span = t.span(from, to);
    return parse(t, new Clause(span, last ? clause.mark() : ""), from, to);
  }

  private Predication parse(Tokens t, Clause clause, int from, int to) {
    int act = t.firstAct(from, to);
    return act < 0 ? parser.parse(t, clause, from, to) : learnt.parse(t, clause, from, act, to);
  }

  /** Whether what is joined stands in a condition or in a modifier: 建立…并落实…的企业. */
  private boolean nominal(Tokens t, int link, int to) {
    if (grammar.of(t, to - 1) || t.clause("moment", to - 1)) {
      return true;
    }
    for (int i = link; i < to; i++) {
      if (grammar.of(t, i) && grammar.agent(t.text(to - 1))) {
        return true;
      }
    }
    return false;
  }

  /** A predicate with an object that nobody else is made to do. */
  private boolean whole(Tokens t, Predication left) {
    return left.hasVerb()
        && (left.object().isPresent() || left.topic().isPresent() || tells(left))
        && !grammar.verbal("causative", left.verb(t));
  }

  /** 向有关部门报告: to whom is said before the verb. */
  private boolean tells(Predication left) {
    return left.marker().filter(m -> grammar.is("telling-preposition", m)).isPresent();
  }

  /** A verb and nothing else with an object of its own, 须测量体温并佩戴口罩. */
  private boolean acts(Tokens t, Predication right) {
    return right.hasVerb()
        && right.object().filter(o -> grammar.noun(t, o.from())).isPresent()
        && right.subject().isEmpty()
        && grammar.onlyVerb(t, right.verbs().get(0).from());
  }

  /** A predicate with an object or whom it is told, and without a subject of its own. */
  private boolean goesOn(Tokens t, Predication right) {
    if (right.hasVerb() && right.object().isEmpty() && right.subject().isEmpty() && tells(right)) {
      return grammar.onlyVerb(t, right.verbs().get(0).from());
    }
    return right.hasVerb()
        && right.object().isPresent()
        && right.subject().isEmpty()
        && (grammar.strongVerb(t, right.verbs().get(0).from())
            || right.verbs().get(0).from() > right.body());
  }
}
