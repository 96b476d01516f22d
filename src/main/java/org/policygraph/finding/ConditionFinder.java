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

/**
 * The conditions of an act: the modifier of those it is done to (D4), what a headless 的 closes, the
 * situations that are enumerated before it, and clauses of if, when and after.
 */
final class ConditionFinder {

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Pattern opening = criteria.pattern("condition-opening");
  private final Pattern phrase = criteria.pattern("phrase");
  private final Pattern distinguish = criteria.pattern("distinguish");
  private final Pattern setting = criteria.pattern("setting");
  private final Pattern matter = criteria.pattern("matter");
  private final Pattern conforming = criteria.pattern("conforming");
  private final Mentions mentions = new Mentions();
  private final Modifiers modifiers = new Modifiers();

  List<Criterion> of(Act act, String plain) {
    List<Criterion> found = new ArrayList<>();
    ActWords w = new ActWords(act, plain);
    act.situations().forEach(situation -> add(found, situation, "enumerated"));
    headless(act, w, plain, found);
    Span quote = act.quote();
    String text = quote.in(plain);
    Matcher phrases = phrase.matcher(text);
    while (phrases.find()) {
      add(found, moved(phrases.start(), phrases.end(), quote), "phrase");
    }
    modifiers(act, w, plain, found);
    kind(act, w, found);
    Matcher apart = distinguish.matcher(text);
    while (apart.find()) {
      add(found, moved(apart.start("a"), apart.end("a"), quote), "distinguished");
      add(found, moved(apart.start("b"), apart.end("b"), quote), "distinguished");
    }
    Matcher matcher = setting.matcher(text);
    while (matcher.find()) {
      Span span = moved(matcher.start(), matcher.end(), quote);
      if (act.situations().stream().noneMatch(s -> span.start() < s.end())) {
        add(found, span, "setting");
      }
    }
    return found;
  }

  /** The class of things that a rule applies to, named before it: 新建的…平屋顶，应当…. */
  private void kind(Act act, ActWords w, List<Criterion> found) {
    Range clause = w.clause(w.quote().from());
    boolean before = clause.to() < w.firstAction() && clause.to() < w.quote().to();
    boolean binds = criteria.has("binding", w.text(clause.to() + 1));
    if (!before || !binds || !w.tag(clause.to() - 1).startsWith("n")) {
      return;
    }
    boolean object = act.object().filter(o -> w.range(o).holds(clause.to() - 1)).isPresent();
    boolean body =
        mentions.in(w.all(), clause.from(), clause.to(), w.actions()).stream()
            .anyMatch(g -> g.from() == clause.from() || g.to() == clause.to());
    boolean opened = criteria.has("not-kind", w.tag(clause.from()).substring(0, 1));
    boolean of =
        IntStream.range(clause.from(), clause.to()).anyMatch(i -> criteria.has("of", w.text(i)));
    if (!object && !body && !opened && of) {
      add(found, w.span(clause.from(), clause.to()), "kind");
    }
  }

  private static Span moved(int start, int end, Span quote) {
    return new Span(quote.start() + start, quote.start() + end);
  }

  // ---- what a headless 的 closes

