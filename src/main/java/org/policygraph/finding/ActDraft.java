package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.policygraph.finding.Predication.Range;
import org.policygraph.outline.Provision;
import org.policygraph.outline.Sentence;
import org.policygraph.source.Span;

/** An act that may still grow. */
final class ActDraft {

  final Predication head;
  final String rule;
  final Modality modality;
  final List<Predication> before;
  final List<Predication> after = new ArrayList<>();
  final List<Predication> chain = new ArrayList<>();
  final List<Span> situations = new ArrayList<>();
  List<Range> verbs;
  Optional<Range> object;

  ActDraft(Predication head, String rule, Modality modality, List<Predication> before) {
    this.head = head;
    this.rule = rule;
    this.modality = modality;
    this.before = List.copyOf(before);
    this.verbs = head.verbs();
    this.object = head.object();
  }

  /** 应当具有学位: whether it has to be, and so is no fact, whatever is told behind it. */
  boolean owed() {
    return head.deontic().isPresent();
  }

  /** Adds verbs behind those it has. */
  void join(List<Range> more) {
    verbs = joined(verbs, more);
  }

  private static List<Range> joined(List<Range> some, List<Range> more) {
    List<Range> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** Where an act stands, and what its spans are read with. */
  record Place(
      Grammar grammar,
      Tokens t,
      Provision provision,
      Sentence sentence,
      List<Predication> conditionParts) {}

  /** The finished act. */
  Act finished(Place place) {
    return new Finish(place).act();
  }

  /** Reads the spans of a finished act. */
  private final class Finish {
    private final Place place;
    private final Grammar grammar;
    private final Tokens t;

    Finish(Place place) {
      this.place = place;
      this.grammar = place.grammar();
      this.t = place.t();
    }

    Act act() {
      Span core = new Span(start(head).start(), end(head).end());
      Optional<Span> bears = object.map(r -> t.span(r.from(), r.to()));
      for (Predication link : chain) {
        core = core.union(end(link));
        bears = Optional.of(bears.orElse(end(link)).union(end(link)));
      }
      ActVerbs doing = new ActVerbs(grammar, t, ActDraft.this);
      bears = new Undergoer(ActDraft.this, place, doing).of(bears);
      boolean bare = bears.isEmpty() && !verbs.isEmpty();
      OptionalInt light = bare ? standing() : OptionalInt.empty();
      if (light.isPresent()) {
        verbs = List.of(new Range(light.getAsInt(), light.getAsInt() + 1));
        bears = Optional.of(t.span(light.getAsInt() + 1, noteStart(head)));
      }
      Span quote = core;
      List<Span> attached = new ArrayList<>();
      for (Predication p : before) {
        quote = quote.union(start(p));
        attached.add(p.clause().span());
      }
      for (Predication p : after) {
        quote = quote.union(end(p));
        attached.add(p.clause().span());
      }
      attached.sort(null);
      head.coverb()
          .filter(c -> actsToo(t.text(c.from(), c.to())))
          .ifPresent(c -> verbs = joined(List.of(c), verbs));
      List<Span> actions = verbs.stream().map(doing::called).toList();
      Optional<Span> inside = verbs.size() == 1 ? doing.inside(verbs.get(0)) : Optional.empty();
      if (inside.isPresent()) {
        actions = List.of(new Span(actions.get(0).start(), inside.get().start()));
        bears = inside;
      }
      return new Act(
          place.provision(),
          place.sentence(),
          place.t(),
          quote,
          core,
          List.copyOf(attached),
          actions,
          bears,
          List.copyOf(situations),
          modality,
          rule,
          cues(),
          Optional.empty());
    }

    /** 鼓励通过…办理, 组织制定: a verb before another that is an action beside it. */
    private boolean actsToo(String coverb) {
      return grammar.encouraging(coverb) || grammar.verbal("acting-coverb", coverb);
    }

    /** 实行平战结合, of nothing that is told: the light verb, which then is the act; not 实行动态管理. */
    private OptionalInt standing() {
      Range last = verbs.get(verbs.size() - 1);
      return grammar.verbal("regulating", t.text(last.from(), last.to()))
          ? OptionalInt.empty()
          : IntStream.range(head.body(), verbs.get(0).from())
              .filter(i -> grammar.small("light-standing", t, i))
              .findFirst();
    }

    private List<String> cues() {
      List<String> cues = new ArrayList<>();
      head.deontic().ifPresent(d -> cues.add(d.word()));
      head.marker().ifPresent(cues::add);
      head.coverb().ifPresent(c -> cues.add(t.text(c.from(), c.to())));
      verbs.forEach(v -> cues.add(t.text(v.from(), v.to())));
      cues.addAll(t.shown(head.from()));
      return List.copyOf(cues);
    }

    /** From the first word behind conjunction and ordinal to the end of the clause. */
    private Span start(Predication p) {
      int from = p.body() < p.to() ? p.body() : p.from();
      return from < p.to() ? t.span(from, p.to()) : p.clause().span();
    }

    private Span end(Predication p) {
      int to = noteStart(p);
      return p.from() < to ? t.span(p.from(), to) : p.clause().span();
    }

    /** The end of a clause without a bracket about who is responsible. */
    private int noteStart(Predication p) {
      int q = p.to();
      while (q > p.from() && t.enclosed(q - 1)) {
        q--;
      }
      return q < p.to() && q > p.from() && grammar.note(t.text(q, p.to())) ? q : p.to();
    }
  }
}
