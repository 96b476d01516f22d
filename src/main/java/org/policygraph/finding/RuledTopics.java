package org.policygraph.finding;

import java.util.List;
import java.util.stream.IntStream;
import org.policygraph.finding.ClauseClassifier.Judgement;

/**
 * Recognises clauses that only name what the next clause lays down: who, which thing, what
 * activity.
 */
final class RuledTopics {

  private final Grammar grammar;
  private final Tokens t;
  private final List<Predication> clauses;
  private final List<Judgement> judgements;

  RuledTopics(Grammar grammar, Tokens t, List<Predication> clauses, List<Judgement> judgements) {
    this.grammar = grammar;
    this.t = t;
    this.clauses = clauses;
    this.judgements = judgements;
  }

  /**
   * Whether the clause is what the next one is about.
   *
   * @param first whether it is the first of its sentence or behind a semicolon
   */
  boolean at(int i, boolean first) {
    return i + 1 < clauses.size()
        && (subjectOfNext(i) || settled(i) || due(i) || (first && activity(i)) || thing(i, first));
  }

  /** Whether the clause names a thing that the next one says what is done with. */
  boolean thing(int i, boolean first) {
    return dealtWith(i) || laidDown(i) || sent(i) || (first && governed(i));
  }

  /** 实行…的具体办法，由部门制定: a rule that somebody lays down. */
  private boolean laidDown(int i) {
    Predication p = clauses.get(i);
    Predication next = clauses.get(i + 1);
    return judgements.get(i).kind() == ClauseKind.ACT
        && p.deontic().isEmpty()
        && grammar.is("comma", p.clause().mark())
        && opensWithAgent(next)
        && IntStream.range(next.body(), next.to()).anyMatch(k -> t.verbal("laying-down", k))
        && next.object().isEmpty()
        && grammar.clauseEnding("rule-name", t.text(p.to() - 1))
        && rule(p);
  }

  /** 的具体办法, 的范围: a rule and no more behind the last 的; not 放开学校的收费标准. */
  private boolean rule(Predication p) {
    int head = p.to() - 1;
    while (head > p.body() && !grammar.of(t, head - 1)) {
      head--;
    }
    boolean told = head > p.body();
    boolean acts = grammar.strongVerb(t, p.body());
    return told && (!acts || head == p.to() - 1 || t.tag(head).startsWith("a"));
  }

  /** 由部门, 分别由部门: whether a clause begins with whoever acts. */
  private boolean opensWithAgent(Predication p) {
    int first = p.from();
    while (first + 1 < p.to() && grammar.pureAdverb(t, first)) {
      first++;
    }
    return t.is("agent-preposition", first);
  }

  /** 自查总结报告及清单，请于…前报送主管部门: what is sent, though it holds a verb. */
  private boolean sent(int i) {
    Predication p = clauses.get(i);
    Predication next = clauses.get(i + 1);
    return judgements.get(i).kind() == ClauseKind.ACT
        && p.deontic().isEmpty()
        && grammar.is("comma", p.clause().mark())
        && p.marker().isEmpty()
        && grammar.noun(t, p.to() - 1)
        && next.deontic().isPresent()
        && next.subject().isEmpty()
        && next.object().isEmpty()
        && grammar.verbal("reporting-to", next.verb(t))
        && !grammar.strongVerb(t, p.body())
        && !grammar.verbal("directive", p.verb(t));
  }

  /** 供电区域的变更，由供电企业申请: what looks like an act is a thing, before who deals with it. */
  private boolean dealtWith(int i) {
    Predication p = clauses.get(i);
    if (!grammar.is("comma", p.clause().mark())
        || !opensWithAgent(clauses.get(i + 1))
        || judgements.get(i).kind() != ClauseKind.ACT
        || p.deontic().isPresent()
        || !p.hasVerb()) {
      return false;
    }
    return begins(p) || (toldApart(p) && judgements.get(i + 1).kind() == ClauseKind.ACT);
  }

  /** 供电区域的变更: a thing that begins with a verb. */
  private boolean begins(Predication p) {
    String behind = t.tag(p.body() + 1);
    return p.verbs().get(0).from() == p.body()
        && p.verbs().size() == 1
        && t.text(p.body(), p.to()).contains(grammar.ofWord())
        && (behind.startsWith("n") || behind.equals("f") || behind.equals("vn"))
        && !grammar.strongVerb(t, p.body())
        && !grammar.verbal("directive", p.verb(t))
        && !grammar.verbal("causative", p.verb(t));
  }

  /** 医疗机构开展工作所需的经费: a thing that what somebody does with it tells apart. */
  private boolean toldApart(Predication p) {
    return p.subject().isPresent()
        && t.tag(p.to() - 1).startsWith("n")
        && p.object()
            .filter(o -> IntStream.range(o.from(), o.to() - 1).anyMatch(this::of))
            .isPresent();
  }

  /** 对文物实施修缮等活动，应当…: an activity that a rule is about. */
  private boolean activity(int i) {
    Predication p = clauses.get(i);
    if (judgements.get(i).kind() != ClauseKind.ACT
        || p.deontic().isPresent()
        || !grammar.is("comma", p.clause().mark())) {
      return false;
    }
    return clauses.get(i + 1).bindsUnnamed("strict-deontic", grammar)
        && t.is("activity", p.to() - 1)
        && p.subject().isEmpty();
  }

  /** 依法应当进行评价的项目，未经评价不得…: what something is due for, before a leave. */
  private boolean due(int i) {
    Predication p = clauses.get(i);
    return p.deontic().isPresent()
        && p.subject().isEmpty()
        && grammar.is("comma", p.clause().mark())
        && t.tag(p.to() - 1).startsWith("n")
        && IntStream.range(p.body(), p.to() - 1).anyMatch(this::of)
        && clauses.get(i + 1).opensWithClause("leave-open", grammar, t);
  }

