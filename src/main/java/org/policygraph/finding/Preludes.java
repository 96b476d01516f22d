package org.policygraph.finding;

import java.util.List;
import org.policygraph.finding.ClauseClassifier.Judgement;

/**
 * Recognises clauses before an act that look like acts and only lead up to it: what happens, what
 * somebody does when a rule binds him, what it is for.
 */
final class Preludes {

  /** How many words a noun has at most, 的 before it counted in. */
  private static final int SHORT = 5;

  private final Grammar grammar;
  private final Tokens t;
  private final List<Predication> clauses;
  private final List<Judgement> judgements;

  Preludes(Grammar grammar, Tokens t, List<Predication> clauses, List<Judgement> judgements) {
    this.grammar = grammar;
    this.t = t;
    this.clauses = clauses;
    this.judgements = judgements;
  }

  /** 为简化程序，方便通行，交通部门…: a purpose that goes on up to whoever acts. */
  boolean goesOnWithPurpose(int i) {
    return i > 0
        && i + 1 < clauses.size()
        && judgements.get(i - 1).rule().equals(ClauseClassifier.PURPOSE)
        && (judgements.get(i).kind() == ClauseKind.ACT
            || judgements.get(i).kind() == ClauseKind.RESULT)
        && clauses.get(i).subject().isEmpty()
        && clauses.get(i).deontic().isEmpty()
        && acts(i + 1);
  }

  private boolean goesOn(int i) {
    Predication p = clauses.get(i);
    return p.subject().isEmpty()
        && p.deontic().isEmpty()
        && p.hasVerb()
        && grammar.is("comma", p.clause().mark());
  }

  /** Whether behind bases somebody acts, or what is laid down now: 特制定…. */
  private boolean acts(int from) {
    int i = from;
    while (i + 1 < clauses.size() && (judgements.get(i).rule().equals("basis") || goesOn(i))) {
      i++;
    }
    return clauses.get(i).subject().isPresent()
        || clauses.get(i).opensWithClause("now-open", grammar, t);
  }

  /** 强化排查，是防控的关键措施: what the next clause tells something of. */
  boolean told(int i) {
    return i + 1 < clauses.size()
        && judgements.get(i).kind() != ClauseKind.STATEMENT
        && !judgements.get(i).rule().equals("constitutive")
        && clauses.get(i).deontic().isEmpty()
        && grammar.is("comma", clauses.get(i).clause().mark())
        && clauses.get(i + 1).body() < clauses.get(i + 1).to()
        && t.verbal("copula", clauses.get(i + 1).body())
        && clauses.get(i + 1).deontic().isEmpty();
  }

  /**
   * 督察人员执行任务，应当…: what somebody does when the rule in the next clause binds.
   *
   * @param first whether it is the first clause of its sentence or behind a semicolon
   */
  boolean circumstance(int i, boolean first) {
    Predication p = clauses.get(i);
    ClauseKind kind = judgements.get(i).kind();
    if (i + 1 >= clauses.size()
        || !(first || ledByAgent(p))
        || !(kind == ClauseKind.ACT || judgements.get(i).rule().equals("fact"))
        || p.deontic().isPresent()
        || !grammar.is("comma", p.clause().mark())) {
      return false;
    }
    if (first && handled(p, clauses.get(i + 1))) {
      return true;
    }
    boolean named = i == 0 && p.subject().isEmpty() && binds(clauses.get(1), builds(p));
    boolean ruled =
        named || clauses.get(i + 1).bindsUnnamed("rule-deontic", grammar) || benefits(i + 1);
    boolean imperative =
        p.opensWith("prompt", grammar, t)
            || (!named
                && p.subject().isEmpty()
                && grammar.verbal("strong", p.verb(t))
                && !grammar.clause("condition-verb", p.verb(t)));
    boolean occasion = first && obliged(p, i + 1);
    return ruled
        && (occasion || (!imperative && !grammar.verbal("directive", p.verb(t))))
        && !grammar.verbal("causative", p.verb(t));
  }

  /**
   * 依法实行招标的工程，由建设单位…: a noun with a verb in what modifies it, of which the next clause tells who
   * deals with it or what it has to be.
   *
   * @param first whether it is the first clause of its sentence or behind a semicolon
   */
  boolean topic(int i, boolean first) {
    Predication p = clauses.get(i);
    return first
        && i + 1 < clauses.size()
        && judgements.get(i).kind() == ClauseKind.ACT
        && grammar.is("comma", p.clause().mark())
        && (p.subject().isEmpty() || p.deontic().isEmpty())
        && modified(p)
        && !grammar.verbal("directive", p.verb(t))
        && !grammar.verbal("copula", p.verb(t))
        && toldOf(clauses.get(i + 1));
  }

  /** Whether a clause is a noun with a modifier that holds its verbs. */
  private boolean modified(Predication p) {
    int of = p.to() - 2;
    while (of > p.from() && !t.of(of)) {
      of--;
    }
    return of > p.from()
        && p.to() - of <= SHORT
        && p.hasVerb()
        && p.verbs().get(0).from() < of
        && t.tag(p.to() - 1).startsWith("n");
  }