  private void headless(Act act, ActWords w, String plain, List<Criterion> found) {
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
        open.forEach(s -> situations(s, w, plain, found));
        open.clear();
      } else if (!open.isEmpty() || leads(w, span)) {
        open.add(span);
      }
    }
  }

  /** Whether a clause belongs to situations that the act enumerates, or is what they share. */
  private static boolean enumerated(Act act, Clause clause) {
    return act.situations().stream().anyMatch(s -> clause.span().start() < s.end());
  }

  private static int end(ActWords w, Act act) {
    int first = w.firstAction();
    return first < w.quote().to() ? w.all().get(first).start() : act.quote().end();
  }

  /** Whether a clause opens a condition that a later clause may close: 对…工作中，…的. */
  private boolean leads(ActWords w, Span clause) {
    Range range = w.range(clause);
    return criteria.has("condition-lead", w.text(range.from()));
  }

  /** The part of a clause up to a 的 that has no head behind it. */
  private Optional<Span> closed(ActWords w, Span clause) {
    Range range = w.range(clause);
    for (int i = range.to() - 1; i > range.from(); i--) {
      if (criteria.has("of", w.text(i)) && i <= w.firstAction()) {
        if (manner(w, range.from(), i)) {
          return Optional.empty();
        }
        boolean last = i == range.to() - 1;
        boolean predicate =
            !last && (w.actions().get(i + 1) || criteria.has("predicate", w.text(i + 1)));
        if (last || predicate) {
          return Optional.of(w.span(range.from(), i));
        }
      }
    }
    return Optional.empty();
  }

  /** 要坚决的容错: nothing but what opens a predicate. */
  private boolean manner(ActWords w, int from, int to) {
    return IntStream.range(from, to).allMatch(i -> criteria.has("predicate", w.text(i)));
  }

  /** The situations of a closed stretch, one by one, without what only opens it. */
  private void situations(Span span, ActWords w, String plain, List<Criterion> found) {
    Matcher leading = opening.matcher(span.in(plain));
    int start = leading.lookingAt() ? span.start() + skipped(leading.group()) : span.start();
    Range range = w.range(new Span(start, span.end()));
    List<Group> subjects = mentions.in(w.all(), range.from(), range.to(), w.actions());
    if (!subjects.isEmpty()
        && subjects.get(0).from() == range.from()
        && subjects.get(0).kind() == Mention.Kind.PEOPLE
        && subjects.get(0).trail().isEmpty()) {
      start = Math.min(w.all().get(subjects.get(0).to() - 1).end(), span.end());
    }
    if (start < span.end()
        && !conforming.matcher(new Span(start, span.end()).in(plain)).matches()) {
      parts(new Span(start, span.end()), plain).forEach(part -> add(found, part, "headless"));
    }
  }

  /** Situations joined by 、 of which one is negated stand for themselves. */
  private List<Span> parts(Span span, String plain) {
    List<Span> parts = new ArrayList<>();
    String joint = criteria.words("joint").iterator().next();
    int at = span.start();
    boolean negated = false;
    for (String part : span.in(plain).split(joint, -1)) {
      parts.add(new Span(at, at + part.length()));
      negated |= criteria.prefix("negation", part).isPresent() && at > span.start();
      at += part.length() + joint.length();
    }
    return negated ? parts : List.of(span);
  }

  /** How much of an opening is left out: not the word that makes the condition one. */
  private int skipped(String leading) {
    int length = leading.length();
    while (length > 0 && criteria.has("condition-kept", leading.substring(length - 1, length))) {
      length--;
    }
    return length;
  }

  // ---- modifiers of those it is done to

  private void modifiers(Act act, ActWords w, String plain, List<Criterion> found) {
    Range quote = w.quote();
    for (Group group : mentions.in(w.all(), quote.from(), quote.to(), w.actions())) {
      if (group.trail().isEmpty()) {
        modifiers
            .of(act, w, group)
            .filter(m -> m.kind() == Modifiers.Kind.CONDITION)
            .ifPresent(m -> add(found, w.span(m.from(), m.to()), "modifier"));
      }
    }
    for (Clause clause : act.sentence().clauses()) {
      Range range = w.range(clause.span());
      boolean fronted = criteria.has("condition-lead", w.text(range.from()));
      if (fronted && act.quote().contains(clause.span()) && !enumerated(act, clause)) {
        fronted(w, range, clause.span(), plain, found);
      }
    }
  }

  /** What 对 puts before the act: the modifier of its head, whatever the head (D4). */
  private void fronted(ActWords w, Range range, Span clause, String plain, List<Criterion> found) {
    int start = w.all().get(range.from()).end();
    Matcher ends = matter.matcher(clause.in(plain));
    if (ends.find()) {
      add(found, new Span(start, clause.start() + ends.start()), "matter");
      return;
    }
    int last = Math.min(range.to(), Math.max(w.firstAction(), range.from()));
    for (int of = last - 1; of > range.from() + 1; of--) {
      if (criteria.has("of", w.text(of)) && of + 1 < range.to()) {
        Span span = w.span(range.from() + 1, of);
        if (tells(w, range.from() + 1, of)) {
          add(found, span, "fronted");
        }
        return;
      }
    }
  }

  /** Whether a modifier has a predicate. */
  private boolean tells(ActWords w, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> criteria.has("predicative", w.tag(i).substring(0, 1)));
  }

  private static void add(List<Criterion> found, Span span, String rule) {
    if (span.length() > 1 && found.stream().noneMatch(c -> c.quote().overlaps(span))) {
      found.add(new Criterion(Criterion.Type.CONDITION, span, List.of(), List.of(), rule));
    }
  }
}
