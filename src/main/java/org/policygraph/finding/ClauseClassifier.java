package org.policygraph.finding;

import java.util.Optional;

/** Decides what a clause does in its sentence, by its own words alone. */
final class ClauseClassifier {

  /** The rule of a clause that tells what for. */
  static final String PURPOSE = "purpose";

  private final Grammar grammar;
  private final Statements statements;
  private final Circumstances circumstances;

  ClauseClassifier(Grammar grammar) {
    this.grammar = grammar;
    this.statements = new Statements(grammar);
    this.circumstances = new Circumstances(grammar);
  }

  /** What a clause does, and the rule that says so. */
  record Judgement(ClauseKind kind, String rule) {}

  Judgement judge(Tokens t, Predication p) {
    String text = t.text(p.body(), p.to());
    if (p.body() >= p.to()) {
      return new Judgement(ClauseKind.STATEMENT, "empty");
    }
    if (t.is("metadata-opening", p.from())
        || grammar.opens("metadata-head", t.text(p.from(), p.to()))
        || (grammar.announcing(p.clause().mark()) && grammar.clauseEnding("contact", text))) {
      return new Judgement(ClauseKind.STATEMENT, "metadata");
    }
    if (t.enclosed(p.from()) && t.enclosed(p.to() - 1) && !p.hasVerb() && grammar.note(text)) {
      return new Judgement(ClauseKind.STATEMENT, "note");
    }
    if (circumstances.tells(t, p)) {
      return new Judgement(ClauseKind.SETTING, "condition");
    }
    if (statements.asks(t, p)) {
      return new Judgement(ClauseKind.STATEMENT, "question");
    }
    if (t.clause("origin-open", p.body()) && t.verbal("origin", p.to() - 1)) {
      return new Judgement(ClauseKind.BASIS, "basis");
    }
    if (new Announcements(grammar, t).contents(p)) {
      return new Judgement(ClauseKind.ACT, "constitutive");
    }
    if (p.deontic().isEmpty()
        && grammar.announcing(p.clause().mark())
        && grammar.pointers().leadIn(text)
        && !new Announcements(grammar, t).acts(p)) {
      return new Judgement(ClauseKind.LEAD_IN, "lead-in");
    }
    if (new Occasions(grammar, t, p.to()).onlyTime(p.body())) {
      return new Judgement(ClauseKind.SETTING, "time");
    }
    if (!p.hasVerb() || statements.names(t, p)) {
      return statements.reports(t, p)
          ? new Judgement(ClauseKind.STATEMENT, "report")
          : withoutVerb(p);
    }
    return withVerb(t, p);
  }

  private Judgement withoutVerb(Predication p) {
    if (p.marker().isPresent()) {
      String marker = p.marker().get();
      if (grammar.clause("basis", marker)) {
        return new Judgement(ClauseKind.BASIS, "basis");
      }
      if (grammar.clause("result-always", marker)) {
        return new Judgement(ClauseKind.RESULT, "result");
      }
      return new Judgement(ClauseKind.SETTING, "adverbial");
    }
    if (p.deontic().isPresent()) {
      return p.deontic().get().modality() == Modality.PROHIBITION
          ? new Judgement(ClauseKind.ACT, "ban")
          : new Judgement(ClauseKind.SETTING, "deontic-only");
    }
    return new Judgement(ClauseKind.SETTING, "subject");
  }

