package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.finding.ClauseClassifier.Judgement;
import org.policygraph.finding.Predication.Range;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;

/**
 * Groups the clauses of one sentence into acts: what waits is taken up by the next act, a result
 * goes to the act before it, an exhortation takes its chain.
 */
final class SentenceReading {

  /** How many acts a sentence has before its short clauses are taken for a list of acts. */
  private static final int LIST = 5;

  /** Statements whose sentence goes on telling. */
  private static final Set<String> TELLING = Set.of("definition", "report", "copula", "leader");

  /** Statements whose sentence says no more than they do. */
  private static final Set<String> SENT = Set.of("transmittal", "metadata");

  /** The rule of a result that waits with the principle before it. */
  private static final String PRINCIPLED = "result-of-principle";

  private final Grammar grammar;
  private final Tokens t;
  private final Provision provision;
  private final Sentence sentence;
  private final Continuations going;
  private final Causation causation;
  private final Modalities modalities;
  private final Situations situations;
  private final Aspect aspect;
  private final Waiting waiting;
  private final List<Act> acts = new ArrayList<>();
  private final List<Predication> conditionParts = new ArrayList<>();
  private boolean situation;
  private boolean told;
  private boolean sent;
  private boolean aims;
  private @Nullable ActDraft current;

  SentenceReading(Grammar grammar, Tokens t, Provision provision, Sentence sentence, boolean aims) {
    this.grammar = grammar;
    this.t = t;
    this.provision = provision;
    this.sentence = sentence;
    this.aims = aims;
    this.going = new Continuations(grammar, t);
    this.causation = new Causation(grammar, t);
    this.modalities = new Modalities(grammar, t);
    this.situations = new Situations(grammar, t);
    this.aspect = new Aspect(grammar, t);
    this.waiting = new Waiting(grammar, t);
  }

  /** Takes the next clause; says what it turned out to be in its sentence. */
  Judgement add(Predication p, Judgement judgement) {
    Judgement settled = settle(p, judgement);
    if (settled.kind() == ClauseKind.ACT && aspect.tells(p)) {
      settled = new Judgement(ClauseKind.STATEMENT, "done");
    }
    switch (settled.kind()) {
      case ACT -> start(p, settled.rule());
      case RESULT -> Objects.requireNonNull(current).after.add(p);
      case CONTINUATION -> Objects.requireNonNull(current).chain.add(p);
      case BASIS -> waiting.addBasis(p, settled.rule().equals(ClauseClassifier.PURPOSE));
      case SETTING -> {
        waiting.add(p, !settled.rule().equals(PRINCIPLED));
        if (Situations.holds(settled.rule())) {
          situations.add(p);
        }
        if (settled.rule().equals("condition-part")) {
          conditionParts.add(p);
        }
        situation |= t.clause("situation", p.body());
      }
      case LEAD_IN -> flush();
      case STATEMENT -> {
        if (settled.rule().equals("fact") && t.clause("benefit", p.body())) {
          current = current != null && current.owed() ? current : null;
        }
        close();
        waiting.clear();
        situations.taken();
        told |= TELLING.contains(settled.rule());
        sent |= SENT.contains(settled.rule());
      }
    }
    told &= settled.kind() == ClauseKind.STATEMENT || p.deontic().isEmpty();
    aims |=
        (settled.kind() == ClauseKind.SETTING && aspect.ahead(p))
            || (grammar.announcing(p.clause().mark())
                && grammar.clauseEnding("aim", t.text(p.body(), p.to())));
    boolean goesOn =
        Situations.holds(settled.rule()) || (current != null && going.asksWhether(current));
    if (grammar.is("semicolon", p.clause().mark()) && !goesOn) {
      flush();
      modalities.end();
    }
    return settled;
  }

  private Judgement settle(Predication p, Judgement j) {
    boolean learnt = j.rule().equals(Verdict.RULE);
    if (learnt || Situations.holds(j.rule())) {
      return learnt && j.kind() == ClauseKind.RESULT ? part(j) : j;
    }
    if (aims && p.hasVerb() && (j.rule().equals("fact") || j.rule().equals("tale"))) {
      return new Judgement(ClauseKind.ACT, "target");
    }
    return goesOn(p, j)
        .or(() -> stands(p, j))
        .or(() -> joins(p, j))
        .or(() -> resulting(p, j))
        .or(() -> tells(p, j))
        .orElse(j);
  }

  private static Optional<Judgement> as(ClauseKind kind, String rule) {
    return Optional.of(new Judgement(kind, rule));
  }

  /** What goes on with the object or the chain of the act before it, or says how that is done. */
  private Optional<Judgement> goesOn(Predication p, Judgement j) {
    ActDraft open = current;
    if (open == null) {
      return Optional.empty();
    }
    if (waiting.isEmpty() && (going.lists(open, p) || going.heads(open, p, j))) {
      return as(ClauseKind.CONTINUATION, "object");
    }
    if (waiting.isEmpty() && j.kind() != ClauseKind.STATEMENT) {
      if (going.repeats(open, p)) {
        open.join(p.verbs());
        return as(ClauseKind.CONTINUATION, "repeated");
      }
      if (going.addsToObject(open, p) || going.unclosed(open, p) || going.closesModifier(open, p)) {
        return as(ClauseKind.CONTINUATION, "object");
      }
      if (causation.continues(open, p, j)) {
        return as(ClauseKind.CONTINUATION, "chain");
      }
    }
    if (going.conducts(open, p) && !causation.causes(open)) {
      waiting.take(open);
      return as(ClauseKind.RESULT, "conduct");
    }
    return Optional.empty();
  }

