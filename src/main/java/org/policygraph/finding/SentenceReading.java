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
  private final List<Act> acts = new ArrayList<>();
  private final List<Predication> waiting = new ArrayList<>();
  private final List<Predication> conditionParts = new ArrayList<>();

  /** What waits and is no principle: who, when, what for. */
  private final List<Predication> asides = new ArrayList<>();

  private boolean waitingBasis;
  private boolean situation;
  private boolean told;
  private boolean sent;
  private boolean aims;
  private @Nullable ActDraft current;

  SentenceReading(Grammar grammar, Tokens t, Provision provision, Sentence sentence) {
    this.grammar = grammar;
    this.t = t;
    this.provision = provision;
    this.sentence = sentence;
    this.going = new Continuations(grammar, t);
    this.causation = new Causation(grammar, t);
    this.modalities = new Modalities(grammar, t);
    this.situations = new Situations(grammar, t);
    this.aspect = new Aspect(grammar, t);
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
      case BASIS -> {
        waiting.add(p);
        if (settled.rule().equals(ClauseClassifier.PURPOSE)) {
          asides.add(p);
        }
        waitingBasis = true;
      }
      case SETTING -> {
        waiting.add(p);
        if (!settled.rule().equals(PRINCIPLED)) {
          asides.add(p);
        }
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
        waitingBasis = false;
        told |= TELLING.contains(settled.rule());
        sent |= SENT.contains(settled.rule());
      }
    }
    if (settled.kind() != ClauseKind.STATEMENT && p.deontic().isPresent()) {
      told = false;
    }
    aims |=
        grammar.announcing(p.clause().mark())
            && grammar.clauseEnding("aim", t.text(p.body(), p.to()));
    boolean goesOn =
        Situations.holds(settled.rule()) || (current != null && going.asksWhether(current));
    if (grammar.is("semicolon", p.clause().mark()) && !goesOn) {
      flush();
      modalities.end();
    }
    return settled;
  }

  private Judgement settle(Predication p, Judgement j) {
    if (j.rule().equals(Verdict.RULE)) {
      return j.kind() == ClauseKind.RESULT ? part(j) : j;
    }
    if (Situations.holds(j.rule())) {
      return j;
    }
    if (aims && p.hasVerb() && (j.rule().equals("fact") || j.rule().equals("tale"))) {
      return new Judgement(ClauseKind.ACT, "target");
    }
    ActDraft open = current;
    if (open != null && waiting.isEmpty() && going.lists(open, p)) {
      return new Judgement(ClauseKind.CONTINUATION, "object");
    }
    if (open != null && waiting.isEmpty() && j.kind() != ClauseKind.STATEMENT) {
      if (going.repeats(open, p)) {
        open.join(p.verbs());
        return new Judgement(ClauseKind.CONTINUATION, "repeated");
      }
      if (going.addsToObject(open, p) || going.unclosed(open, p) || going.closesModifier(open, p)) {
        return new Judgement(ClauseKind.CONTINUATION, "object");
      }
      if (causation.continues(open, p, j)) {
        return new Judgement(ClauseKind.CONTINUATION, "chain");
      }
    }
    if (open != null && going.conducts(open, p) && !causation.causes(open)) {
      take(open);
      return new Judgement(ClauseKind.RESULT, "conduct");
    }
    if (j.rule().equals("state") && acts.size() >= LIST && (open == null || open.chain.isEmpty())) {
      return new Judgement(ClauseKind.ACT, "state-in-list");
    }
    if (open == null && p.subject().isPresent() && grammar.is("whether", p.verb(t))) {
      return new Judgement(ClauseKind.STATEMENT, "question");
    }
    if (open != null && waiting.isEmpty() && !j.rule().equals("target") && going.counts(p)) {
      return new Judgement(ClauseKind.RESULT, "count");
    }
    boolean joins = open != null && waiting.isEmpty() && going.joins(open, p);
    if (open != null && joins && j.kind() == ClauseKind.ACT) {
      open.join(p.verbs());
      return new Judgement(ClauseKind.RESULT, "without-object");
    }
    if (j.kind() == ClauseKind.RESULT
        && grammar.clause("playing", p.verb(t))
        && p.marker().filter(m -> grammar.is("making", m)).isEmpty()
        && open != null
        && grammar.clauseEnding("part-noun", p.object(t))) {
      return going.ownPart(p) ? result(p, j, open) : new Judgement(ClauseKind.ACT, "playing-part");
    }
    if (j.kind() == ClauseKind.RESULT) {
      return result(p, j, open);
    }
    if (open != null && waiting.isEmpty() && going.lessens(p)) {
      return new Judgement(ClauseKind.RESULT, "lessening");
    }
    if (sent) {
      return new Judgement(ClauseKind.STATEMENT, "transmittal");
    }
    boolean bare = p.deontic().isEmpty() && p.subject().isEmpty();
    boolean account = told && !aims && j.kind() == ClauseKind.ACT;
    if (account && bare && !grammar.verbal("directive", p.verb(t))) {
      return new Judgement(ClauseKind.STATEMENT, "told");
    }
    if (situation
        && j.kind() == ClauseKind.ACT
        && p.deontic().isEmpty()
        && (p.subject().isPresent()
            || !grammar.strongVerb(t, p.verbs().get(0).from())
            || p.marker().filter(m -> grammar.is("cause", m)).isPresent())) {
      return new Judgement(ClauseKind.STATEMENT, "situation");
    }
    return j;
  }

  /** 部门要落实…的要求，期间企业不得…: a principle laid on somebody else than the next act. */
  private boolean rules(Predication basis) {
    return basis.ruled() && basis.hasVerb() && !grammar.of(t, basis.to() - 1);
  }

  /** What is learnt to be no act goes to the act before it; where none is, it waits. */
  private Judgement part(Judgement j) {
    if (current == null) {
      return new Judgement(ClauseKind.SETTING, j.rule());
    }
    take(current);
    return j;
  }

  /** What waits goes to an act before it. */
  private void take(ActDraft open) {
    open.after.addAll(waiting);
    waiting.clear();
    waitingBasis = false;
  }

  /** A result goes to the act before it; behind principles alone it waits with them. */
  private Judgement result(Predication p, Judgement j, @Nullable ActDraft open) {
    if (open == null && waitingBasis && grammar.clause("act-behind-principle", p.verb(t))) {
      return new Judgement(ClauseKind.ACT, j.rule() + "-behind-principle");
    }
    if (open != null) {
      take(open);
      return j;
    }
    boolean ruled = waiting.stream().anyMatch(w -> w.deontic().isPresent() && !w.hasVerb());
    return waitingBasis && !ruled
        ? new Judgement(ClauseKind.SETTING, PRINCIPLED)
        : new Judgement(ClauseKind.ACT, j.rule() + "-alone");
  }

  private void start(Predication p, String rule) {
    close();
    if (p.subject().isPresent() && waitingBasis && waiting.stream().anyMatch(this::rules)) {
      aloneBases();
      waiting.clear();
      close();
    }
    current = new ActDraft(p, rule, modalities.of(p, waiting), waiting);
    situations.addBefore(p);
    current.situations.addAll(situations.taken());
    int from = p.body();
    boolean opens = t.is("making", from) || (!p.hasVerb() && grammar.strongVerb(t, from));
    if (rule.endsWith("-alone") && opens && from + 1 < p.to()) {
      current.verbs = List.of(new Range(from, from + 1));
      current.object = Optional.of(new Range(from + 1, p.to()));
    }
    waiting.clear();
    waitingBasis = false;
  }

  /** What waits at the end goes to the act before; principles alone are one act. */
  private void flush() {
    if (!waiting.isEmpty()) {
      if (current != null) {
        current.after.addAll(waiting);
        current.situations.addAll(situations.taken());
      } else if (waitingBasis) {
        aloneBases();
      }
      waiting.clear();
      situations.taken();
      waitingBasis = false;
    }
    close();
  }

  private void aloneBases() {
    List<Predication> bases = new ArrayList<>(waiting);
    bases.removeIf(p -> !p.hasVerb() || t.is("making", p.body()));
    if (!asides.containsAll(bases) || waiting.stream().noneMatch(p -> p.deontic().isPresent())) {
      bases.removeAll(asides);
    }
    if (bases.isEmpty()) {
      return;
    }
    Predication head = bases.get(0);
    List<Predication> before = waiting.subList(0, waiting.indexOf(head));
    ActDraft alone = new ActDraft(head, "principles-alone", Modality.OBLIGATION, before);
    List<Range> verbs = new ArrayList<>();
    bases.forEach(b -> verbs.addAll(b.verbs()));
    alone.verbs = verbs;
    alone.object = span(bases);
    alone.after.addAll(waiting.subList(waiting.indexOf(head) + 1, waiting.size()));
    current = alone;
  }

  /** From the first object to the last. */
  private static Optional<Range> span(List<Predication> bases) {
    List<Range> objects = bases.stream().flatMap(b -> b.object().stream()).toList();
    return objects.isEmpty()
        ? Optional.empty()
        : Optional.of(new Range(objects.get(0).from(), objects.get(objects.size() - 1).to()));
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
