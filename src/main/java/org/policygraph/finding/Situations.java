package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.source.Span;

/**
 * Gathers the situations of an enumeration while the clauses of its sentence come in: each runs
 * from semicolon to semicolon and is one whole, without the 的 that closes it.
 */
final class Situations {

  /** The rule of a clause that is part of a situation before its act: 出于…的；经过…的，要…. */
  static final String BEFORE = "enumerated";

  /** The rule of a clause that is part of a situation behind the colon of its act. */
  static final String BEHIND = "listed";

  private final Grammar grammar;
  private final Tokens t;
  private final List<Span> whole = new ArrayList<>();
  private int from = -1;
  private boolean goesOn;

  Situations(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  static boolean holds(String rule) {
    return rule.equals(BEFORE) || rule.equals(BEHIND);
  }

  /** Takes the next clause of a situation. */
  void add(Predication p) {
    if (from < 0 && !shared(p)) {
      from = start(p);
    }
    goesOn = grammar.is("semicolon", p.clause().mark());
    boolean closed = grammar.of(t, p.to() - 1);
    int to = closed ? p.to() - 1 : p.to();
    if ((closed || goesOn) && from >= 0 && from < to) {
      whole.add(t.span(from, to));
      from = -1;
    }
  }

  /** What all situations have in common stands before the first: 对工作中的失误，出于…的；经过…的. */
  private boolean shared(Predication p) {
    return whole.isEmpty() && t.is("topic-opener", p.body()) && t.tag(p.to() - 1).startsWith("n");
  }

  private int start(Predication p) {
    boolean opened = p.body() + 1 < p.to() && t.is("topic-opener", p.body());
    return opened ? p.body() + 1 : p.body();
  }

  /** Takes the last situation out of the clause of the act itself: …；C的要大胆容错. */
  void addBefore(Predication act) {
    if (!goesOn || act.verbs().isEmpty()) {
      return;
    }
    int i = act.verbs().get(0).from() - 1;
    while (i > act.body() && !grammar.of(t, i)) {
      if (!grammar.adverb(t, i) && grammar.deontic(t, i, act.to()).isEmpty()) {
        return;
      }
      i--;
    }
    if (i > act.body()) {
      whole.add(t.span(start(act), i));
    }
  }

  /** Hands over what has been gathered. */
  List<Span> taken() {
    List<Span> taken = List.copyOf(whole);
    whole.clear();
    from = -1;
    goesOn = false;
    return taken;
  }
}
