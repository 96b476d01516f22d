package org.policygraph.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Clause;
import org.policygraph.source.Span;

/**
 * What a rule binds, told before it without 的: a class of things, 新建的平屋顶，应当…; an activity, 委托鉴定应当…;
 * what somebody does or what happens then, 督察人员执行任务，应当….
 */
final class RuledCases {

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Modifiers modifiers;

  RuledCases(Modifiers modifiers) {
    this.modifiers = modifiers;
  }

  /** The conditions of an act that are told so, with the rule that found each. */
  Map<Span, String> of(Act act, ActWords w) {
    Map<Span, String> found = new LinkedHashMap<>();
    kind(w).ifPresent(s -> found.put(s, "kind"));
    activity(w).ifPresent(s -> found.putIfAbsent(s, "activity"));
    for (Clause clause : act.sentence().clauses()) {
      if (act.attached().stream().anyMatch(clause.span()::overlaps)) {
        event(w, w.range(clause.span())).ifPresent(s -> found.putIfAbsent(s, "event"));
      }
    }
    return found;
  }

  /** The class of things that a rule applies to, named before it: 新建的…平屋顶，应当…. */
  private Optional<Span> kind(ActWords w) {
    Range clause = w.clause(w.quote().from());
    boolean before = clause.to() < w.firstAction() && clause.to() < w.quote().to();
    int end = before ? clause.to() : binding(w, clause);
    boolean its = before && w.criterion("its", clause.to() + 1);
    boolean binds = before ? its || binds(w, clause.to() + 1) : end > 0;
    boolean figure =
        end > 0
            && (criteria.suffix("figure", w.text(end - 1)).isPresent()
                || criteria.suffix("no-kind", w.text(end - 1)).isPresent());
    boolean ruled =
        IntStream.range(clause.from(), Math.max(end, clause.from()))
            .anyMatch(i -> rules(w, i, clause, end));
    if (!binds || figure || ruled || !w.tag(end - 1).startsWith("n")) {
      return Optional.empty();
    }
    boolean body =
        w.names(clause.from(), end).stream()
            .anyMatch(g -> (g.from() == clause.from() && !its) || g.to() == end);
    boolean opened = opened(w, clause.from());
    boolean of = IntStream.range(clause.from(), end).anyMatch(i -> classifies(w, clause, i));
    return !body && !opened && (of || its)
        ? Optional.of(w.span(clause.from(), end))
        : Optional.empty();
  }

  /**
   * Whether a clause begins with what binds somebody, or with what somebody is bound to: 时间不得少于….
   */
  private boolean binds(ActWords w, int word) {
    return w.criterion("binding", word)
        || (w.tag(word).startsWith("n") && w.criterion("duty", word + 1) && !named(w, word));
  }

  private static boolean named(ActWords w, int word) {
    return w.names(word, word + 1).stream().anyMatch(g -> g.trail().isEmpty());
  }

  /** Whether a word makes a clause a rule of its own; not 应当 in what tells of a class, 应当报废的…. */
  private boolean rules(ActWords w, int word, Range clause, int end) {
    boolean told =
        word == clause.from() && IntStream.range(word + 1, end).anyMatch(i -> w.criterion("of", i));
    return (w.criterion("duty", word) && !told) || w.criterion("telling-word", word);
  }

  /** Whether what begins at a word is no class of things; 已经建成的 tells of one. */
  private boolean opened(ActWords w, int word) {
    return !w.criterion("so-far", word) && criteria.has("not-kind", w.tag(word).substring(0, 1));
  }

