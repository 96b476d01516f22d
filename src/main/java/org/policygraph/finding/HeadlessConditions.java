package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Clause;
import org.policygraph.source.Span;

/** The conditions that a 的 without a head closes: 逾期不改正的，…; 对在…工作中，因…，但未…的，…. */
final class HeadlessConditions {

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Pattern opening = criteria.pattern("condition-opening");
  private final Pattern conforming = criteria.pattern("conforming");
  private final Pattern breach = criteria.pattern("breach");
  private final Pattern outcome = criteria.pattern("case-outcome");
  private final Pattern frame = criteria.pattern("case-frame");
  private final JoinedSituations joined = new JoinedSituations();
  private final Lexicon grammar = Lexicon.load("grammar");
  private final Lexicon clauses = Lexicon.load("clauses");

  /** The situations that are closed before the first action of an act, in order. */
  List<Span> of(Act act, ActWords w, String plain) {
    List<Span> found = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Clause clause : act.sentence().clauses()) {
      if (!clause.span().overlaps(act.quote())
          || clause.span().start() > end(w, act)
          || enumerated(act, clause)) {
        continue;
      }
      Span span =
          new Span(
              Math.max(clause.span().start(), act.quote().start()),
              Math.min(clause.span().end(), act.quote().end()));
      Optional<Span> closed = closed(w, span);
      if (closed.isPresent()) {
        open.add(closed.get());
        merged(open, plain).forEach(s -> situations(s, w, plain, found));
        open.clear();
      } else if (headed(w, span)) {
        if (!open.isEmpty()) {
          open.add(modifier(w, span));
          (assessed(open, w, plain) ? whole(open) : merged(open, plain))
              .forEach(s -> situations(s, w, plain, found));
        }
        open.clear();
      } else if (!open.isEmpty() || leads(w, span, plain)) {
        open.add(span);
      } else if (told(act, w, span, plain)) {
        open.add(breached(w, span));
      }
    }
    return found;
  }

  /** Whether a clause belongs to situations that the act enumerates, or is what they share. */
  private static boolean enumerated(Act act, Clause clause) {
    return act.situations().stream()
        .filter(s -> act.actions().stream().allMatch(a -> s.start() < a.start()))
        .anyMatch(s -> clause.span().start() < s.end());
  }

  private static int end(ActWords w, Act act) {
    int first = w.firstAction();
    return first < w.quote().to() ? w.all().get(first).start() : act.quote().end();
  }

  /** Whether a clause opens a condition that a later clause may close: 对…工作中，…的. */
  private boolean leads(ActWords w, Span clause, String plain) {
    Range range = w.range(clause);
    return w.criterion("condition-lead", range.from())
        || w.criterion("situation-lead", range.from())
        || breach.matcher(clause.in(plain)).lookingAt();
  }

  /** 企业停业，逾期不恢复的: whether a clause tells a case that the next one closes. */
  private boolean told(Act act, ActWords w, Span clause, String plain) {
    Range range = w.range(clause);
    int next = Math.min(range.to() + 1, w.quote().to() - 1);
    boolean closes = w.criterion("of", w.clause(next).to() - 1);
    int end = clause.end();
    if (!closes
        || grammar
            .prefix("comma", plain.substring(end, Math.min(end + 1, plain.length())))
            .isEmpty()) {
      return false;
    }
    boolean tells =
        IntStream.range(range.from(), range.to()).anyMatch(i -> w.tag(i).startsWith("v"));
    boolean named =
        IntStream.range(Math.max(range.from(), range.to() - 3), range.to())
            .anyMatch(i -> w.criterion("of", i));
    return tells
        && !named
        && !w.criterion("moment-end", range.to() - 1)
        && act.attached().stream().anyMatch(clause::overlaps)
        && !frame.matcher(clause.in(plain)).lookingAt()
        && w.names(range.from(), range.to()).stream()
            .noneMatch(g -> g.from() == range.from() && g.to() == range.to());
  }

  /** A case from the rule on that is broken, without whoever breaks it. */
  private Span breached(ActWords w, Span clause) {
    Range range = w.range(clause);
    return IntStream.range(range.from(), range.to())
        .filter(i -> w.criterion("breach", i))
        .mapToObj(i -> w.span(i, range.to()))
        .findFirst()
        .orElse(clause);
  }

  /** Whether a clause ends with what its modifier is about, 对…的干部, and so is whole. */
  private boolean headed(ActWords w, Span clause) {
    Range range = w.range(clause);
    boolean acts = IntStream.range(range.from(), range.to()).anyMatch(w.actions()::get);
    return !acts && of(w, range) > 0;
  }

  /** The modifier that stands before those or that which a clause ends with. */
  private Span modifier(ActWords w, Span clause) {
    Range range = w.range(clause);
    return w.span(range.from(), of(w, range));
  }

  /** The last 的 of a clause, if nothing but those that its modifier is about stand behind it. */
  private int of(ActWords w, Range range) {
    for (int i = range.to() - 2; i > range.from(); i--) {
      if (w.criterion("of", i)) {
        boolean bound = IntStream.range(range.from(), i).anyMatch(k -> w.criterion("binding", k));
        boolean nouns = IntStream.range(i + 1, range.to()).allMatch(k -> names(w, k));
        int behind = i + 1;
        boolean named =
            w.names(range.from(), range.to()).stream()
                .anyMatch(g -> g.to() == range.to() && g.from() == behind);
        return (named || nouns) && !bound ? i : 0;
      }
    }
    return 0;
  }

  /** Whether a word can stand in the names of places, 县（市、区）、自治州. */
  private boolean names(ActWords w, int word) {
    return criteria.has("noun", w.tag(word).substring(0, 1))
        || w.mark("joint", word)
        || w.mark("bracket-open", word)
        || w.mark("bracket-close", word);
  }

  /** The part of a clause up to a 的 that has no head behind it. */
  private Optional<Span> closed(ActWords w, Span clause) {
    Range range = w.range(clause);
    if (due(w, range) || w.criterion("binding", range.from())) {
      return Optional.empty();
    }
    for (int i = range.to() - 1; i > range.from(); i--) {
      if (w.criterion("of", i) && i <= w.firstAction()) {
        if (manner(w, range.from(), i)) {
          return Optional.empty();
        }
        boolean last = i == range.to() - 1;
        boolean predicate =
            !last
                && !gives(w, range)
                && !bound(w, range.from(), i)
                && (w.actions().get(i + 1) || w.criterion("predicate", i + 1));
        if (last || predicate) {
          return Optional.of(w.span(predicate ? behindTopic(w, range, i) : range.from(), i));
        }
      }
    }
    return Optional.empty();
  }

  /** 该免职的免职, 该取缔的要坚决取缔: what is due is done; not 该容的大胆容错. */
  private boolean due(ActWords w, Range range) {
    return IntStream.range(range.from(), range.to())
        .filter(i -> w.criterion("of", i))
        .filter(
            i -> IntStream.range(i + 1, range.to()).anyMatch(k -> w.text(k).equals(w.text(i - 1))))
        .anyMatch(i -> IntStream.range(range.from(), i).anyMatch(k -> w.criterion("due", k)));
  }

  /** 在分配资金时对符合条件的予以倾斜: the first word behind the 对 that opens what 的 closes. */
  private int behindTopic(ActWords w, Range range, int of) {
    return IntStream.range(range.from() + 1, of - 1)
        .filter(i -> w.criterion("topic-lead", i) && w.tag(i).equals("p"))
        .map(i -> i + 1)
        .findFirst()
        .orElse(range.from());
  }

  /** 机构应当定期对人员进行技能的培训: whether a duty stands before 的, so that nothing is closed. */
  private static boolean bound(ActWords w, int from, int of) {
    return IntStream.range(from, of).anyMatch(i -> w.criterion("duty", i));
  }

  /** 给予一定比例的补贴: what is given, whatever it is like. */
  private boolean gives(ActWords w, Range range) {
    return grammar.has("light", w.text(range.from()));
  }

  /** 要坚决的容错: nothing but what opens a predicate. */
  private boolean manner(ActWords w, int from, int to) {
    return IntStream.range(from, to).allMatch(i -> w.criterion("predicate", i));
  }

  /** 对推进改革，改善环境成效明显的县: whether what closes a modifier says how all of it has been done. */
  private boolean assessed(List<Span> open, ActWords w, String plain) {
    Span last = open.get(open.size() - 1);
    return clauses.suffix("assessed-end", last.in(plain)).isPresent()
        && open.stream().skip(1).noneMatch(s -> w.criterion("condition-lead", w.range(s).from()));
  }

  private static List<Span> whole(List<Span> open) {
    return List.of(open.get(0).union(open.get(open.size() - 1)));
  }

  /** 违反…规定 and what breaks it are one situation. */
  private List<Span> merged(List<Span> open, String plain) {
    List<Span> merged = new ArrayList<>();
    for (Span span : open) {
      int last = merged.size() - 1;
      if (last >= 0
          && (breach.matcher(merged.get(last).in(plain)).lookingAt()
              || outcome.matcher(span.in(plain)).lookingAt())) {
        merged.set(last, merged.get(last).union(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** The situations of a closed stretch, one by one, without what only opens it. */
  private void situations(Span span, ActWords w, String plain, List<Span> found) {
    Matcher leading = opening.matcher(span.in(plain));
    int start = leading.lookingAt() ? span.start() + skipped(leading.group()) : span.start();
    Range range = w.range(new Span(start, span.end()));
    List<Group> subjects = w.names(range.from(), range.to());
    if (!subjects.isEmpty()
        && subjects.get(0).from() == range.from()
        && subjects.get(0).trail().isEmpty()
        && (subjects.get(0).kind() == Mention.Kind.PEOPLE
            ? !others(w, range)
            : bound(w, range, subjects.get(0)))) {
      int behind = w.all().get(subjects.get(0).to() - 1).end();
      start = behind < span.end() ? behind : start;
    }
    if (start < span.end()
        && !conforming.matcher(new Span(start, span.end()).in(plain)).matches()) {
      found.addAll(joined.parts(new Span(start, span.end()), w, plain));
    }
  }

  /** 申请人未补正的，受理机构…: whether somebody else acts in the case than who is in it. */
  private boolean others(ActWords w, Range situation) {
    Range act = w.clause(w.firstAction());
    return act.from() > situation.from()
        && w.names(act.from(), act.to()).stream()
            .anyMatch(g -> g.from() == act.from() && g.trail().isEmpty());
  }

  /** 检查机构发现隐患的，应当…: whether the body in a case is the one that is bound by the act. */
  private boolean bound(ActWords w, Range situation, Group body) {
    Range act = w.clause(w.firstAction());
    return act.from() == w.clause(situation.from()).to() + 1
        && w.criterion("duty", act.from())
        && body.to() < situation.to()
        && criteria.has("occasional", w.tag(body.to()).substring(0, 1));
  }

  /** How much of an opening is left out: not the word that makes the condition one. */
  private int skipped(String leading) {
    int length = leading.length();
    while (length > 0 && criteria.has("condition-kept", leading.substring(length - 1, length))) {
      length--;
    }
    return length;
  }
}
