package org.policygraph.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.Predication.Range;

/** Tells clauses that an act rests on from acts: bases, means, viewpoints and principles. */
final class BasisClauses {

  private final Grammar grammar;

  BasisClauses(Grammar grammar) {
    this.grammar = grammar;
  }

  /** What sort of basis a clause with a verb is that is not said to have to be; or none. */
  Optional<String> in(Tokens t, Predication p) {
    String verb = p.verb(t);
    String first = t.text(p.body());
    String object = p.object(t);
    String lead = p.coverb().map(c -> t.text(c.from(), c.to())).orElse(verb);
    boolean assessed = verb.equals(first) && grammar.concrete(grammar.bare(object));
    boolean based =
        grammar.clause("basis", first) || (grammar.clause("basis", verb) && p.subject().isEmpty());
    if (based && !assessed && !mainBehindBasis(t, p, first)) {
      return Optional.of("basis");
    }
    if (p.namesNoThing(grammar, t) && means(t, p, verb, object)) {
      return Optional.of("means");
    }
    if (viewpoint(p, verb)) {
      return Optional.of("viewpoint");
    }
    if (p.coverb().isEmpty() && p.subject().isEmpty() && principle(lead, object, p)) {
      return Optional.of("principle");
    }
    return Optional.empty();
  }

  /** 要坚持…原则, 应当遵循…: whether an act rests on what a clause says has to be. */
  boolean owed(Tokens t, Predication p) {
    String verb = p.verb(t);
    String object = p.object(t);
    boolean bare = p.verbs().get(0).to() < p.to() || p.object().isPresent();
    boolean goesBy =
        grammar.clause("basis-under-deontic", verb)
            && (grammar.clause("basis", verb) || grammar.clauseEnding("principle-noun", object));
    return bare
        && (p.verbs().size() == 1 ? means(t, p, verb, object) || goesBy : uses(t, p, object));
  }

  /** 利用各种媒体，…, 各地采取多种方式，…: by what means the act behind it is done. */
  private boolean means(Tokens t, Predication p, String verb, String object) {
    boolean takes =
        grammar.verbal("taking", verb) && p.topic().isEmpty() && p.namesNoThing(grammar, t);
    boolean rests =
        (takes || grammar.verbal("means", verb)) && grammar.clauseEnding("means-noun", object);
    return uses(t, p, object) || ((rests || (takes && steps(t, p, object))) && leads(p));
  }

  /** 应当采取措施，加强…, but not 立即采取措施，…, an act of its own in an emergency. */
  private boolean steps(Tokens t, Predication p, String object) {
    int verb = p.verbs().get(0).from();
    boolean atOnce = verb > p.from() && t.is("at-once", verb - 1);
    return grammar.clause("any-measure", object) && !atOnce && !result(t, p);
  }

  /** 采取措施，防止…: whether what follows tells only what the clause is to bring about. */
  private static boolean result(Tokens t, Predication p) {
    int next = p.to() + 1;
    return next < t.size() && t.clause("result-always", next);
  }

  /** 利用监测结果，…, 统筹考虑地形等因素，…: what is used or weighed to do something else. */
  private boolean uses(Tokens t, Predication p, String object) {
    Range last = p.verbs().get(p.verbs().size() - 1);
    return leads(p)
        && p.object().filter(o -> o.from() >= last.to()).isPresent()
        && grammar.clause("using", t.text(last.from(), last.to()))
        && grammar.clauseEnding("used-noun", object);
  }

  /** Whether nothing modifies the verb of a clause, and something follows behind a comma. */
  private boolean leads(Predication p) {
    return p.coverb().isEmpty() && grammar.is("comma", p.clause().mark());
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
            && !taken(t, p)
            && new ClosedAdverbial(grammar, t, p.to()).meansEnd(p.body()) == 0;
    return grammar.clause("basis", first)
        && !always
        && !p.verb(t).equals(first)
        && p.marker().isPresent()
        && p.verbs().get(0).from() > p.body() + 1
        && !goal(t, p)
        && !(p.deontic().isEmpty() && (named(t, p, p.body()) || principle(t, p)));
  }

  /** 围绕保护修复湿地，…, 围绕把农业建成大产业，…: whether the verb is what the basis itself is to do. */
  private boolean goal(Tokens t, Predication p) {
    int verb = p.verbs().get(0).from();
    return leads(p)
        && t.clause("aiming", p.body())
        && (t.is("fronting", p.body() + 1)
            || IntStream.range(p.body() + 1, verb).allMatch(i -> grammar.verb(t, i)));
  }

  /** 以项目为抓手推进建设: whether what something is taken for stands right before the verb. */
  private static boolean taken(Tokens t, Predication p) {
    int verb = p.verbs().get(0).from();
    return verb - 2 > p.body()
        && t.is("as", verb - 2)
        && !t.tag(verb - 1).startsWith("u")
        && !t.enclosed(verb - 2);
  }

  /** 本着白天高于夜间的原则，: whether a basis and the clause end with the word for one. */
  private boolean principle(Tokens t, Predication p) {
    return grammar.is("comma", p.clause().mark())
        && grammar.of(t, p.to() - 2)
        && grammar.smallEnding("principle-end", t.text(p.to() - 1));
  }

  /**
   * 结合推进城乡环境整治行动，: whether the verb behind a basis is a verbal noun in the name that the clause
   * ends with.
   */
  private boolean named(Tokens t, Predication p, int basis) {
    int verb = p.verbs().get(0).from();
    return leads(p)
        && p.topic().isEmpty()
        && t.tag(verb).equals("vn")
        && !t.is("light", verb)
        && noun(t, verb - 1)
        && !grammar.smallEnding("basis-noun", t.text(verb - 1))
        && !t.holdsOf(verb, p.to())
        && IntStream.range(basis + 2, verb).noneMatch(i -> grammar.verb(t, i));
  }

  /** 应当根据安全监察指令，: whether such a basis stands right behind a deontic. */
  boolean namedUnderDeontic(Tokens t, Predication p) {
    int verb = p.verbs().get(0).from();
    for (int i = p.body() + 1; i < verb - 1; i++) {
      if (grammar.deontic(t, i - 1, verb).isPresent() && t.is("basis-preposition", i)) {
        return noun(t, p.to() - 1) && named(t, p, i);
      }
    }
    return false;
  }

  private static boolean noun(Tokens t, int i) {
    return t.tag(i).startsWith("n") || t.tag(i).equals("an");
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
}