  /** The activity that a duty goes with, whoever does it: 委托鉴定应当…, 房屋装修，不得…. */
  private Optional<Span> activity(ActWords w) {
    Range clause = w.clause(w.quote().from());
    boolean before = clause.to() < w.firstAction() && clause.to() < w.quote().to();
    int end = before ? clause.to() : binding(w, clause);
    boolean due = end > 0 && w.criterion("duty", before ? end + 1 : end);
    if (!due
        || end - clause.from() < 2
        || criteria.suffix("no-activity", w.text(end - 1)).isPresent()
        || criteria.suffix("figure", w.text(end - 1)).isPresent()) {
      return Optional.empty();
    }
    boolean of =
        IntStream.range(clause.from(), end)
            .anyMatch(i -> w.criterion("of", i) && !w.criterion("boundary", i - 1));
    boolean done =
        w.tag(clause.from()).equals("v") || (!of && criteria.has("activity-tag", w.tag(end - 1)));
    boolean plain = !criteria.has("not-kind", w.tag(clause.from()).substring(0, 1));
    boolean named = w.names(clause.from(), end).stream().anyMatch(g -> g.trail().isEmpty());
    boolean closed = w.criterion("of", end - 1) || w.tag(end - 1).equals("f");
    return done && plain && !named && !closed
        ? Optional.of(w.span(clause.from(), end))
        : Optional.empty();
  }

  /**
   * 的 behind a predicate, a boundary or a place whose things somebody is to care for, 院落中的林木，由…,
   * and 其他 at the beginning, set a class of things apart.
   */
  private boolean classifies(ActWords w, Range clause, int at) {
    boolean of =
        w.criterion("of", at)
            && (modifiers.tells(w, clause.from(), at)
                || w.criterion("boundary", at - 1)
                || (w.tag(at - 1).equals("f") && w.role("doer", clause.to() + 1)));
    return of || (at == clause.from() && w.criterion("other", at));
  }

  /** The word that binds the class before it in the same clause, or 0. */
  private int binding(ActWords w, Range clause) {
    for (int i = clause.from() + 1; i < Math.min(clause.to(), w.firstAction() + 1); i++) {
      if (w.criterion("duty", i) || w.criterion("bounding", i)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * What somebody does or what happens is the occasion of what shall or may be done then; who does
   * it belongs to it only if somebody else is bound: 督察人员执行任务，应当…, 房屋超过使用年限，使用人应当….
   */
  private Optional<Span> event(ActWords w, Range clause) {
    if (clause.from() < w.quote().from()
        || clause.to() >= w.firstAction()
        || clause.to() >= w.quote().to()
        || w.criterion("of", clause.to() - 1)) {
      return Optional.empty();
    }
    Range next = w.clause(clause.to() + 1);
    Optional<Span> breach = breach(w, clause);
    if (breach.isPresent() && next.holds(w.firstAction())) {
      return breach;
    }
    boolean other = named(w, next.from(), next) > next.from();
    int does = named(w, clause.from(), clause);
    boolean binds =
        other
            ? IntStream.range(next.from(), next.to()).anyMatch(i -> w.criterion("duty", i))
            : w.criterion("duty", next.from()) || w.criterion("leave", next.from());
    boolean tells =
        does > clause.from()
            && does + 1 < clause.to()
            && does(w, does)
            && !w.criterion("binding", does)
            && !made(w, does, clause.to());
    return binds && tells
        ? Optional.of(w.span(other ? clause.from() : does, clause.to()))
        : Optional.empty();
  }

  /** 平台违反本条例规定: the breach that a clause tells, without whoever commits it. */
  private static Optional<Span> breach(ActWords w, Range clause) {
    boolean other =
        IntStream.range(clause.from(), clause.to())
            .anyMatch(i -> w.criterion("of", i) || w.criterion("duty", i));
    return IntStream.range(clause.from(), clause.to())
        .filter(i -> !other && w.criterion("breach", i))
        .mapToObj(i -> w.span(i, clause.to()))
        .findFirst();
  }

  /** One past the names that a clause begins with. */
  private static int named(ActWords w, int from, Range clause) {
    return w.names(clause.from(), clause.to()).stream()
        .filter(g -> g.from() == from && g.trail().isEmpty())
        .mapToInt(g -> g.to())
        .findFirst()
        .orElse(from);
  }

  /** Whether a word tells what somebody does, also one that is a noun elsewhere: 进行改建. */
  private boolean does(ActWords w, int word) {
    return w.tag(word).equals("v") || w.criterion("doing", word);
  }

  /** Whether verbs with nothing but 的 behind them make what follows: 制定的规划. */
  private boolean made(ActWords w, int from, int to) {
    int behind = from;
    while (behind < to && w.tag(behind).startsWith("v")) {
      behind++;
    }
    return w.criterion("of", behind);
  }
}
