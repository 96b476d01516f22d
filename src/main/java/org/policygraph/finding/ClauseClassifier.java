package org.policygraph.finding;

import java.util.Optional;

/** Decides what a clause does in its sentence, by its own words alone. */
final class ClauseClassifier {

  /** The rule of a clause that tells what for. */
  static final String PURPOSE = "purpose";

  private static final int LONGEST_LABEL = 6;

  private final Grammar grammar;
  private final Statements statements;
  private final Circumstances circumstances;
  private final BasisClauses bases;
  private final ResultClauses results;

  ClauseClassifier(Grammar grammar) {
    this.grammar = grammar;
    this.statements = new Statements(grammar);
    this.circumstances = new Circumstances(grammar);
    this.bases = new BasisClauses(grammar);
    this.results = new ResultClauses(grammar);
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
    if (grammar.clause("resolving", text)
        || (grammar.announcing(p.clause().mark()) && labels(text))) {
      return new Judgement(ClauseKind.STATEMENT, "label");
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
    Announcements announcements = new Announcements(grammar, t);
    if (announcements.contents(p)) {
      return new Judgement(ClauseKind.ACT, "constitutive");
    }
    if (announcements.only(p)) {
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

  /** 答：, 管制时间：, 支持标准：: whether words before a colon only say what stands behind it. */
  private boolean labels(String text) {
    return grammar.clause("answer", text)
        || (text.length() <= LONGEST_LABEL && grammar.clauseEnding("label", text));
  }

  private Judgement withoutVerb(Predication p) {
    boolean bans = p.deontic().filter(d -> d.modality() == Modality.PROHIBITION).isPresent();
    if (bans && (p.marker().isEmpty() || grammar.announcing(p.clause().mark()))) {
      return new Judgement(ClauseKind.ACT, "ban");
    }
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
    return new Judgement(ClauseKind.SETTING, p.deontic().isPresent() ? "deontic-only" : "subject");
  }

  private Judgement withVerb(Tokens t, Predication p) {
    String verb = p.verb(t);
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
    if (p.deontic().isPresent() && bases.namedUnderDeontic(t, p)) {
      return new Judgement(ClauseKind.BASIS, "basis");
    }
    if (p.deontic().isPresent()) {
      boolean left = p.deontic().get().modality() == Modality.PERMISSION;
      if (!left && !p.negated() && p.coverb().isEmpty() && bases.owed(t, p)) {
        return new Judgement(ClauseKind.BASIS, "principle");
      }
      return new Judgement(ClauseKind.ACT, "deontic");
    }
    Optional<String> basis = bases.in(t, p);
    if (basis.isPresent()) {
      return new Judgement(ClauseKind.BASIS, basis.get());
    }
    Optional<String> result = results.in(t, p);
    if (result.isPresent()) {
      return new Judgement(ClauseKind.RESULT, result.get());
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
      return plays ? new Judgement(ClauseKind.BASIS, "part") : withSubject(t, p, verb, object);
    }
    return new Judgement(ClauseKind.ACT, p.topic().isPresent() ? "fronted" : "imperative");
  }

  /** 覆盖率达到65%: what something is to reach, or has reached. */
  private boolean target(Tokens t, Predication p) {
    return p.subject().isPresent()
        && p.deontic().isEmpty()
        && new Targets(grammar, t).at(p.verbs().get(0).from(), p.to());
  }

  private Judgement withSubject(Tokens t, Predication p, String verb, String object) {
    if (grammar.verbal("constitutive", verb)) {
      return new Judgement(ClauseKind.ACT, "constitutive");
    }
    return statements.factual(t, p, verb, object)
        ? new Judgement(ClauseKind.STATEMENT, "fact")
        : new Judgement(ClauseKind.ACT, "subject-verb");
  }
}
