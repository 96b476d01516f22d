package org.policygraph.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.ClauseClassifier.Judgement;
import org.policygraph.finding.Predication.Range;

/** Says how far it goes what somebody is made to do: 引导干部…，坚定…; 支持企业开展…，举办…; 授权部门负责…，指导…. */
final class Causation {

  private final Grammar grammar;
  private final Tokens t;
  private final PendingObject pending;

  Causation(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
    pending = new PendingObject(grammar, t);
  }

  /** Whether somebody is made to act. */
  boolean causes(ActDraft open) {
    return (open.rule.equals("causative") && !carriesOut(open))
        || (open.rule.equals("deontic")
            && grammar.verbal("causative", open.head.verb(t))
            && open.head.governs());
  }

  /** 组织实施工程: who organises and does something himself. */
  private boolean carriesOut(ActDraft open) {
    Range last = open.verbs.get(open.verbs.size() - 1);
    return open.verbs.size() > 1
        && grammar.verbal("acting-coverb", open.head.verb(t))
        && !grammar.verbal("causative", t.text(last.from(), last.to()));
  }

  /** 责令停止建设，限期拆除: what else is ordered. */
  private boolean orders(ActDraft open, Predication p) {
    return grammar.verbal("ordering", open.head.verb(t))
        && grammar.opens("term-open", t.text(p.body()));
  }

  /** 研究扩大目录: what the one who directs plans himself. */
  private boolean plans(Predication p) {
    return p.verbs().size() > 1
        && grammar.verbal("planning", p.verb(t))
        && grammar.clause("state-verb", t.text(p.verbs().get(1).from()));
  }

  /** 鼓励公众…，将…纳入规划: what is placed somewhere is placed by the one who directs. */
  private boolean places(ActDraft open, Predication p) {
    boolean fronted = p.marker().filter(m -> grammar.is("fronting", m)).isPresent();
    if (fronted && grammar.verbal("gathering", open.head.verb(t)) && !urges(open)) {
      return true;
    }
    return grammar.verbal("placing", p.verb(t))
        && p.topic().isPresent()
        && (urges(open)
            ? grammar.small("linking", t, p.from())
            : !grammar.verbal("gathering", open.head.verb(t)));
  }

  /** Whether a clause belongs to what somebody is made to do. */
  boolean continues(ActDraft open, Predication p, Judgement j) {
    if (!causes(open) || p.deontic().isPresent()) {
      return false;
    }
    boolean act = j.kind() == ClauseKind.ACT;
    if (act && orders(open, p)) {
      return true;
    }
    if (grammar.verbal("delegating", open.head.verb(t))) {
      return act && p.subject().isEmpty();
    }
    String verb = p.verb(t);
    if (grammar.verbal("causative", verb)) {
      return (act && pending.hanging(open) && pending.leaves(open, p))
          || (leads(open) && t.is("choice", p.from()));
    }
    if (exhorts(open)) {
      return j.kind() == ClauseKind.SETTING
          || grammar.verbal("virtue", verb)
          || t.verbal("virtue", p.body())
          || (act && nobody(p) && (acting(open, p) || begins(open, p)));
    }
    if (p.marker().filter(m -> grammar.is("fronting", m)).isPresent()
        && p.topic().filter(r -> t.is("pronoun", r.from())).isPresent()) {
      return true;
    }
    if (places(open, p) || plans(p)) {
      return false;
    }
    if ((pending.hanging(open) || calls(open)) && p.subject().isEmpty()) {
      return act
          || j.rule().equals("state")
          || j.kind() == ClauseKind.BASIS
          || j.rule().equals("adverbial");
    }
    if (!act || !nobody(p)) {
      return false;
    }
    if (urges(open) || causee(open).isEmpty()) {
      boolean ends = !urges(open) && grammar.verbal("ending-chain", verb);
      return acting(open, p) || (!ends && leads(open) && !namesCausee(open, p));
    }
    return acting(open, p);
  }

  /** Whether a clause names nobody else: 投资兴办, 紧急补充 begin with how it is done. */
  private boolean nobody(Predication p) {
    return p.subject()
        .filter(s -> s.to() - s.from() > 1 || "av".indexOf(t.tag(s.from()).charAt(0)) < 0)
        .isEmpty();
  }

  private Optional<Causee> causee(ActDraft open) {
    return open.object.flatMap(o -> Causee.in(grammar, t, o));
  }

  /** 引导有经验的农户，发展…: people whose act has still to be told. */
  private boolean begins(ActDraft open, Predication p) {
    return open.chain.isEmpty()
        && open.object.filter(pending::waits).isPresent()
        && does(Causee.Kind.PEOPLE, p);
  }

  /** Whether whoever has begun to act can be who does what a clause tells. */
  private boolean acting(ActDraft open, Predication p) {
    boolean led = leadsOn(open, "leading-on") && open.head.topic().isEmpty();
    boolean others =
        p.coverb().filter(c -> grammar.encouraging(t.text(c.from(), c.to()))).isPresent();
    if (!led || others || named(open, p)) {
      return false;
    }
    boolean moved = leadsOn(open, "moving");
    boolean told = leadsOn(open, "instructing");
    return causee(open)
        .filter(c -> !moved || c.kind() == Causee.Kind.BODY)
        .filter(c -> does(told && c.kind() == Causee.Kind.PEOPLE ? Causee.Kind.BODY : c.kind(), p))
        .filter(c -> !gives(p) || !leadsOn(open, "supporting"))
        .isPresent();
  }