  /** Whether a clause lacks what the noun before it is: a subject that is bound, or an object. */
  private boolean toldOf(Predication next) {
    boolean dealt =
        next.hasVerb()
            && (next.opensWith("doer-preposition", grammar, t)
                || next.marker().filter(m -> grammar.is("doer-preposition", m)).isPresent());
    boolean based =
        next.hasVerb()
            && next.object().isEmpty()
            && next.opensWith("basis-preposition", grammar, t);
    boolean bound =
        next.subject().isEmpty()
            && next.deontic().filter(d -> grammar.is("strict-deontic", d.word())).isPresent();
    return dealt || based || bound;
  }

  /** 企业办理登记，由负责人申请: what somebody does that another deals with, and nothing that is made. */
  private boolean handled(Predication p, Predication next) {
    boolean makes =
        grammar.verbal("directive", p.verb(t))
            || grammar.verbal("making", p.verb(t))
            || grammar.verbal("placing", p.verb(t))
            || grammar.verbal("composing", p.verb(t))
            || grammar.smallEnding("reaching", p.verb(t))
            || grammar.is("light", p.verb(t))
            || grammar.clause("result-always", p.verb(t));
    return next.opensWith("doer-preposition", grammar, t)
        && next.hasVerb()
        && next.object().isEmpty()
        && !grammar.verbal("composing", next.verb(t))
        && !makes
        && ledByAgent(p);
  }

  /** 新建、扩建水库，蓄水面积应当…: whether a clause begins with what is built or done. */
  private boolean builds(Predication p) {
    int verb = p.hasVerb() ? p.verbs().get(0).from() : -1;
    return verb == p.body() && (t.verbal("making", verb) || !grammar.strongVerb(t, verb));
  }

  /** 举办活动，承办者应当…: whether a rule binds whoever does what stands before, or what is begun. */
  private boolean binds(Predication next, boolean begun) {
    return (ledByAgent(next) || (begun && next.subject().isPresent()))
        && next.deontic().filter(d -> grammar.is("strict-deontic", d.word())).isPresent();
  }

  /** 编制目录，应当明确…: what somebody is bound to do, or may, when he does what stands before. */
  private boolean obliged(Predication p, int i) {
    Predication next = clauses.get(i);
    boolean whole = next.hasVerb() || judgements.get(i).rule().equals("basis");
    return whole
        && next.opensWith("rule-deontic", grammar, t)
        && next.deontic().filter(d -> d.modality() != Modality.PROHIBITION).isPresent()
        && !grammar.pureAdverb(t, p.body())
        && !p.opensWith("prompt", grammar, t);
  }

  /** 社会力量参与救助，按照规定享受优惠: what somebody has who does what the clause before tells. */
  private boolean benefits(int from) {
    int i = from;
    while (i + 1 < clauses.size()
        && judgements.get(i).rule().equals("basis")
        && !grammar.is("semicolon", clauses.get(i).clause().mark())) {
      i++;
    }
    Predication p = clauses.get(i);
    return p.subject().isEmpty()
        && p.deontic().isEmpty()
        && grammar.verbal("benefiting", p.verb(t));
  }

  /** 对企业改造工厂，…给予奖励: what is granted something, though it holds a verb. */
  boolean granted(int i) {
    Predication p = clauses.get(i);
    if (!p.opensWith("object-preposition", grammar, t)
        || p.deontic().isPresent()
        || judgements.get(i).kind() != ClauseKind.ACT
        || !grammar.is("comma", p.clause().mark())
        || grants(p)) {
      return false;
    }
    for (int k = i + 1; k < clauses.size(); k++) {
      Predication next = clauses.get(k);
      boolean own = next.marker().filter(m -> grammar.is("object-preposition", m)).isPresent();
      if (grants(next) || own) {
        return !own;
      }
      if (grammar.is("semicolon", next.clause().mark())) {
        return false;
      }
    }
    return false;
  }

  private boolean grants(Predication p) {
    return p.verbs().stream().anyMatch(v -> grammar.verbal("granting", t.text(v.from(), v.to())))
        || (grammar.is("light", p.verb(t)) && grammar.verbalEnding("granting", p.object(t)));
  }

  /** 发生疫情，县级机构应当…: what happens or is found, before what somebody shall do then. */
  boolean event(int i) {
    Predication p = clauses.get(i);
    if (i + 1 >= clauses.size()
        || p.body() >= p.to()
        || p.deontic().isPresent()
        || !grammar.is("comma", p.clause().mark())
        || !(t.clause("event-open", p.body())
            || t.clause("if-open", p.body())
            || (p.subject().isPresent() && grammar.is("occurrence", p.verb(t))))
        || judgements.get(i).kind() != ClauseKind.ACT) {
      return false;
    }
    Predication next = clauses.get(i + 1);
    if (t.clause("if-open", p.body())) {
      return true;
    }
    return next.opensWith("prompt", grammar, t) || next.deontic().isPresent();
  }

  private boolean ledByAgent(Predication p) {
    return p.subject()
        .filter(s -> grammar.agent(t.text(s.to() - 1)) && s.from() == p.body())
        .isPresent();
  }
}
