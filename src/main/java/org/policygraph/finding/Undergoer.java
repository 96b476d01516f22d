package org.policygraph.finding;

import java.util.List;
import java.util.Optional;
import org.policygraph.finding.Predication.Range;
import org.policygraph.source.Span;

/**
 * What an act is done to that does not stand behind its verbs: its topic, the subject of a passive,
 * what is bounded, placed or sent somewhere.
 */
final class Undergoer {

  private final ActDraft act;
  private final Predication head;
  private final List<Predication> before;
  private final List<Predication> conditionParts;
  private final Grammar grammar;
  private final Tokens t;
  private final ActVerbs verbs;
  private final Things things;

  Undergoer(ActDraft act, ActDraft.Place place, ActVerbs verbs) {
    this.act = act;
    this.head = act.head;
    this.before = act.before;
    this.conditionParts = place.conditionParts();
    this.grammar = place.grammar();
    this.t = place.t();
    this.verbs = verbs;
    this.things = new Things(grammar, t);
  }

  /** What the act is done to, of what stands behind its verbs and what stands before them. */
  Optional<Span> of(Optional<Span> behind) {
    return (behind.isEmpty() && !tells()) || bounds() || arrives() ? objectBefore() : behind;
  }

  /**
   * What stands before a verb without object: its topic, the subject of a passive, 的 of a
   * condition.
   */
  private Optional<Span> objectBefore() {
    boolean whoever = done() || act.verbs.stream().anyMatch(verbs::bound);
    Optional<Range> subject = whoever ? head.subject() : head.subject().flatMap(things::of);
    boolean own = places() || before.stream().noneMatch(p -> topicStart(p) >= 0);
    if (subject.isPresent() && own) {
      return subject.map(r -> t.span(r.from(), r.to()));
    }
    if (before.isEmpty() || act.rule.equals("light")) {
      return Optional.empty();
    }
    for (Predication p : before) {
      int from = topicStart(p);
      if (from >= 0 && from < p.to()) {
        boolean paired = head.marker().filter(m -> grammar.is("pairing", m)).isPresent();
        int end = paired ? act.verbs.get(0).from() : Math.max(p.to(), settingEnd(p));
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

  /** 将信息，共享到平台: behind the verb stands where what the clause before fronts goes. */
  private boolean arrives() {
    if (act.verbs.stream().anyMatch(verbs::arrives) && head.topic().isEmpty()) {
      return true;
    }
    return act.verbs.stream()
            .anyMatch(v -> grammar.smallEnding("arriving", t.text(v.from(), v.to())))
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
    boolean becomes = act.object.filter(o -> t.is("becoming", o.from())).isPresent();
    boolean bound =
        act.verbs.stream().anyMatch(verbs::bound)
            || places()
            || (act.rule.equals("target") && t.verbal("change", act.verbs.get(0).from()));
    boolean named = before.stream().anyMatch(p -> things.named(p).isPresent());
    return (head.subject().isPresent() || named) && (becomes || bound);
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
      if (!conditionParts.contains(p)) {
        return end;
      }
      end = p.to();
    }
    return end;
  }
}
