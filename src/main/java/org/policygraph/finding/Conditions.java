package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
  private final Preludes preludes;
  private final CaseStart starts;

  Conditions(Grammar grammar, Tokens t, List<Predication> clauses, List<Judgement> judgements) {
    this.grammar = grammar;
    this.t = t;
    this.clauses = clauses;
    this.judgements = new ArrayList<>(judgements);
    this.topics = new RuledTopics(grammar, t, clauses, this.judgements);
    this.preludes = new Preludes(grammar, t, clauses, this.judgements);
    this.starts = new CaseStart(grammar, t, clauses, this.judgements);
  }

  /** The judgements, corrected. */
  List<Judgement> settled() {
    for (int i = 0; i < clauses.size(); i++) {
      if (preludes.goesOnWithPurpose(i)) {
        judgements.set(i, new Judgement(ClauseKind.BASIS, ClauseClassifier.PURPOSE));
      }
      if (situates(i) || preludes.granted(i)) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "adverbial"));
      }
      if (breaks(i) && i + 1 < clauses.size() && !closesCondition(i)) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "condition-part"));
      }
      if (starts.first(i) && preludes.told(i)) {
        judgements.set(i, new Judgement(ClauseKind.STATEMENT, "copula"));
      } else if (closesCondition(i)) {
        reachBack(i);
      } else if (closesTopic(i)) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "condition-part"));
        reachBack(i);
      } else if (closesFrame(i)) {
        reachBackToFrame(i);
      } else if (preludes.event(i)) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "event"));
      } else if (preludes.topic(i, starts.first(i))) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "topic"));
      } else if (preludes.circumstance(i, starts.first(i))) {
        judgements.set(i, new Judgement(ClauseKind.SETTING, "circumstance"));
      } else if (topics.at(i, starts.first(i))) {
        if (topics.thing(i, starts.first(i))) {
          clauses.set(i, clauses.get(i).named());
        }
        judgements.set(i, new Judgement(ClauseKind.SETTING, "subject"));
        if (i > 0 && breaks(i - 1)) {
          judgements.set(i - 1, new Judgement(ClauseKind.SETTING, "condition-part"));
        }
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
        p.opensWith("topic-opener", grammar, t)
            || p.opensWith("place-preposition", grammar, t)
            || (p.body() < p.to() && !grammar.strongVerb(t, p.body()) && t.is("amid", p.to() - 1));
    return led && p.deontic().isEmpty() && t.tag(p.to() - 1).equals("f");
  }

  private boolean closesCondition(int i) {
    int last = clauses.get(i).to() - 1;
    return judgements.get(i).rule().equals("condition")
        && (grammar.of(t, last) || t.clause("one-of", last));
  }

  /**
   * Takes in the clauses before the one that closes: up to a 对, else as far as they are conditions.
   */
  private void reachBack(int i) {
    if (opens(i) && !(i > 0 && breaks(i - 1))) {
      return;
    }
    int opener = starts.before(i, closesTopic(i));
    for (int k = i - 1; k >= 0 && !grammar.is("semicolon", clauses.get(k).clause().mark()); k--) {
      if (k < opener || (opener < 0 && !conditional(k)) || prompts(k) || follows(k)) {
        return;
      }
      judgements.set(k, new Judgement(ClauseKind.SETTING, "condition-part"));
    }
  }

  /** 对违规的，责令改正，拒不改正的，…: whether a clause says what is done in the case right before it. */
  private boolean follows(int k) {
    return k > 0
        && judgements.get(k).kind() == ClauseKind.ACT
        && clauses.get(k).decides(grammar, t)
        && grammar.of(t, clauses.get(k - 1).to() - 1);
  }

  /** 违反…规定，在…的: a breach that goes on with how. */
  private boolean breaks(int k) {
    Predication p = clauses.get(k);
    return p.deontic().isEmpty()
        && !p.negated()
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
    return p.body() < p.to() && t.clause("frame-open", p.body());
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

  /** Whether a clause can be one of several conditions: 违反…规定, 未经批准, 情节严重. */
  private boolean conditional(int k) {
    Predication p = clauses.get(k);
    if (grammar.clause("known", p.verb(t))) {
      return true; // 知道或者应当知道
    }
    return p.deontic().isEmpty()
        && !judgements.get(k).rule().equals("constitutive")
        && ((p.body() < p.to() && t.clause("condition-verb", p.body()))
            || grammar.clause("condition-verb", p.verb(t))
            || (p.subject().isPresent()
                && p.topic().isEmpty()
                && !grammar.verbal("limiting", p.verb(t))
                && !grammar.verbal("directive", p.verb(t))));
  }

  /** 发现隐患要立即整改: what has to be done once something is found is no condition of the next act. */
  private boolean prompts(int k) {
    Predication p = clauses.get(k);
    int verb = p.hasVerb() ? p.verbs().get(p.verbs().size() - 1).from() : p.from();
    return IntStream.range(p.body(), verb)
        .anyMatch(i -> t.is("prompt", i) && t.clause("event-open", p.body()));
  }

  /** 对严格执行…，作出显著成绩的单位，由…给予表彰: a noun phrase that closes what 对 opened. */
  private boolean closesTopic(int i) {
    Predication p = clauses.get(i);
    int last = t.head(p.body(), p.to());
    if (i + 1 >= clauses.size() || p.deontic().isPresent() || !grammar.agent(t.text(last))) {
      return false;
    }
    int of = IntStream.range(p.body(), last).filter(k -> grammar.of(t, k)).max().orElse(0);
    return of > 0 && (opens(i) ? favours(p, of) : starts.opener(i, true) >= 0);
  }

  /** 对建设进度快、招商引资落实好的县，: whom 对 puts in front for how they have done. */
  private boolean favours(Predication p, int of) {
    return p.opensWith("topic-opener", grammar, t)
        && grammar.is("comma", p.clause().mark())
        && grammar.clauseEnding("assessed-end", t.text(of - 1))
        && p.verbs().stream().allMatch(v -> v.from() < of);
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
