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

  private static final int LONG = 8;

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Pattern opening = criteria.pattern("condition-opening");
  private final Pattern phrase = criteria.pattern("phrase");
  private final Pattern distinguish = criteria.pattern("distinguish");
  private final Pattern setting = criteria.pattern("setting");
  private final Pattern matter = criteria.pattern("matter");
  private final Mentions mentions = new Mentions();

  List<Criterion> of(Act act, String plain) {
    List<Criterion> found = new ArrayList<>();
    ActWords w = new ActWords(act, plain);
    headless(act, w, plain, found);
    modifiers(act, w, plain, found);
    Span quote = act.quote();
    String text = quote.in(plain);
    Matcher apart = distinguish.matcher(text);
    while (apart.find()) {
      add(found, moved(apart.start("a"), apart.end("a"), quote), "distinguished");
      add(found, moved(apart.start("b"), apart.end("b"), quote), "distinguished");
    }
    Matcher matcher = phrase.matcher(text);
    while (matcher.find()) {
      add(found, moved(matcher.start(), matcher.end(), quote), "phrase");
    }
    matcher = setting.matcher(text);
    while (matcher.find()) {
      add(found, moved(matcher.start(), matcher.end(), quote), "setting");
    }
    return found;
  }

  private static Span moved(int start, int end, Span quote) {
    return new Span(quote.start() + start, quote.start() + end);
  }

  // ---- what a headless 的 closes

  private void headless(Act act, ActWords w, String plain, List<Criterion> found) {
    List<Span> open = new ArrayList<>();
    for (Clause clause : act.sentence().clauses()) {
      if (!clause.span().overlaps(act.quote()) || clause.span().start() > end(w, act)) {
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
        boolean last = i == range.to() - 1;
        boolean predicate =
            !last
                && (w.actions().get(i + 1)
                    || criteria.has("predicate", w.text(i + 1))
                    || w.tag(i + 1).equals("d"));
        if (last || predicate) {
          return Optional.of(w.span(range.from(), i));
        }
      }
    }
    return Optional.empty();
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
    if (start < span.end()) {
      add(found, new Span(start, span.end()), "headless");
    }
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
      if (criteria.has("of", w.text(group.from() - 1))) {
        modifier(act, w, group).ifPresent(s -> add(found, s, "modifier"));
      }
    }
    for (Clause clause : act.sentence().clauses()) {
      Range range = w.range(clause.span());
      boolean fronted = criteria.has("condition-lead", w.text(range.from()));
      Matcher ends = matter.matcher(clause.span().in(plain));
      if (fronted && ends.find() && act.quote().contains(clause.span())) {
        int start = w.all().get(range.from()).end();
        add(found, new Span(start, clause.span().start() + ends.start()), "matter");
      }
    }
  }

  private Optional<Span> modifier(Act act, ActWords w, Group group) {
    Range clause = w.clause(group.from());
    int of = group.from() - 1;
    int from = clause.from();
    boolean fronted = false;
    for (int i = of - 1; i >= clause.from(); i--) {
      if (w.actions().get(i)) {
        from = i + 1;
        break;
      }
      if (criteria.has("fronting-word", w.text(i))) {
        from = i + 1;
        fronted = true;
        break;
      }
    }
    while (from < of && criteria.has("article", w.text(from))) {
      from++;
    }
    if (from >= of) {
      return Optional.empty();
    }
    Span span = w.span(from, of);
    boolean tells =
        IntStream.range(from, of)
            .anyMatch(i -> criteria.has("predicative", w.tag(i).substring(0, 1)));
    boolean people = group.kind() == Mention.Kind.PEOPLE && !chooses(act, w);
    boolean holds = tells && (fronted || (people && span.length() > LONG));
    return holds ? Optional.of(span) : Optional.empty();
  }

  private boolean chooses(Act act, ActWords w) {
    return act.object().isPresent() && criteria.has("choosing", w.action());
  }

  private static void add(List<Criterion> found, Span span, String rule) {
    if (span.length() > 1 && found.stream().noneMatch(c -> c.quote().overlaps(span))) {
      found.add(new Criterion(Criterion.Type.CONDITION, span, List.of(), List.of(), rule));
    }
  }
}