  private Judgement withVerb(Tokens t, Predication p) {
    String verb = p.verb(t);
    String first = t.text(p.body());
    String object = p.object(t);
    if (target(t, p)) {
      return new Targets(grammar, t).reached(p.body(), p.verbs().get(0).from())
          ? new Judgement(ClauseKind.STATEMENT, "fact")
          : new Judgement(ClauseKind.ACT, "target");
    }
    if (p.opensWith("rating", grammar, t)
        && p.deontic().isEmpty()
        && grammar.clauseEnding("rated-as", object)) {
      return new Judgement(ClauseKind.RESULT, "rated");
    }
    Optional<String> said = statements.in(t, p);
    if (said.isPresent()) {
      return new Judgement(ClauseKind.STATEMENT, said.get());
    }
    if (p.verbs().get(0).from() == p.body()
        && grammar.verbal("lacking", verb)
        && grammar.is("comma", p.clause().mark())) {
      return new Judgement(ClauseKind.SETTING, "condition");
    }
    if (new Purposes(grammar, t).tells(p)) {
      return new Judgement(ClauseKind.BASIS, PURPOSE);
    }
    if (p.deontic().isPresent()) {
      boolean left = p.deontic().get().modality() == Modality.PERMISSION;
      if (!left && !p.negated() && p.coverb().isEmpty() && basisUnderDeontic(t, p, verb, object)) {
        return new Judgement(ClauseKind.BASIS, "principle");
      }
      return new Judgement(ClauseKind.ACT, "deontic");
    }
    String lead = p.coverb().map(c -> t.text(c.from(), c.to())).orElse(verb);
    boolean assessed = verb.equals(first) && grammar.concrete(grammar.bare(object));
    boolean based =
        grammar.clause("basis", first) || (grammar.clause("basis", verb) && p.subject().isEmpty());
    if (based && !assessed && !mainBehindBasis(t, p, first)) {
      return new Judgement(ClauseKind.BASIS, "basis");
    }
    if (p.namesNoThing(grammar, t) && means(t, p, verb, object)) {
      return new Judgement(ClauseKind.BASIS, "means");
    }
    if (viewpoint(p, verb)) {
      return new Judgement(ClauseKind.BASIS, "viewpoint");
    }
    if (p.coverb().isEmpty() && p.subject().isEmpty() && principle(lead, object, p)) {
      return new Judgement(ClauseKind.BASIS, "principle");
    }
    if (negatedResult(t, p)
        || p.marker().filter(m -> grammar.clause("result-always", m)).isPresent()) {
      return new Judgement(ClauseKind.RESULT, "result");
    }
    boolean chiefly =
        p.subject()
            .map(s -> t.text(s.from(), s.to()))
            .filter(s -> grammar.is("chiefly", s))
            .isPresent();
    if ((p.subject().isEmpty() || chiefly) && grammar.verbal("serving", verb)) {
      return new Judgement(ClauseKind.RESULT, "use");
    }
    boolean paper = grammar.clause("forming", verb) && grammar.clauseEnding("paper-noun", object);
    if (!paper
        && (grammar.clause("result-always", first) || grammar.clause("result-always", verb))) {
      return new Judgement(ClauseKind.RESULT, "result");
    }
    if (p.subject().isEmpty()
        && p.topic().isEmpty()
        && grammar.clause("state-verb", verb)
        && (stateNoun(object)
            || raises(t, p)
            || clausal(t, p)
            || grammar.clause("utmost", first))) {
      return new Judgement(ClauseKind.RESULT, "state");
    }
    if (p.marker().filter(m -> grammar.is("benefit-preposition", m)).isPresent()
        && !grammar.clause("creating", verb)
        && grammar.clauseEnding("support-noun", object)) {
      return new Judgement(ClauseKind.RESULT, "support");
    }
    if (p.subject().isEmpty() && grammar.clause("furthering", verb) && !makesAct(t, p)) {
      return new Judgement(ClauseKind.RESULT, "furthering");
    }
    if (grammar.verbal("causative", verb) && p.governs()) {
      return grammar.becoming(object)
          ? new Judgement(ClauseKind.RESULT, "becoming")
          : new Judgement(ClauseKind.ACT, "causative");
    }
    if (p.subject().isPresent()) {
      boolean plays =
          p.object().isEmpty()
              && grammar.verbal("part", verb)
              && grammar.is("comma", p.clause().mark());
      if (!plays && statements.tale(t, p)) {
        return new Judgement(ClauseKind.STATEMENT, "tale");
      }
      if (grammar.clauseEnding("leader", t.text(p.body(), p.body() + 2))) {
        return new Judgement(ClauseKind.STATEMENT, "leader");
      }
      return plays ? new Judgement(ClauseKind.BASIS, "part") : withSubject(p, verb, object);
    }
    return new Judgement(ClauseKind.ACT, p.topic().isPresent() ? "fronted" : "imperative");
  }

  /** 覆盖率达到65%: what something is to reach, or has reached. */
  private boolean target(Tokens t, Predication p) {
    return p.subject().isPresent()
        && p.deontic().isEmpty()
        && new Targets(grammar, t).at(p.verbs().get(0).from(), p.to());
  }

