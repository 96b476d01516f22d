package org.policygraph.finding;

/** Tells what only announces the items below it from an act that names them: 检查下列场所：. */
final class Announcements {

  private final Grammar grammar;
  private final Tokens t;

  Announcements(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** Whether a clause only says that something is told below, or in the next clauses. */
  boolean only(Predication p) {
    boolean leads =
        p.deontic().isEmpty()
            && grammar.announcing(p.clause().mark())
            && grammar.pointers().leadIn(t.text(p.body(), p.to()))
            && !acts(p);
    return leads || works(p);
  }

  /** 实现上述目标，必须…, 重点抓好以下工作。: that work is to be done, of which others tell. */
  private boolean works(Predication p) {
    String clause = t.text(p.from(), p.to());
    return grammar.is("comma", p.clause().mark())
        ? grammar.pointers().workAhead(clause)
        : grammar.pointers().announcesWork(clause);
  }

  /** Whether a clause before a colon is an act. */
  private boolean acts(Predication p) {
    return guided(p) || names(p) || contents(p) || charges(p) || treats(p);
  }

  /** 预案主要包括下列内容：, 管委会的主要职责是：: what a paper holds, or what somebody has to do, item by item. */
  boolean contents(Predication p) {
    boolean defined =
        p.deontic().isEmpty() && grammar.clauseEnding("defined-by", t.text(p.body(), p.to()));
    boolean holds =
        p.subject().isPresent()
            && !defined
            && grammar.clause("content", p.verb(t))
            && p.object().filter(o -> t.clause("enumerating", o.from())).isPresent();
    return grammar.announcing(p.clause().mark()) && (holds || duties(p));
  }

  private boolean duties(Predication p) {
    int duty = p.to() - 2;
    int who = duty - 1;
    while (who > p.body() && (t.of(who) || t.is("chiefly", who))) {
      who--;
    }
    return who >= p.body()
        && t.verbal("constitutive", p.to() - 1)
        && t.clause("duty", duty)
        && grammar.agent(t.text(who));
  }

  /** 管理人履行下列职责：: who has what is announced to do, or a right to it. */
  private boolean charges(Predication p) {
    return p.verbs().stream().anyMatch(v -> t.verbal("charged", v.from()))
        && grammar.pointers().enumerate(p.object(t));
  }

  /** 由主管部门给予当事人下列处罚：: what is done to somebody, item by item. */
  private boolean treats(Predication p) {
    boolean light = false;
    for (int i = p.body(); i < p.to(); i++) {
      light |= t.is("light", i);
      if (light && t.clause("enumerating", i)) {
        return true;
      }
    }
    return false;
  }

  /** 按下列程序进行认定: an act that goes by what is announced. */
  private boolean guided(Predication p) {
    int verb = p.hasVerb() ? p.verbs().get(0).from() : p.body();
    for (int i = p.body(); i + 1 < verb; i++) {
      if (t.clause("basis", i) && t.clause("enumerating", i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** 重点检查下列场所：, 将下列资料报送：: an act that bears on the things it announces, and no duty. */
  private boolean names(Predication p) {
    boolean fronted =
        p.topic().filter(o -> t.clause("enumerating", o.from())).isPresent()
            && p.marker().filter(m -> grammar.is("fronting", m)).isPresent();
    boolean behind = p.object().filter(o -> t.clause("enumerating", o.from())).isPresent();
    return (fronted || (behind && p.governs()))
        && p.subject().filter(who -> !grammar.agent(t.text(who.to() - 1))).isEmpty()
        && !grammar.verbal("factual", p.verb(t))
        && !grammar.clause("condition-verb", p.verb(t))
        && !grammar.inside("duty", p.object(t));
  }
}
