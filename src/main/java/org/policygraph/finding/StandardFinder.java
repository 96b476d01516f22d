package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.language.Expressions;
import org.policygraph.language.Expressions.Sought;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Clause;
import org.policygraph.source.Span;

/**
 * The standards of an act: principles and bases attached to it, and what something is made the
 * basis of.
 */
final class StandardFinder {

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Pattern told = criteria.pattern("basis-told");
  private final Pattern principle = criteria.pattern("principle");
  private final Pattern basis = criteria.pattern("basis");
  private final Pattern bare = criteria.pattern("basis-bare");
  private final Pattern amount = criteria.pattern("basis-amount");
  private final Expressions inClause =
      criteria.expressions("no-chain", "basis-inside", "fronting", "fit");
  private final Pattern theme = criteria.pattern("theme");
  private final Bases bases = new Bases();

  /**
   * The standards that rules find.
   *
   * @param quote the expressions of the act's quote
   */
  List<Criterion> of(Act act, ActWords w, Sought quote, String plain) {
    List<Criterion> found = new ArrayList<>();
    if (quote.has("qualities")) {
      act.situations().forEach(quality -> add(found, quality, "quality"));
    }
    boolean principled = false;
    for (Span clause : clauses(act)) {
      boolean acts = act.actions().stream().anyMatch(clause::overlaps);
      boolean before = act.actions().stream().allMatch(a -> a.start() > clause.start());
      Sought sought = inClause.in(CitedTitles.blanked(clause.in(plain)));
      if (!acts) {
        principled = attached(clause, plain, sought, principled && before, found);
      }
      List<Span> based = bases.in(w, w.range(clause), plain);
      based.stream()
          .filter(b -> criteria.suffix("basis-whole", b.in(plain)).isPresent())
          .forEach(b -> add(found, b, "basis"));
      within(act, w, clause, sought, plain, found);
      based.forEach(b -> add(found, b, "basis"));
    }
    all(quote, "from", act.quote(), "viewpoint", found);
    return found;
  }

  private static List<Span> clauses(Act act) {
    List<Span> clauses = new ArrayList<>();
    for (Clause clause : act.sentence().clauses()) {
      if (clause.span().overlaps(act.quote())) {
        int start = Math.max(clause.span().start(), act.quote().start());
        int end = Math.min(clause.span().end(), act.quote().end());
        clauses.add(new Span(start, end));
      }
    }
    return clauses;
  }

  /**
   * A clause without an act of its own: a principle or a basis.
   *
   * @param principled whether the clause before it is a principle, which this one may go on with
   * @return whether it is a principle
   */
  private boolean attached(
      Span clause, String plain, Sought sought, boolean principled, List<Criterion> found) {
    String text = clause.in(plain);
    Matcher leading = principle.matcher(text);
    if (leading.find()) {
      add(found, new Span(clause.start() + leading.end(), clause.end()), "principle");
      return true;
    }
    if (basis.matcher(text).lookingAt()
        && criteria.suffix("of", text).isEmpty()
        && !bare.matcher(text).matches()
        && !amount.matcher(text).find()) {
      add(found, clause, "basis");
    } else if (principled && !theme.matcher(text).lookingAt() && !sought.has("no-chain")) {
      add(found, clause, "principle-chain");
      return true;
    }
    return false;
  }

  private void within(
      Act act, ActWords w, Span clause, Sought sought, String plain, List<Criterion> found) {
    List<Criterion> based = new ArrayList<>();
    all(sought, "basis-inside", clause, "basis", based);
    based.stream()
        .filter(b -> act.actions().stream().noneMatch(b.quote()::overlaps))
        .forEach(b -> add(found, whole(act, w, b.quote(), plain), b.rule()));
    all(sought, "fronting", clause, "fronting", found);
    all(sought, "fit", clause, "fit", found);
  }

  /** 按照合同约定的线路组织运营: a basis with what is laid down in it, up to the act. */
  private Span whole(Act act, ActWords w, Span basis, String plain) {
    int first =
        act.actions().stream().mapToInt(Span::start).filter(a -> a > basis.end()).min().orElse(0);
    if (first == 0 || !told.matcher(new Span(basis.end(), first).in(plain)).matches()) {
      return basis;
    }
    int end = w.range(new Span(basis.end(), first)).to();
    while (criteria.has("before-act", w.tag(end - 1))
        && w.all().get(end - 1).start() > basis.end()) {
      end--;
    }
    return new Span(basis.start(), w.all().get(end - 1).end());
  }

  private void all(
      Sought sought, String expression, Span stretch, String rule, List<Criterion> found) {
    for (MatchResult match : sought.all(expression)) {
      boolean measures = rule.equals("basis") && amount.matcher(match.group()).find();
      if (!measures && !bare.matcher(match.group()).matches()) {
        int start = stretch.start() + match.start();
        add(found, new Span(start, stretch.start() + match.end()), rule);
      }
    }
  }

  private static void add(List<Criterion> found, Span span, String rule) {
    if (span.length() > 1 && found.stream().noneMatch(c -> c.quote().overlaps(span))) {
      found.add(new Criterion(Criterion.Type.STANDARD, span, List.of(), List.of(), rule));
    }
  }
}