  /** 要坚持…原则, 应当遵循…. */
  private boolean basisUnderDeontic(Tokens t, Predication p, String verb, String object) {
    boolean bare = p.verbs().get(0).to() < p.to() || p.object().isPresent();
    return bare
        && p.verbs().size() == 1
        && (means(t, p, verb, object)
            || (grammar.clause("basis-under-deontic", verb)
                && (grammar.clause("basis", verb)
                    || grammar.clauseEnding("principle-noun", object))));
  }

  /** 利用各种媒体，…, 各地采取多种方式，…: by what means the act behind it is done. */
  private boolean means(Tokens t, Predication p, String verb, String object) {
    boolean takes =
        grammar.verbal("taking", verb) && p.topic().isEmpty() && p.namesNoThing(grammar, t);
    return p.coverb().isEmpty()
        && (takes || grammar.verbal("means", verb))
        && grammar.clauseEnding("means-noun", object)
        && grammar.is("comma", p.clause().mark());
  }

  /** 坚持全面地看待干部, 公平公正对待干部. */
  private boolean viewpoint(Predication p, String verb) {
    return grammar.verbal(p.coverb().isPresent() ? "viewpoint" : "attitude", verb);
  }

  /** 根据实际可适当提高…: the basis is only the beginning of the clause. */
  private boolean mainBehindBasis(Tokens t, Predication p, String first) {
    boolean always =
        grammar.is("always-basis", first)
            && !grammar.verbal("causative", p.verb(t))
            && new ClosedAdverbial(grammar, t, p.to()).meansEnd(p.body()) == 0;
    return grammar.clause("basis", first)
        && !always
        && !p.verb(t).equals(first)
        && p.marker().isPresent()
        && p.verbs().get(0).from() > p.body() + 1;
  }

  /** 不让…, 不使…. */
  private boolean negatedResult(Tokens t, Predication p) {
    return p.body() + 1 < p.to()
        && grammar.small("negation", t, p.body())
        && t.clause("negated-result", p.body() + 1);
  }

  private boolean stateNoun(String object) {
    return grammar.clauseEnding("state-noun", object) && !grammar.clauseEnding("no-state", object);
  }

  /** 提高供水水平, not 提高补助标准: what something is like, not by what it is measured. */
  private boolean raises(Tokens t, Predication p) {
    return p.verbs().size() == 1
        && grammar.clause("raising", p.verb(t))
        && !grammar.clauseEnding("no-state", p.object(t))
        && !t.tag(p.to() - 1).startsWith("q");
  }

  private boolean principle(String verb, String object, Predication p) {
    if (!grammar.clause("principle", verb)) {
      return false;
    }
    if (grammar.clause("weak-principle", verb)) {
      boolean stressed =
          p.verbs().size() == 1
              && p.verbs().get(0).from() > p.body()
              && grammar.clause("carrying-out", verb)
              && !grammar.clauseEnding("demand", object);
      return !stressed
          && p.verbs().size() < 2
          && grammar.clauseEnding("principle-noun", object)
          && !grammar.concrete(grammar.bare(object));
    }
    return !grammar.concrete(grammar.bare(object));
  }

  /** 保障工作顺利开展: the object is a clause. */
  private boolean clausal(Tokens t, Predication p) {
    return p.object()
        .filter(o -> o.to() - o.from() > 2 && grammar.clause("clausal-verb", p.verb(t)))
        .filter(o -> grammar.verb(t, o.to() - 1) || t.tag(o.to() - 1).startsWith("a"))
        .isPresent();
  }

  /** 促进中西部地区承接产业转移: somebody, a verb and its object, not 促进供需对接. */
  private boolean makesAct(Tokens t, Predication p) {
    if (p.object().isEmpty()) {
      return false;
    }
    for (int i = p.object().get().from() + 1; i + 1 < p.object().get().to(); i++) {
      if (grammar.onlyVerb(t, i) && !grammar.of(t, i + 1) && grammar.agent(t.text(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private Judgement withSubject(Predication p, String verb, String object) {
    if (grammar.verbal("constitutive", verb)) {
      return new Judgement(ClauseKind.ACT, "constitutive");
    }
    return statements.factual(p, verb, object)
        ? new Judgement(ClauseKind.STATEMENT, "fact")
        : new Judgement(ClauseKind.ACT, "subject-verb");
  }
}
