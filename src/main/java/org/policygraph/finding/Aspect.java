package org.policygraph.finding;

import java.util.stream.IntStream;

/**
 * Tells by its aspect that what a clause says has been done, is going on or is a state: 编制了规划,
 * 已列入规划, 正在修订, 面临困难.
 */
final class Aspect {

  private final Grammar grammar;
  private final Tokens t;

  Aspect(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** Whether a clause with a verb tells what has been done, is going on or is a state. */
  boolean tells(Predication p) {
    return p.hasVerb() && p.deontic().isEmpty() && (done(p) || given(p) || marked(p) || state(p));
  }

  /** 到2026年，…; 6月底前，…: whether a clause says until when what follows is to be. */
  boolean ahead(Predication p) {
    boolean termed = p.to() > p.body() + 1 && grammar.endsTerm(t, p.to() - 1);
    return termed || t.clause("time-open", p.body());
  }

  private boolean state(Predication p) {
    return !p.negated() && grammar.verbal("stative", p.verb(t));
  }

  /** 编制了规划; not 看准了就抓紧干. */
  boolean done(Predication p) {
    return perfect(p.verbs().get(p.verbs().size() - 1).to(), p.to());
  }

  private boolean perfect(int behind, int to) {
    return behind < to
        && t.tag(behind).equals("ule")
        && (behind + 1 == to || !grammar.small("then", t, behind + 1));
  }

  /** 给予了支持, 进行了审查. */
  private boolean given(Predication p) {
    return IntStream.range(p.body(), p.verbs().get(0).from())
        .anyMatch(i -> grammar.small("light", t, i) && perfect(i + 1, p.to()));
  }

  /** 已列入规划, 正会同…研究; not 对已上市的产品开展…, 已移交的产品由…管理, 已建小区于6月底前完成改造. */
  private boolean marked(Predication p) {
    int verb = p.verbs().get(0).from();
    return IntStream.range(p.body(), verb)
        .filter(i -> grammar.small("past", t, i) || grammar.small("ongoing", t, i))
        .filter(i -> i == p.body() || !grammar.preposition(t, i - 1))
        .anyMatch(
            i ->
                grammar.preposition(t, i + 1)
                    || (IntStream.range(i + 1, verb).allMatch(this::adverbial)
                        && (i > p.body()
                            || !(t.holdsOf(verb, p.to())
                                || grammar.holdsTerm(t, verb + 1, p.to())))));
  }

  /** Adverbs, verbs that the main one follows on, how many times. */
  private boolean adverbial(int i) {
    return grammar.pureAdverb(t, i) || grammar.verb(t, i) || t.counts(i);
  }
}
