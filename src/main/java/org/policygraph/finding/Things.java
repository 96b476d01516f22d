package org.policygraph.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.Predication.Range;

/**
 * Things that subjects name: what is acted on where the verb has no object of its own, 经费由市财政拨付,
 * 资产尚未过户的，须限期过户.
 */
final class Things {

  private final Grammar grammar;
  private final Tokens t;

  Things(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** A subject that is a thing; the level that acts, 平台省级给予…, and 主要 are no part of it. */
  Optional<Range> of(Range subject) {
    int to = subject.to();
    to -= t.is("level", to - 1) || t.is("chiefly", to - 1) ? 1 : 0;
    boolean thing = to > subject.from() && !grammar.agent(t.text(to - 1));
    return thing ? Optional.of(new Range(subject.from(), to)) : Optional.empty();
  }

  /** The thing that a waiting clause names, or tells in which case it is: 资产尚未过户的. */
  Optional<Range> named(Predication p) {
    if (p.deontic().isEmpty() && (grammar.of(t, p.to() - 1) || confirmed(p))) {
      return told(p).flatMap(this::of);
    }
    return p.subject()
        .filter(r -> !p.hasVerb() && p.marker().isEmpty() && r.from() == p.body() && !acts(r))
        .filter(r -> !grammar.smallEnding("localizer", t.text(r.to() - 1)))
        .filter(r -> !new NounPhrase(grammar, t, r.to()).times(r.from()))
        .flatMap(this::of)
        .map(r -> new Range(r.from(), p.to()));
  }

  /** 个人发现…的行为: a verb at the head or behind somebody who acts. */
  private boolean acts(Range r) {
    return IntStream.range(r.from(), r.to())
        .filter(i -> grammar.onlyVerb(t, i))
        .anyMatch(i -> i == r.from() || grammar.agent(t.text(i - 1)));
  }

  /** 属性一经确定: what has been settled. */
  private boolean confirmed(Predication p) {
    return p.subject().filter(r -> r.to() < p.to() && t.clause("leave-inside", r.to())).isPresent();
  }

  /** The subject of a condition: 有嫌疑的物品 in 有嫌疑的物品经查明…的. */
  private Optional<Range> told(Predication p) {
    int noun = p.to() - 1;
    while (noun > p.body() && !grammar.of(t, noun - 1)) {
      noun--;
    }
    int end = noun;
    while (end < p.to() - 1 && grammar.noun(t, end) && !grammar.preposition(t, end)) {
      end++;
    }
    boolean goesOn =
        end < p.to() - 1
            && (grammar.onlyVerb(t, end)
                || grammar.pureAdverb(t, end)
                || grammar.preposition(t, end));
    return goesOn && end > noun && !grammar.preposition(t, p.body())
        ? Optional.of(new Range(p.body(), end))
        : Optional.empty();
  }
}
