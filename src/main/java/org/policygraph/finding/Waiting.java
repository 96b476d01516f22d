package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.finding.Predication.Range;

/** The clauses of a sentence that wait for an act: who, when, what for, by which principles. */
final class Waiting {

  private final Grammar grammar;
  private final Tokens t;
  private final List<Predication> clauses = new ArrayList<>();

  /** What waits and is no principle: who, when, what for. */
  private final List<Predication> asides = new ArrayList<>();

  private boolean based;

  Waiting(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /**
   * Adds a clause.
   *
   * @param aside whether it is no principle
   */
  void add(Predication p, boolean aside) {
    clauses.add(p);
    if (aside) {
      asides.add(p);
    }
  }

  /** Adds a clause that an act goes by. */
  void addBasis(Predication p, boolean aside) {
    add(p, aside);
    based = true;
  }

  /** What waits, in the order of the text. */
  List<Predication> clauses() {
    return List.copyOf(clauses);
  }

  boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** Whether something waits that an act goes by. */
  boolean based() {
    return based;
  }

  /** 应当依法，: whether something is said to have to be that says nothing is done. */
  boolean owed() {
    return clauses.stream().anyMatch(p -> p.deontic().isPresent() && !p.hasVerb());
  }

  /** 部门要落实…的要求，期间企业不得…: a principle laid on somebody else than the next act. */
  boolean rules() {
    return based
        && clauses.stream().anyMatch(p -> p.ruled() && p.hasVerb() && !grammar.of(t, p.to() - 1));
  }

  /**
   * The principles as an act of their own; what waits behind the last, the case or the time of the
   * next act, goes on waiting.
   */
  Optional<ActDraft> ruling() {
    int behind = clauses.size();
    while (behind > 0 && asides.contains(clauses.get(behind - 1))) {
      behind--;
    }
    List<Predication> last = clauses.subList(behind, clauses.size());
    List<Predication> further = List.copyOf(last);
    last.clear();
    Optional<ActDraft> act = alone();
    clear();
    clauses.addAll(further);
    return act;
  }

  /** What waits goes to an act before it. */
  void take(ActDraft open) {
    open.after.addAll(clauses);
    clear();
  }

  /** Nothing waits any more. */
  void clear() {
    clauses.clear();
    based = false;
  }

  /** Principles that no act follows are an act of their own, with what waits beside them. */
  Optional<ActDraft> alone() {
    List<Predication> bases = new ArrayList<>(clauses);
    bases.removeIf(p -> !p.hasVerb() || t.is("making", p.body()));
    if (!asides.containsAll(bases) || clauses.stream().noneMatch(p -> p.deontic().isPresent())) {
      bases.removeAll(asides);
    }
    if (bases.isEmpty()) {
      return Optional.empty();
    }
    Predication head = bases.get(0);
    int first = clauses.indexOf(head);
    ActDraft alone =
        new ActDraft(head, "principles-alone", Modality.OBLIGATION, clauses.subList(0, first));
    alone.verbs = bases.stream().flatMap(b -> b.verbs().stream()).toList();
    alone.object = span(bases);
    alone.after.addAll(clauses.subList(first + 1, clauses.size()));
    return Optional.of(alone);
  }

  /** From the first object to the last. */
  private static Optional<Range> span(List<Predication> bases) {
    List<Range> objects = bases.stream().flatMap(b -> b.object().stream()).toList();
    return objects.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(objects.get(0).from(), objects.get(objects.size() - 1).to()));
  }
}
