package org.policygraph.finding;

import java.util.List;
import java.util.stream.IntStream;
import org.policygraph.finding.Predication.Range;

/** Finds acts that are joined behind the object of the first: 处以罚款或者责令停业, 设立标志或者悬挂保护牌. */
final class FurtherActs {

  private final Grammar grammar;
  private final Tokens t;

  FurtherActs(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** The verbs in an object that are acts beside the first verb. */
  List<Range> of(List<Range> verbs, Range object) {
    Range verb = verbs.get(0);
    boolean governed = governs(t.text(verb.from(), verb.to()));
    return IntStream.range(object.from() + (t.acts(object.from()) ? 0 : 1), object.to())
        .filter(i -> t.acts(i) || penalty(i) || (!governed && chosen(i, object)))
        .filter(i -> verbs.stream().noneMatch(v -> v.from() <= i && i < v.to()))
        .mapToObj(i -> new Range(i, i + 1))
        .toList();
  }

  /** Whether what follows a verb is what somebody else does or is made to do. */
  private boolean governs(String verb) {
    return grammar.verbal("causative", verb)
        || grammar.encouraging(verb)
        || grammar.verbal("ordering", verb);
  }

  /** 处以…罚款或者责令停业: a second penalty behind the object of the first. */
  private boolean penalty(int i) {
    return t.verbal("penalty", i) && !grammar.pureAdverb(t, i) && t.is("joiner", i - 1);
  }

  /** 设立标志或者悬挂保护牌, 办理登记或者不予核发标志: a second act with its object to choose from. */
  private boolean chosen(int i, Range object) {
    int or = i - 1;
    while (or > object.from() && (grammar.pureAdverb(t, or) || t.is("negation", or))) {
      or--;
    }
    boolean joined = or > object.from() && t.is("choice", or) && !grammar.onlyVerb(t, or - 1);
    return joined
        && grammar.strongVerb(t, i)
        && grammar.onlyVerb(t, i)
        && !t.is("negation", i)
        && !grammar.onlyVerb(t, object.from())
        && grammar.noun(t, object.to() - 1)
        && IntStream.range(object.from(), object.to())
            .noneMatch(k -> grammar.of(t, k) || t.tag(k).equals("udeng"))
        && IntStream.range(object.from(), or).noneMatch(k -> grammar.agent(t.text(k)));
  }
}
