package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.finding.ClauseClassifier.Judgement;

/**
 * Finds conditions that run over several clauses: 对…，但…的干部， or 违反…，未…的，, and situations that are
 * enumerated, 出于…的；经过…的，. All clauses up to the one that closes them with 的 wait for their
 * predicate.
 */
final class Conditions {

  /** How many clauses a condition may have before the one that closes it. */
  private static final int REACH = 5;

  private final Grammar grammar;
  private final Tokens t;
  private final List<Predication> clauses;
  private final List<Judgement> judgements;
  private final RuledTopics topics;

  Conditions(Grammar grammar, Tokens t, List<Predication> clauses, List<Judgement> judgements) {
    this.grammar = grammar;
    this.t = t;
    this.clauses = clauses;
    this.judgements = new ArrayList<>(judgements);
    this.topics = new RuledTopics(grammar, t, clauses, this.judgements);
  }

  /** The judgements, corrected. */
  List<Judgement> settled() {
    for (int i = 0; i < clauses.size(); i++) {
      if (situates(i)) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "adverbial"));
      }
      if (closesCondition(i)) {
        reachBack(i);
      } else if (closesTopic(i)) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "condition-part"));
        reachBack(i);
      } else if (closesFrame(i)) {
        reachBackToFrame(i);
      } else if (event(i)) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "event"));
      } else if (circumstance(i)) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "circumstance"));
      } else if (topics.at(i, first(i))) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "subject"));
      }
      if (opensTopic(i)) {
        reachForward(i);
      }
    }
    new SituationLists(grammar, t, clauses, judgements).settle();
    return judgements;
  }

  /** 对在改革创新等工作中，…: nothing but where or on what occasion, whatever verbs it names. */
  private boolean situates(int i) {
    Predication p = clauses.get(i);
    boolean led =
        p.opensWith("topic-opener", grammar, t) || p.opensWith("place-preposition", grammar, t);
    return led && p.deontic().isEmpty() && t.tag(p.to() - 1).equals("f");
  }

  private boolean closesCondition(int i) {
    return judgements.get(i).rule().equals("condition") && grammar.of(t, clauses.get(i).to() - 1);
  }

  /**
   * Takes in the clauses before the one that closes: up to a 对, else as far as they are conditions.
   */
  private void reachBack(int i) {
    if (opens(i) && !(i > 0 && breaks(i - 1))) {
      return;
    }
    int opener = openerBefore(i, closesTopic(i));
    for (int k = i - 1; k >= 0 && !grammar.is("semicolon", clauses.get(k).clause().mark()); k--) {
      if (k < opener || (opener < 0 && !conditional(k))) {
        return;
      }
      judgements.set(k, new Judgement(ClauseKind.SETTING, "condition-part"));
    }
  }

  /** 违反…规定，在…的: a breach that goes on with how. */
  private boolean breaks(int k) {
    Predication p = clauses.get(k);
    return p.deontic().isEmpty()
        && grammar.clause("breach", p.verb(t))
        && grammar.is("comma", p.clause().mark());
  }

  /** 在…不变，保证…的基础上: a clause that closes what 在 opened. */
  private boolean closesFrame(int i) {
    Predication p = clauses.get(i);
    return judgements.get(i).rule().equals("condition")
        && grammar.clauseEnding("frame-end", t.text(p.body(), p.to()))
        && !opensFrame(i);
  }

  private boolean opensFrame(int i) {
    Predication p = clauses.get(i);
    return p.body() < p.to() && grammar.clause("frame-open", t.text(p.body()));
  }

  private void reachBackToFrame(int i) {
    for (int k = i - 1; k >= 0 && k >= i - REACH; k--) {
      if (clauses.get(k).deontic().isPresent()
          || judgements.get(k).rule().equals("condition")
          || grammar.is("semicolon", clauses.get(k).clause().mark())) {
        return;
      }
      if (opensFrame(k)) {
        for (int part = k; part < i; part++) {
          judgements.set(part, new Judgement(ClauseKind.SETTING, "condition-part"));
        }
        return;
      }
    }
  }

  /** The clause with 对 or 凡 that a condition began with, if no directive stands in between. */
  private int openerBefore(int i, boolean closesTopic) {
    for (int k = i - 1; k >= 0 && k >= i - REACH; k--) {
      Predication p = clauses.get(k);
      if (grammar.is("semicolon", p.clause().mark()) || p.deontic().isPresent()) {
        return -1;
      }
      boolean hanging = judgements.get(k).kind() == ClauseKind.SETTING || closesTopic;
      if (hanging && p.opensWith("topic-opener", grammar, t)) {
        return k;
      }
    }
    return -1;
  }

  /** Whether a clause can be one of several conditions: 违反…规定, 未经批准, 情节严重. */
  private boolean conditional(int k) {
    Predication p = clauses.get(k);
    return p.deontic().isEmpty()
        && !judgements.get(k).rule().equals("constitutive")
        && ((p.body() < p.to() && grammar.clause("condition-verb", t.text(p.body())))
            || grammar.clause("condition-verb", p.verb(t))
            || (p.subject().isPresent()
                && p.topic().isEmpty()
                && !grammar.verbal("directive", p.verb(t))));
  }

  /**
   * 督察人员执行任务，应当…: what somebody does when the rule in the next clause binds. The first clause of a
   * sentence, or the first behind a semicolon.
   */
  private boolean circumstance(int i) {
    Predication p = clauses.get(i);
    ClauseKind kind = judgements.get(i).kind();
    if (i + 1 >= clauses.size()
        || !(first(i) || ledByAgent(p))
        || !(kind == ClauseKind.ACT || judgements.get(i).rule().equals("fact"))
        || p.deontic().isPresent()
        || !grammar.is("comma", p.clause().mark())) {
      return false;
    }
    boolean ruled = clauses.get(i + 1).bindsUnnamed("rule-deontic", grammar);
    boolean imperative =
        p.subject().isEmpty()
            && grammar.verbal("strong", p.verb(t))
            && !grammar.clause("condition-verb", p.verb(t));
    return ruled
        && !imperative
        && !grammar.verbal("directive", p.verb(t))
        && !grammar.verbal("causative", p.verb(t));
  }

  /** 发生疫情，县级机构应当…: what happens or is found, before what somebody shall do then. */
  private boolean event(int i) {
    Predication p = clauses.get(i);
    if (i + 1 >= clauses.size()
        || p.body() >= p.to()
        || p.deontic().isPresent()
        || !grammar.is("comma", p.clause().mark())
        || !(grammar.clause("event-open", t.text(p.body()))
            || grammar.clause("if-open", t.text(p.body())))
        || judgements.get(i).kind() != ClauseKind.ACT) {
      return false;
    }
    Predication next = clauses.get(i + 1);
    if (grammar.clause("if-open", t.text(p.body()))) {
      return true;
    }
    return next.opensWith("prompt", grammar, t) || next.deontic().isPresent();
  }

  private boolean first(int i) {
    return i == 0 || grammar.is("semicolon", clauses.get(i - 1).clause().mark());
  }

  private boolean ledByAgent(Predication p) {
    return p.subject()
        .filter(s -> grammar.agent(t.text(s.to() - 1)) && s.from() == p.body())
        .isPresent();
  }

  /** 对严格执行…，作出显著成绩的单位，由…给予表彰: a noun phrase that closes what 对 opened. */
  private boolean closesTopic(int i) {
    Predication p = clauses.get(i);
    return i > 0
        && i + 1 < clauses.size()
        && p.deontic().isEmpty()
        && grammar.agent(t.text(p.to() - 1))
        && t.text(p.body(), p.to()).contains(grammar.ofWord())
        && openerBefore(i, true) >= 0;
  }

  private boolean opens(int i) {
    return clauses.get(i).opensWith("condition-opener", grammar, t);
  }

  /** 对 with a noun phrase that the next clauses go on with: 对…得票不靠前，但…的干部. */
  private boolean opensTopic(int i) {
    Predication p = clauses.get(i);
    return opens(i) && !p.hasVerb() && grammar.is("comma", p.clause().mark());
  }

  private void reachForward(int i) {
    for (int k = i + 1; k < clauses.size() && k <= i + 3; k++) {
      Predication p = clauses.get(k);
      boolean linked = p.body() > p.from() && p.deontic().isEmpty();
      if (!linked || p.body() >= p.to() || grammar.onlyVerb(t, p.to() - 1)) {
        return;
      }
      judgements.set(k, new Judgement(ClauseKind.SETTING, "condition-part"));
    }
  }
}
