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
  final List<Predication> after = new ArrayList<>();
  final List<Predication> chain = new ArrayList<>();
  final List<Span> situations = new ArrayList<>();
  List<Range> verbs;
  Optional<Range> object;
  private final Modality modality;
  private final List<Predication> before;

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
    private final Things things;

    Finish(Place place) {
      this.place = place;
      this.grammar = place.grammar();
      this.t = place.t();
      this.things = new Things(grammar, t);
    }

    Act act() {
      Span core = new Span(start(head).start(), end(head).end());
      Optional<Span> bears = object.map(r -> t.span(r.from(), r.to()));
      for (Predication link : chain) {
        core = core.union(end(link));
        bears = Optional.of(bears.orElse(end(link)).union(end(link)));
      }
      if ((bears.isEmpty() && !tells()) || bounds() || arrives()) {
        bears = objectBefore();
      }
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
      List<Span> actions = verbs.stream().map(this::whole).map(this::undone).toList();
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
          cues());
    }

    /** 鼓励通过…办理, 组织制定: a verb before another that is an action beside it. */
    private boolean actsToo(String coverb) {
      return grammar.encouraging(coverb) || grammar.verbal("acting-coverb", coverb);
    }

    /**
     * What stands before a verb without object: its topic, the subject of a passive, 的 of a
     * condition.
     */
    private Optional<Span> objectBefore() {
      boolean whoever = done() || verbs.stream().anyMatch(this::bound);
      Optional<Range> subject = whoever ? head.subject() : head.subject().flatMap(things::of);
      boolean own = places() || before.stream().noneMatch(p -> topicStart(p) >= 0);
      if (subject.isPresent() && own) {
        return subject.map(r -> t.span(r.from(), r.to()));
      }
      if (before.isEmpty() || rule.equals("light")) {
        return Optional.empty();
      }
      for (Predication p : before) {
        int from = topicStart(p);
        if (from >= 0 && from < p.to()) {
          boolean paired = head.marker().filter(m -> grammar.is("pairing", m)).isPresent();
          int end = paired ? verbs.get(0).from() : Math.max(p.to(), settingEnd(p));
          return Optional.of(t.span(from, end));
        }
      }
      return before.stream()
          .flatMap(p -> things.named(p).stream())
          .findFirst()
          .map(r -> t.span(r.from(), r.to()));
    }

    /** 机构由民政部门登记: whoever another does it to is no more than what it is done to. */
    private boolean done() {
      return head.marker().filter(m -> grammar.is("doer-preposition", m)).isPresent()
          && !grammar.verbal("composing", head.verb(t));
    }

    /** 实行目标管理, of nothing that is told: the light verb, which then is the act. */
    private OptionalInt standing() {
      return IntStream.range(head.body(), verbs.get(0).from())
          .filter(i -> grammar.small("light-standing", t, i))
          .findFirst();
    }

    /** 转运到, not 做到: a verb with where it takes what it bears on. */
    private boolean arrives(Range verb) {
      int complement = verb.to() - 1;
      return complement > verb.from()
          && t.is("arriving", complement)
          && t.text(verb.from(), complement).length() > 1
          && !rule.equals("target");
    }

    /** 将信息，共享到平台: behind the verb stands where what the clause before fronts goes. */
    private boolean arrives() {
      if (verbs.stream().anyMatch(this::arrives) && head.topic().isEmpty()) {
        return true;
      }
      return verbs.stream().anyMatch(v -> grammar.smallEnding("arriving", t.text(v.from(), v.to())))
          && head.topic().isEmpty()
          && before.stream()
              .flatMap(p -> p.marker().stream())
              .anyMatch(m -> grammar.is("fronting", m));
    }

    /** 买受人有权向部门投诉: somebody tells somebody, whatever the case before is about. */
    private boolean tells() {
      return head.marker().filter(m -> grammar.is("telling-preposition", m)).isPresent()
          && head.subject().filter(s -> grammar.agent(t.text(s.to() - 1))).isPresent();
    }

    /** 不超过10％, 评定为优秀, 下降10％: what is bounded, changes or becomes something is the subject. */
    private boolean bounds() {
      boolean becomes = object.filter(o -> t.is("becoming", o.from())).isPresent();
      boolean bound =
          verbs.stream().anyMatch(this::bound)
              || places()
              || (rule.equals("target") && t.verbal("change", verbs.get(0).from()));
      boolean named = before.stream().anyMatch(p -> things.named(p).isPresent());
      return (head.subject().isPresent() || named) && (becomes || bound);
    }

    private boolean bound(Range verb) {
      String word = t.text(verb.from(), verb.to());
      return grammar.verbal("bound", word) || (banned(verb) && grammar.deontic("bounding", word));
    }

    /** 不得超过: whether no more than 不得 stands before a verb. */
    private boolean banned(Range verb) {
      return head.deontic()
          .filter(d -> d.modality() == Modality.PROHIBITION)
          .filter(d -> verb.from() - d.length() >= head.from())
          .filter(d -> t.text(verb.from() - d.length(), verb.from()).equals(d.word()))
          .isPresent();
    }

    /** 不得低于: what bounds is one verb; 转运 of 转运到: where to is no part of it. */
    private Range whole(Range verb) {
      if (arrives(verb)) {
        return new Range(verb.from(), verb.to() - 1);
      }
      boolean one = banned(verb) && grammar.deontic("bounding", t.text(verb.from(), verb.to()));
      int length = one ? head.deontic().orElseThrow().length() : 0;
      return new Range(verb.from() - length, verb.to());
    }

    /** 可不追究, 不受地域限制: what is left undone, or not suffered, is called so (D13). */
    private Span undone(Range verb) {
      Span done = t.span(verb.from(), verb.to());
      boolean suffers =
          modality != Modality.PROHIBITION && grammar.suffering(t.text(verb.from(), verb.to()));
      if (verb.from() == head.from() || !(suffers || modality == Modality.PERMISSION)) {
        return done;
      }
      int not =
          grammar.smallSuffix("undone", t.text(verb.from() - 1)).map(String::length).orElse(0);
      return new Span(done.start() - not, done.end());
    }

    /** 经费纳入财政预算: what is placed is the subject. */
    private boolean places() {
      return head.topic().isEmpty()
          && grammar.verbal("placing", head.verb(t))
          && head.subject().flatMap(things::of).isPresent();
    }

    /** The first word behind a 对 that a waiting clause begins with, or -1. */
    private int topicStart(Predication p) {
      if (p.opensWith("topic-preposition", grammar, t)) {
        return p.body() + 1;
      }
      if (p.names()) {
        return p.body();
      }
      return p.topic().isPresent() && p.marker().filter(m -> grammar.is("fronting", m)).isPresent()
          ? p.topic().get().from()
          : -1;
    }

    /** One past the last clause that goes on with the topic of an earlier one. */
    private int settingEnd(Predication first) {
      int end = first.to();
      for (Predication p : before.subList(before.indexOf(first) + 1, before.size())) {
        if (!place.conditionParts().contains(p)) {
          return end;
        }
        end = p.to();
      }
      return end;
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
