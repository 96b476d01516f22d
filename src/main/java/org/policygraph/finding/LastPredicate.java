package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.Predication.Range;

/**
 * Finds the predicate of a clause in which none was found: one that is tagged as something else.
 */
final class LastPredicate {

  private final Grammar grammar;
  private final Tokens t;

  LastPredicate(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** The clause with its predicate, or as it is. */
  Predication in(Predication p) {
    int last = p.to() - 1;
    if (p.body() >= last) {
      return p;
    }
    int fellow = fellow(p);
    if (fellow >= 0) {
      return fitting(p, fellow);
    }
    if (p.hasVerb()) {
      return p;
    }
    if (t.is("rating", p.body())) {
      Optional<Range> rated = Optional.of(new Range(p.body() + 1, p.to()));
      return p.with(List.of(new Range(p.body(), p.body() + 1)), rated);
    }
    Optional<Range> charged = p.coverb().filter(this::charges);
    if (charged.isPresent()) {
      Range charge = charged.get();
      return p.with(List.of(charge), Optional.of(new Range(charge.to(), p.to())));
    }
    boolean governed = p.coverb().isPresent() && t.verbal("verb", last);
    boolean bound = p.deontic().isPresent() && p.marker().isEmpty() && grammar.adverb(t, last);
    if (governed || bound) {
      return p.with(List.of(new Range(last, p.to())), p.object());
    }
    if (undergoes(p) && grammar.verb(t, last)) {
      return p.with(List.of(new Range(last, p.to())), p.object());
    }
    return callsForVerb(p) ? ruled(p, verbsBefore(p.to(), p.body())) : p;
  }

  /** With its verbs and the subject before them; none of them is a subject. */
  private Predication ruled(Predication p, List<Range> verbs) {
    return p.with(verbs, p.object())
        .withSubject(
            p.subject()
                .filter(s -> verbs.isEmpty() || s.from() < verbs.get(0).from())
                .map(this::cut));
  }

  /** 与环境相协调: the word before what something is to fit, or -1; none behind another predicate. */
  private int fellow(Predication p) {
    boolean apart = t.is("mutual", p.to() - 2);
    String word = t.text(p.to() - 1);
    boolean whole = grammar.smallEnding("fitting", word);
    boolean noun = grammar.noun(t, p.to() - 2) && !grammar.verb(t, p.to() - 2);
    boolean told = noun || grammar.is("mutual", word.substring(0, 1));
    if ((!apart && !(whole && told)) || t.clause("approval-open", p.body())) {
      return -1; // 协商一致, 经与家属协商一致
    }
    int first = p.hasVerb() ? p.verbs().get(0).from() : p.to();
    int from = p.body();
    for (int q = p.body(); q < Math.min(first, p.to() - 2); q++) {
      from = grammar.deontic(t, q, p.to()).isPresent() ? q + 1 : from;
    }
    for (int q = from; q < Math.min(first, p.to() - 2); q++) {
      if (grammar.small("pairing", t, q)) {
        return q;
      }
      if (t.is("making", q)) {
        return -1;
      }
    }
    return -1;
  }

  /** What is to fit is what the act bears on; where nothing is told to, what it is to fit. */
  private Predication fitting(Predication p, int fellow) {
    int last = p.to() - 1;
    int end = t.is("mutual", last - 1) ? last - 1 : last;
    Optional<Range> thing = p.subject().filter(s -> s.to() <= fellow);
    if (thing.isEmpty() && p.deontic().isEmpty() && fellow > p.body()) {
      thing = Optional.of(new Range(p.body(), fellow));
    }
    boolean open = thing.isEmpty() && p.deontic().isEmpty();
    return p.with(
            List.of(new Range(last, p.to())),
            open ? Optional.of(new Range(fellow + 1, end)) : thing)
        .withSubject(thing);
  }

  /** 应当经过保密审查: what has to be gone through. */
  private boolean undergoes(Predication p) {
    return p.deontic().isPresent()
        && p.marker().filter(m -> grammar.is("undergoing", m)).isPresent();
  }

  /** A subject without the adverbs and the preposition behind it and what that leads to. */
  private Range cut(Range subject) {
    int end = subject.from() + 1;
    while (end < subject.to() && !grammar.preposition(t, end)) {
      end++;
    }
    while (end - 1 > subject.from()
        && (grammar.pureAdverb(t, end - 1) || t.is("chiefly", end - 1))) {
      end--;
    }
    return new Range(subject.from(), end);
  }

  /** 由渔业部门管理, 有权向部门投诉: a preposition that leaves nothing but the predicate behind it. */
  private boolean callsForVerb(Predication p) {
    String marker = p.marker().orElse("");
    return grammar.is("agent-preposition", marker)
        || (p.deontic().isPresent() && grammar.is("beneficiary-preposition", marker));
  }

  /**
   * The verbs at the end, tagged as nouns; none behind 的 or a preposition, or if they name a basis.
   */
  private List<Range> verbsBefore(int to, int body) {
    List<Range> last = new ArrayList<>();
    int q = to;
    while (q - 2 > body
        && !grammar.agent(t.text(q - 1))
        && (grammar.verb(t, q - 1) || (q == to && last(q - 1)) || (q < to && links(q - 1)))) {
      q--;
      if (!t.is("joiner", q)) {
        last.add(0, new Range(q, q + 1));
      }
    }
    boolean names =
        grammar.of(t, q - 1)
            || grammar.preposition(t, q - 1)
            || (grammar.smallEnding("basis-noun", t.text(to - 1))
                && !(last(to - 1) && grammar.agent(t.text(to - 2))));
    return names ? List.of() : last;
  }

  /** 投诉、举报: a joiner between verbs. */
  private boolean links(int q) {
    return t.is("joiner", q) && grammar.verb(t, q - 1);
  }

  /** 负责对…的监督管理: a charge and what it is about. */
  private boolean charges(Range coverb) {
    return grammar.verbal("responsible", t.text(coverb.from(), coverb.to()))
        && grammar.preposition(t, coverb.to())
        && !t.is("basis-preposition", coverb.to());
  }

  private boolean last(int i) {
    return t.verbal("last", i);
  }
}
