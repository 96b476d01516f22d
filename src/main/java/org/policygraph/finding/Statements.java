package org.policygraph.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.Predication.Range;

/** Tells clauses that say what is so from those that direct: definitions, reports, facts. */
final class Statements {

  private final Grammar grammar;

  Statements(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * What sort of statement a clause with a verb is: definition, transmittal, report, copula or
   * fact; or none.
   */
  Optional<String> in(Tokens t, Predication p) {
    String verb = p.verb(t);
    boolean ruled = p.deontic().isPresent() && grammar.clause("content", verb);
    boolean defines = grammar.clause("definition", verb) && !ruled;
    if (defines
        || (p.deontic().isEmpty() && grammar.inside("consisting", t.text(p.body(), p.to())))
        || (grammar.inside("definition-inside", t.text(p.body(), p.to()))
            && !p.appliesRule(grammar, t))) {
      return Optional.of("definition");
    }
    if (grammar.inside("transmitting-inside", t.text(p.body(), p.to()))) {
      return Optional.of("transmittal");
    }
    if (rest(t, p) || grammar.clauseEnding("elsewhere", t.text(p.body(), p.to()))) {
      return Optional.of("rest");
    }
    if (t.clause("repeal", p.to() - 1) && !t.verbal("submitting", p.body())) {
      return Optional.of("repeal");
    }
    if (p.object().isEmpty()
        && p.subject().isPresent()
        && p.deontic().isEmpty()
        && p.marker().filter(m -> grammar.is("doer-preposition", m)).isEmpty()
        && grammar.verbal("reporting", verb)) {
      return Optional.of("report");
    }
    if (contents(t, p)) {
      return Optional.of("contents");
    }
    if (speaks(t, p, verb)) {
      return Optional.of("report");
    }
    if (!statement(t, p, verb, p.object(t))) {
      return Optional.empty();
    }
    boolean copula = grammar.verbal("copula", verb) || copulaBehind(t, p, verb);
    return Optional.of(copula ? "copula" : "fact");
  }

  /** 责任是否落实: what is to be found out, in a sentence in which nothing before says who does. */
  boolean asks(Tokens t, Predication p) {
    return IntStream.range(p.from(), p.to()).anyMatch(i -> t.is("asking", i))
        && !grammar.of(t, p.to() - 1)
        && IntStream.range(0, p.to())
            .takeWhile(i -> !t.is("asking", i))
            .noneMatch(i -> governs(t, i) && !grammar.of(t, i + 1));
  }

  private boolean governs(Tokens t, int i) {
    return grammar.verb(t, i) || grammar.preposition(t, i);
  }

  /** 落实责任情况, 系统的应用情况: what an inspection or a report is to be about. */
  private boolean contents(Tokens t, Predication p) {
    int verb = p.verbs().get(0).from();
    boolean led =
        p.deontic().isPresent() || p.marker().isPresent() || p.coverb().isPresent() || p.negated();
    int first = p.body();
    while (first < verb && grammar.pureAdverb(t, first)) {
      first++;
    }
    led |= first < verb && t.verbal("examining", first);
    if (led || !grammar.clauseEnding("content-noun", t.text(p.body(), p.to()))) {
      return false;
    }
    boolean named = p.subject().filter(who -> !acting(t, who)).isPresent();
    boolean name =
        verb == p.body()
            && !t.tag(verb).equals("v")
            && !grammar.strongVerb(t, verb)
            && !t.verbal("examining", verb)
            && !t.verbal("gathering", verb)
            && !t.verbal("causative", verb)
            && IntStream.range(verb + 1, p.to()).anyMatch(i -> verbal(t, i));
    return grammar.verbal("carried-out", p.verb(t))
        || name
        || (named && t.tag(verb).equals("vn") && !grammar.strongVerb(t, verb));
  }

  /** 审批 in 取水许可审批情况: what is done, of which the next word tells how it is. */
  private boolean verbal(Tokens t, int i) {
    return i + 1 < t.size() && grammar.verb(t, i) && t.clause("content-noun", i + 1);
  }

  /** 全会提出…, 《纲要》明确…: what a meeting or a paper says. */
  private boolean speaks(Tokens t, Predication p, String verb) {
    return p.deontic().isEmpty()
        && grammar.verbal("saying", verb)
        && p.subject()
            .filter(who -> grammar.clauseEnding("speaker", t.text(who.from(), who.to())))
            .isPresent();
  }

  /** 《草原法》规定: what a text says, the verb tagged as a noun. */
  boolean reports(Tokens t, Predication p) {
    return p.marker().isEmpty()
        && p.deontic().isEmpty()
        && p.to() - p.body() > 1
        && t.enclosed(p.to() - 2)
        && t.verbal("reporting", p.to() - 1)
        && grammar.is("comma", p.clause().mark());
  }

  /** Whether a verb tells of its subject what is so: not by what, whom or when it comes to be. */
  boolean factual(Tokens t, Predication p, String verb, String object) {
    boolean by =
        p.marker()
            .filter(m -> grammar.is("means-preposition", m) || grammar.is("doer-preposition", m))
            .isPresent();
    return grammar.verbal("factual", verb)
        && !by
        && !grammar.clauseEnding("owner", object)
        && !(grammar.verbal("attaining", verb)
            && grammar.holdsTerm(t, p.body() + 1, p.verbs().get(0).from()));
  }

  /** 我局, 省厅编制了规划: what somebody tells of himself, or a body has done; not what he promises. */
  boolean tale(Tokens t, Predication p) {
    Range who = p.subject().orElseThrow();
    int verb = p.verbs().get(0).from();
    boolean done = new Aspect(grammar, t).done(p);
    boolean agent = grammar.agent(t.text(who.from(), who.to()));
    boolean promised =
        IntStream.range(p.body(), verb)
            .anyMatch(i -> t.is("future", i) && (i == 0 || !t.is("past", i - 1)));
    boolean pronoun = t.is("person-pronoun", who.from()) && !promised;
    return pronoun ? !agent || done : agent && done;
  }

  /** 法规规定的其他行为规范: one more thing of a list, its last word taken for a verb. */
  private boolean rest(Tokens t, Predication p) {
    return p.deontic().isEmpty()
        && p.verbs().get(0).from() == p.to() - 1
        && grammar.inside("rest-inside", t.text(p.body(), p.to()));
  }

  /** 森林植被恢复费, 再生水利用规划: a thing that an act is a part of the name of. */
  boolean names(Tokens t, Predication p) {
    if (p.subject().isEmpty()
        || p.object().isEmpty()
        || p.deontic().isPresent()
        || p.marker().isPresent()
        || p.coverb().isPresent()
        || p.verbs().size() > 1) {
      return false;
    }
    Range verb = p.verbs().get(0);
    Range object = p.object().get();
    Range subject = p.subject().get();
    boolean close = subject.to() == verb.from() && object.from() == verb.to();
    return close
        && object.to() == p.to()
        && nominal(t, verb.from())
        && !acting(t, subject)
        && IntStream.range(object.from(), object.to()).allMatch(i -> t.tag(i).startsWith("n"));
  }

  /** A verb that is a noun, too, and hardly ever rules a clause. */
  private boolean nominal(Tokens t, int verb) {
    String word = t.text(verb);
    return !grammar.strongVerb(t, verb)
        && !grammar.verbal("constitutive", word)
        && !grammar.verbal("making", word)
        && !grammar.verbal("placing", word)
        && !grammar.verbal("frame", word)
        && !grammar.verbal("causative", word)
        && !grammar.verbal("responsible", word)
        && (t.tag(verb).equals("vn") || grammar.verbal("verb", word));
  }

  /** Somebody or a place that can act. */
  private boolean acting(Tokens t, Range who) {
    String last = t.text(who.to() - 1);
    return grammar.agent(last)
        || grammar.person(last)
        || t.tag(who.to() - 1).startsWith("r")
        || t.enclosed(who.to() - 1)
        || t.tag(who.to() - 1).equals("ns");
  }

  /** 是 without a role, 有利于…, 既能…又能…: what is so. */
  private boolean statement(Tokens t, Predication p, String verb, String object) {
    if (t.clause("benefit", p.body())
        || (grammar.clause("benefit", verb) && !t.is("at-least", p.body()))) {
      return true;
    }
    boolean progressive =
        p.object().filter(o -> t.tag(o.from()).equals("uzhe")).isPresent() && p.deontic().isEmpty();
    return progressive
        || likely(t, p)
        || ((grammar.verbal("copula", verb) || copulaBehind(t, p, verb))
            && !grammar.clauseEnding("role-noun", object)
            && !(p.subject().isPresent() && grammar.agent(object)));
  }

  /** 自然灾害还会导致减产: what will come of something, not of what somebody is to do. */
  private static boolean likely(Tokens t, Predication p) {
    return IntStream.range(p.body(), p.to() - 1)
        .anyMatch(i -> t.verbal("likely", i) && t.verbal("resulting", i + 1));
  }

  /** 支持扩大种植面积是…的重大部署: an act is called something. */
  private boolean rated(String object) {
    return grammar.clauseEnding("rated-noun", object);
  }

  /** 发展教育是政府的职责: what looks like an act is the subject of a copula. */
  private boolean copulaBehind(Tokens t, Predication p, String verb) {
    if (p.deontic().isPresent()
        || IntStream.range(p.body(), p.verbs().get(0).from())
            .anyMatch(i -> !grammar.pureAdverb(t, i) || grammar.small("negation", t, i))
        || (grammar.verbal("causative", verb) && !rated(p.object(t)))
        || (grammar.clause("principle", verb)
            && !grammar.clause("weak-principle", verb)
            && grammar.clauseEnding("principle-noun", p.object(t)))
        || grammar.verbal("finding-out", verb)) {
      return false;
    }
    Range object = p.object().orElse(new Range(0, 0));
    for (int i = object.from() + 1; i + 1 < object.to(); i++) {
      boolean led = p.verbs().get(0).from() > p.body();
      if (!t.enclosed(i) && (led ? t.text(i).equals(grammar.copula()) : t.verbal("copula", i))) {
        return !t.text(i, object.to()).contains(grammar.ofWord())
            || !grammar.of(t, object.to() - 1);
      }
    }
    return false;
  }
}