  private boolean leadsOn(ActDraft open, String concept) {
    return open.verbs.stream().anyMatch(v -> grammar.verbal(concept, t.text(v.from(), v.to())));
  }

  private boolean does(Causee.Kind kind, Predication p) {
    String verb = p.verb(t);
    boolean directs =
        grammar.verbal("directing", verb)
            || counted(p)
            || p.coverb().filter(c -> t.verbal("directing", c.from())).isPresent();
    return switch (kind) {
      case GOVERNMENT -> !directs;
      case BODY -> !gives(p) && !directs && !grammar.clauseEnding("policy-noun", p.object(t));
      case PEOPLE ->
          !gives(p)
              && !directs
              && p.topic().isEmpty()
              && !grammar.verbal("placing", verb)
              && !grammar.verbal("ending-chain", verb)
              && !grammar.verbal("furthering", verb);
    };
  }

  /** 新建泊位200个: what is counted is reached by the one who directs. */
  private boolean counted(Predication p) {
    int last = p.to() - 1;
    return t.tag(last).startsWith("m")
        || (t.tag(last).startsWith("q") && t.tag(last - 1).startsWith("m"));
  }

  /** Whether a clause tells what is given. */
  private boolean gives(Predication p) {
    return grammar.verbal("granting", p.verb(t))
        || IntStream.range(p.body(), p.verbs().get(0).to())
            .anyMatch(i -> grammar.small("light-giving", t, i));
  }

  /** Whether a clause names whoever is made to act: it is done to him, not by him. */
  private boolean named(ActDraft open, Predication p) {
    return p.topic()
        .filter(r -> p.marker().filter(m -> grammar.is("acting-topic", m)).isEmpty())
        .filter(
            r ->
                t.is("pronoun", r.from())
                    || t.text(open.head.from(), open.head.to()).contains(t.text(r.to() - 1)))
        .isPresent();
  }

  /** Whether a verb stands at a word that tells of nobody, unlike 养殖企业. */
  private boolean acts(int i) {
    return grammar.verb(t, i) && !grammar.clauseEnding("body-noun", t.text(i + 1));
  }

  /** 引导干部…: people are exhorted, while bodies are led, 引导企业…. */
  private boolean exhorts(ActDraft open) {
    return grammar.verbal("exhorting", open.head.verb(t)) && !led(open);
  }

  /** Whether a body is to act: the first that can act in what the causative governs. */
  private boolean led(ActDraft open) {
    Range object = open.object.orElse(new Range(0, 0));
    for (int i = object.from(); i < object.to(); i++) {
      if (t.tag(i).startsWith("n") && grammar.agent(t.text(i))) {
        return grammar.clauseEnding("body-noun", t.text(i));
      }
    }
    return false;
  }

  /** 督促责任人履行责任，为责任人提供帮助: whoever is made to act is not whom it is done for. */
  private boolean namesCausee(ActDraft open, Predication p) {
    String marker = p.marker().orElse("");
    return p.topic().isPresent()
        && (!grammar.is("causee-topic", marker)
            || (named(open, p) && grammar.is("benefit-preposition", marker)));
  }

  /** 督促…: the one who urges has nothing more to do himself. */
  private boolean urges(ActDraft open) {
    return grammar.verbal("urging", open.head.verb(t));
  }

  /** 督促各单位，…: urged is somebody whose act has still to be told. */
  private boolean calls(ActDraft open) {
    return urges(open)
        && open.object
            .filter(o -> grammar.agent(t.text(o.to() - 1)))
            .filter(o -> IntStream.range(o.from(), o.to()).noneMatch(i -> grammar.strongVerb(t, i)))
            .isPresent();
  }

  /** 支持企业…, 指导部门…: the causative has somebody who acts. */
  private boolean leads(ActDraft open) {
    String verb = open.head.verb(t);
    boolean leading =
        grammar.verbal("leading", verb) || (grammar.verbal("exhorting", verb) && led(open));
    if (!leading || open.head.topic().isPresent()) {
      return false;
    }
    Range object = open.object.orElse(new Range(0, 0));
    boolean idle =
        object.to() > object.from()
            && (grammar.person(t.text(object.to() - 1)) || grammar.agent(t.text(object.to() - 1)));
    if (open.verbs.size() == 1 && open.object.filter(pending::waits).isPresent()) {
      return true;
    }
    boolean gathers = idle && grammar.verbal("gathering", verb);
    if (gathers
        || grammar.verbal("acting-coverb", verb)
        || object.to() == object.from()
        || acts(object.from())) {
      return gathers;
    }
    boolean urged =
        urges(open)
            && IntStream.range(object.from() + 1, object.to() - 1)
                .anyMatch(i -> grammar.strongVerb(t, i) && !grammar.of(t, i + 1));
    if (urged || pending.unfinished(object) || causee(open).isPresent()) {
      return true;
    }
    return grammar.agent(t.text(object.to() - 1))
        && t.text(object.from(), object.to()).contains(grammar.ofWord());
  }
}