  /** What is an act in a list of acts, or a question that nothing governs. */
  private Optional<Judgement> stands(Predication p, Judgement j) {
    boolean plain = current == null || current.chain.isEmpty();
    if (j.rule().equals("state") && acts.size() >= LIST && plain) {
      return as(ClauseKind.ACT, "state-in-list");
    }
    boolean asks = p.subject().isPresent() && grammar.is("whether", p.verb(t));
    return current == null && asks ? as(ClauseKind.STATEMENT, "question") : Optional.empty();
  }

  /** What only adds a number or verbs to the act right before it. */
  private Optional<Judgement> joins(Predication p, Judgement j) {
    ActDraft open = current;
    if (open == null || !waiting.isEmpty()) {
      return Optional.empty();
    }
    if (!j.rule().equals("target") && going.counts(p)) {
      return as(ClauseKind.RESULT, "count");
    }
    if (j.kind() == ClauseKind.ACT && going.joins(open, p)) {
      open.join(p.verbs());
      return as(ClauseKind.RESULT, "without-object");
    }
    return Optional.empty();
  }

  /** What results from the act before it. */
  private Optional<Judgement> resulting(Predication p, Judgement j) {
    ActDraft open = current;
    if (j.kind() == ClauseKind.RESULT) {
      boolean plays =
          grammar.clause("playing", p.verb(t))
              && p.marker().filter(m -> grammar.is("making", m)).isEmpty()
              && open != null
              && grammar.clauseEnding("part-noun", p.object(t));
      return plays && !going.ownPart(p)
          ? as(ClauseKind.ACT, "playing-part")
          : Optional.of(result(p, j, open));
    }
    return open != null && waiting.isEmpty() && going.lessens(p)
        ? as(ClauseKind.RESULT, "lessening")
        : Optional.empty();
  }

  /** What only tells: of what is sent, in a report, or of the situation. */
  private Optional<Judgement> tells(Predication p, Judgement j) {
    if (sent) {
      return as(ClauseKind.STATEMENT, "transmittal");
    }
    boolean bare = p.deontic().isEmpty() && p.subject().isEmpty();
    boolean account = told && !aims && j.kind() == ClauseKind.ACT;
    if (account && bare && !grammar.verbal("directive", p.verb(t))) {
      return as(ClauseKind.STATEMENT, "told");
    }
    boolean described =
        situation
            && j.kind() == ClauseKind.ACT
            && p.deontic().isEmpty()
            && (p.subject().isPresent()
                || !grammar.strongVerb(t, p.verbs().get(0).from())
                || p.marker().filter(m -> grammar.is("cause", m)).isPresent());
    return described ? as(ClauseKind.STATEMENT, "situation") : Optional.empty();
  }

  /** What is learnt to be no act goes to the act before it; where none is, it waits. */
  private Judgement part(Judgement j) {
    if (current == null) {
      return new Judgement(ClauseKind.SETTING, j.rule());
    }
    waiting.take(current);
    return j;
  }

  /** A result goes to the act before it; behind principles alone it waits with them. */
  private Judgement result(Predication p, Judgement j, @Nullable ActDraft open) {
    if (open == null && waiting.based() && grammar.clause("act-behind-principle", p.verb(t))) {
      return new Judgement(ClauseKind.ACT, j.rule() + "-behind-principle");
    }
    if (open != null) {
      waiting.take(open);
      return j;
    }
    return waiting.based() && !waiting.owed()
        ? new Judgement(ClauseKind.SETTING, PRINCIPLED)
        : new Judgement(ClauseKind.ACT, j.rule() + "-alone");
  }

  private void start(Predication p, String rule) {
    close();
    if (p.subject().isPresent() && waiting.rules()) {
      current = waiting.ruling().orElse(current);
      close();
    }
    List<Predication> before = waiting.clauses();
    current = new ActDraft(p, rule, modalities.of(p, before), before);
    situations.addBefore(p);
    current.situations.addAll(situations.taken());
    int from = p.body();
    boolean opens = t.is("making", from) || (!p.hasVerb() && grammar.strongVerb(t, from));
    if (rule.endsWith("-alone") && opens && from + 1 < p.to()) {
      current.verbs = List.of(new Range(from, from + 1));
      current.object = Optional.of(new Range(from + 1, p.to()));
    }
    waiting.clear();
  }

  /** What waits at the end goes to the act before; principles alone are one act. */
  private void flush() {
    if (!waiting.isEmpty()) {
      if (current != null) {
        waiting.take(current);
        current.situations.addAll(situations.taken());
      } else if (waiting.based()) {
        alone();
      }
      waiting.clear();
      situations.taken();
    }
    close();
  }

  /** What no act follows is one of its own, if it says what is done. */
  private void alone() {
    current = waiting.alone().orElse(current);
  }

  private void close() {
    if (current != null) {
      acts.add(
          current.finished(new ActDraft.Place(grammar, t, provision, sentence, conditionParts)));
      current = null;
    }
  }

  /** The acts of the sentence, once all its clauses are in. */
  List<Act> acts() {
    flush();
    return List.copyOf(acts);
  }
}
