package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.Predication.Range;

/** Says how binding the acts of a sentence are; a permission goes on until something ends it. */
final class Modalities {

  private final Grammar grammar;
  private final Tokens t;
  private Optional<Deontic> permission = Optional.empty();

  Modalities(Grammar grammar, Tokens t) {
    this.grammar = grammar;
    this.t = t;
  }

  /** A permission ends with its part of the sentence. */
  void end() {
    permission = Optional.empty();
  }

  /** How binding an act is, with the clauses that waited for it. */
  Modality of(Predication p, List<Predication> waiting) {
    String verb = p.verb(t);
    Optional<Deontic> deontic = p.deontic();
    for (int i = waiting.size() - 1; i >= 0 && deontic.isEmpty(); i--) {
      if (!grammar.of(t, waiting.get(i).to() - 1)) {
        deontic = waiting.get(i).deontic();
      }
    }
    if (deontic.isEmpty() && waiting.isEmpty() && goesOn(p, verb)) {
      deontic = permission;
    }
    permission = deontic.filter(d -> d.modality() == Modality.PERMISSION);
    if (deontic.isPresent()) {
      Modality modality = deontic.get().modality();
      if (modality == Modality.PERMISSION && deontic.equals(p.deontic()) && bounds(p)) {
        return Modality.OBLIGATION;
      }
      if (modality == Modality.PROHIBITION && grammar.deontic("bounding", verb)) {
        return Modality.OBLIGATION;
      }
      if (modality == Modality.PROHIBITION
          && !grammar.deontic("banning", deontic.get().word())
          && grammar.deontic("sparing", verb)) {
        return Modality.PERMISSION;
      }
      if (modality == Modality.OBLIGATION && encourages(p)) {
        return Modality.ENCOURAGEMENT;
      }
      return modality == Modality.OBLIGATION && p.negated() ? Modality.PROHIBITION : modality;
    }
    if (encourages(p)) {
      return Modality.ENCOURAGEMENT;
    }
    if (grammar.deontic("allowing", verb)
        || approves(p, verb)
        || (p.negated() && spares(p, verb))
        || (grammar.verbal("having", verb) && grammar.clauseEnding("right-noun", p.object(t)))) {
      return Modality.PERMISSION;
    }
    return (p.negated() && !grammar.suffering(verb)) || grammar.prohibiting(verb)
        ? Modality.PROHIBITION
        : Modality.OBLIGATION;
  }

  /** 可同时开展的项目不少于5项: whether only what is bounded is something one may do. */
  private boolean bounds(Predication p) {
    return grammar.verbal("bound", p.verb(t)) && t.holdsOf(p.body(), p.verbs().get(0).from());
  }

  /** Whether a permission goes on: to no one else (由…), and to nothing that is owed then. */
  private boolean goesOn(Predication p, String verb) {
    return p.subject().isEmpty()
        && !p.negated()
        && !grammar.small("doer-preposition", t, p.body())
        && !grammar.deontic("owed-verb", verb)
        && IntStream.range(p.body(), p.hasVerb() ? p.verbs().get(0).from() : p.body())
            .noneMatch(i -> grammar.deontic("owed-adverb", t.text(i)));
  }

  /** 不再缴纳管理费, 不适用第三条的规定, 不受地域限制: whether not to do it spares somebody. */
  private boolean spares(Predication p, String verb) {
    return grammar.deontic("sparing", verb)
        || p.appliesRule(grammar, t)
        || (grammar.suffering(verb)
            && p.object()
                .filter(o -> grammar.deontic("narrowing", t.text(o.to() - 1)))
                .isPresent());
  }

  /** 原则同意方案: one word at most stands before the verb. */
  private boolean approves(Predication p, String verb) {
    return grammar.deontic("approving", verb)
        && p.object().isPresent()
        && p.verbs().get(0).from() <= p.body() + 1;
  }

  /** 引导和鼓励…, 探索设立…: one of the verbs that lead, or the one before them. */
  private boolean encourages(Predication p) {
    return (encouragingVerb(p.verbs()) && leadsClause(p))
        || p.coverb().filter(this::encouraging).isPresent();
  }

  /** To back something behind another act, 配合和支持, is asked as that is. */
  private boolean encouragingVerb(List<Range> verbs) {
    List<String> encouraging = verbs.stream().filter(this::encouraging).map(this::text).toList();
    return !encouraging.isEmpty()
        && (encouraging(verbs.get(0))
            || grammar.deontic("guiding", text(verbs.get(0)))
            || !encouraging.stream().allMatch(verb -> grammar.deontic("backing", verb)));
  }

  private boolean encouraging(Range verb) {
    return grammar.encouraging(text(verb));
  }

  private String text(Range verb) {
    return t.text(verb.from(), verb.to());
  }

  /** Not 给予支持, not 工作上支持: the verb is the first that the clause has to say. */
  private boolean leadsClause(Predication p) {
    int verb = p.verbs().get(0).from();
    for (int i = p.body(); i < verb; i++) {
      if (grammar.small("light", t, i)) {
        return false;
      }
    }
    return verb == p.body() || !t.tag(verb - 1).equals("f");
  }
}
