package org.policygraph.finding;

import java.util.List;
import java.util.stream.IntStream;
import org.policygraph.outline.Clause;
import org.policygraph.source.Span;

/**
 * Cuts a clause in which two predicates with objects of their own are joined, 对…进行查处并责令限期整改, or a
 * case stands before what is done then, 情节严重的吊销许可证. Each half is read as a clause.
 */
final class Halves {

  /** What ends a clause where nothing is printed that does. */
  static final String COMMA = "\uff0c";

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
    int then = new Cases(grammar, t).then(from, to);
    if (then > 0) {
      Predication left = parse(t, new Clause(t.span(from, then), COMMA), from, then);
      return List.of(left, half(t, clause, then, to, true));
    }
    for (int q = from + 2; q + 2 < to; q++) {
      if (grammar.small("linking", t, q) && !nominal(t, q, to)) {
        Predication left = half(t, clause, from, q, false);
        Predication right = half(t, clause, q, to, true);
        Predication one = parse(t, clause, from, to);
        boolean parts =
            whole(t, left)
                ? goesOn(t, right) || acts(t, right)
                : informs(t, right) || (decides(t, left) && (tells(right) || governs(right)));
        if (parts && left.hasVerb() && right.hasVerb() && !publishes(t, one, right)) {
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

  /** 予以登记, 不予登记: what is decided on a matter that somebody is told of then. */
  private boolean decides(Tokens t, Predication left) {
    return IntStream.range(left.body(), left.to()).anyMatch(i -> grammar.small("deciding", t, i));
  }

  /** 书面告知申请人, 说明理由: whom or what somebody is told, beside whatever is done before. */
  private boolean informs(Tokens t, Predication right) {
    return governs(right)
        && (grammar.verbal("informing", right.verb(t))
            || grammar.clauseEnding("reason-noun", right.object(t)));
  }

  private static boolean governs(Predication right) {
    return right.object().isPresent() && right.subject().isEmpty();
  }

  /** 制定目录并向社会公布: what is made and published at once, both verbs of one predicate. */
  private boolean publishes(Tokens t, Predication one, Predication right) {
    return tells(right)
        && t.is("telling-preposition", right.body())
        && grammar.verbal("publishing", right.verb(t))
        && one.verbs().size() > 1
        && one.object().isPresent();
  }

  /** 向有关部门报告: to whom is said before the verb. */
  private boolean tells(Predication half) {
    return half.marker().filter(m -> grammar.is("telling-preposition", m)).isPresent();
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