  /** 已经确认的项目，继续执行: what is done with what has been settled. */
  private boolean settled(int i) {
    Predication p = clauses.get(i);
    if (judgements.get(i).kind() != ClauseKind.ACT
        || !p.hasVerb()
        || p.deontic().isPresent()
        || p.subject().isPresent()
        || !grammar.is("comma", p.clause().mark())
        || clauses.get(i + 1).subject().isPresent()) {
      return false;
    }
    int verb = p.verbs().get(0).from();
    return IntStream.range(p.body(), verb).anyMatch(k -> grammar.small("past", t, k))
        && IntStream.range(verb, p.to() - 1).anyMatch(this::of)
        && t.tag(p.to() - 1).startsWith("n");
  }

  /** 部门实施执法的依据、程序等，按照统一规范执行: what goes by a rule. */
  private boolean governed(int i) {
    Predication p = clauses.get(i);
    boolean more = i + 2 < clauses.size() && t.is("object-link", clauses.get(i + 1).from());
    Predication next = clauses.get(more ? i + 2 : i + 1);
    boolean things =
        p.object()
            .filter(o -> IntStream.range(o.from(), o.to() - 1).anyMatch(this::of))
            .filter(
                o -> grammar.noun(t, o.to() - 1) || t.tag(o.to() - 1).equals("udeng") || fits(p))
            .isPresent();
    boolean verbLast =
        p.object().isEmpty()
            && p.verbs().size() == 1
            && p.verbs().get(0).to() == p.to()
            && t.holdsOf(p.body(), p.to());
    return judgements.get(i).kind() == ClauseKind.ACT
        && grammar.is("comma", p.clause().mark())
        && p.deontic().isEmpty()
        && (p.subject().isPresent() || fits(p))
        && (things || verbLast)
        && next.opensWith("rule-preposition", grammar, t)
        && next.object().isEmpty()
        && grammar.verbal("carrying-out", next.verb(t));
  }

  /** 符合条件的…: a case that things are told apart by. */
  private boolean fits(Predication p) {
    return p.opensWithClause("condition-verb", grammar, t);
  }

  /** 从事…的企业，应当…: a clause that is the subject of the next. */
  private boolean subjectOfNext(int i) {
    Predication p = clauses.get(i);
    Predication next = clauses.get(i + 1);
    boolean modified = t.text(p.body(), p.to()).contains(grammar.ofWord());
    boolean conditionVerb = p.body() < p.to() && t.clause("condition-verb", p.body());
    boolean thing =
        grammar.noun(t, p.to() - 1)
            && ((conditionVerb && grammar.verb(t, p.body())) || ruled(p, next));
    boolean suffers = grammar.suffering(p.verb(t));
    boolean noun =
        (modified || suffers) && !treats(p) && (grammar.agent(t.text(p.to() - 1)) || thing);
    boolean goesOn =
        (next.subject().isEmpty() || placed(p, next))
            && (next.deontic().isPresent() || next.opensWith("agent-preposition", grammar, t))
            && (judgements.get(i).kind() == ClauseKind.ACT
                || judgements.get(i).kind() == ClauseKind.RESULT);
    return p.deontic().isEmpty()
        && !p.verb(t).equals(grammar.copula())
        && noun
        && (goesOn || conditionVerb);
  }

  /** 符合要求的予以登记: behind 的 stands no thing but what is done. */
  private boolean treats(Predication p) {
    return IntStream.range(p.body(), p.to() - 1)
        .anyMatch(i -> grammar.of(t, i) && grammar.small("light", t, i + 1));
  }

  /** 实行管控的地区，市场监管部门应…: where or what it is, before who deals with that. */
  private boolean placed(Predication p, Predication next) {
    return grammar.clauseEnding("governed-noun", t.text(p.to() - 1))
        && (next.opensWith("agent-preposition", grammar, t) || next.ruled())
        && !grammar.verbal("making", p.verb(t));
  }

  /** 已经出台的其他增加投入的措施，要…: a noun phrase with two modifiers. */
  private boolean told(Predication p) {
    boolean single =
        p.object()
            .filter(o -> o.to() - o.from() == 1 && grammar.agent(t.text(o.from())))
            .isPresent();
    return p.subject().filter(s -> IntStream.range(s.from(), s.to()).anyMatch(this::of)).isPresent()
        && (single
            || p.object()
                .filter(o -> IntStream.range(o.from(), o.to() - 1).anyMatch(this::of))
                .isPresent());
  }

  private boolean of(int i) {
    return grammar.of(t, i);
  }

  /** 综合改造的建筑，应当…: a thing that a rule is about. */
  private boolean ruled(Predication p, Predication next) {
    if (placed(p, next)) {
      return true;
    }
    if (grammar.verbal("causative", p.verb(t))
        || grammar.is("light", p.verb(t))
        || next.subject().isPresent()) {
      return false;
    }
    String rule = next.deontic().map(d -> d.word()).orElse("");
    boolean acts = grammar.verbal("directive", p.verb(t));
    boolean placed =
        grammar.verbal("placing", p.verb(t))
            && p.object()
                .filter(o -> IntStream.range(o.from(), o.to() - 1).anyMatch(this::of))
                .isPresent();
    return (next.deontic().isPresent() && (told(p) || placed))
        || (grammar.is("strict-deontic", rule) && !acts)
        || (grammar.is("rule-deontic", rule)
            && (p.subject().isPresent() || !(acts || grammar.verbal("strong", p.verb(t)))))
        || (rule.isEmpty() && !acts && next.opensWith("restricting", grammar, t));
  }
}
