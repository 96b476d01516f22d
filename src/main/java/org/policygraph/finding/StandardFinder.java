package org.policygraph.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.language.Expressions;
import org.policygraph.language.Expressions.Sought;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Clause;
import org.policygraph.source.Span;

/**
 * The standards of an act: principles and bases attached to it, what something is made the basis
 * of, and the qualities of whom it chooses.
 */
final class StandardFinder {

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Pattern principle = criteria.pattern("principle");
  private final Pattern basis = criteria.pattern("basis");
  private final Pattern bare = criteria.pattern("basis-bare");
  private final Pattern amount = criteria.pattern("basis-amount");
  private final Expressions inClause =
      criteria.expressions("weighing", "no-chain", "basis-inside", "fronting", "fit");
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
      within(act, clause, sought, found);
      based.forEach(b -> add(found, b, "basis"));
    }
    all(quote, "from", act.quote(), "viewpoint", found);
    followed(act, plain).ifPresent(span -> add(found, span, "followed"));
    chosen(act, plain).ifPresent(found::add);
    state(w).ifPresent(span -> add(found, span, "state"));
    all(quote, "attributes", act.quote(), "attributes", found);
    shape(act, w).ifPresent(span -> add(found, span, "shape"));
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
   * A clause without an act of its own: a principle, a basis or the factors weighed.
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
    } else if (sought.has("weighing") && !bare.matcher(text).matches()) {
      add(found, clause, "weighing");
    } else if (principled && !theme.matcher(text).lookingAt() && !sought.has("no-chain")) {
      add(found, clause, "principle-chain");
      return true;
    }
    return false;
  }

  private void within(Act act, Span clause, Sought sought, List<Criterion> found) {
    List<Criterion> based = new ArrayList<>();
    all(sought, "basis-inside", clause, "basis", based);
    based.stream()
        .filter(b -> act.actions().stream().noneMatch(b.quote()::overlaps))
        .forEach(b -> add(found, b.quote(), b.rule()));
    all(sought, "fronting", clause, "fronting", found);
    all(sought, "fit", clause, "fit", found);
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

  /** The principle that an act is to follow: 应当遵循公平、自愿的原则. */
  private Optional<Span> followed(Act act, String plain) {
    boolean follows = act.actions().stream().anyMatch(a -> criteria.has("following", a.in(plain)));
    return follows
        ? act.object().filter(o -> criteria.suffix("principle-object", o.in(plain)).isPresent())
        : Optional.empty();
  }

  /** What something shall be like: 应当真实、准确、完整. */
  private Optional<Span> state(ActWords w) {
    int from = w.firstAction();
    if (from == 0 || from >= w.quote().to() || !w.criterion("duty", from - 1)) {
      return Optional.empty();
    }
    int to = w.clause(from).to();
    boolean qualities =
        IntStream.range(from, to).allMatch(i -> w.tag(i).startsWith("a") || w.mark("joint", i));
    return qualities ? Optional.of(w.span(from, to)) : Optional.empty();
  }

  /** The qualities of those who are to be chosen: 选拔…的干部. */
  private Optional<Criterion> chosen(Act act, String plain) {
    boolean chooses = act.actions().stream().anyMatch(a -> criteria.has("choosing", a.in(plain)));
    if (!chooses || act.object().isEmpty()) {
      return Optional.empty();
    }
    Span object = act.object().get();
    String text = object.in(plain);
    int of = text.lastIndexOf(criteria.words("of").iterator().next());
    boolean people = criteria.suffix("chosen", text).isPresent();
    String article = criteria.prefix("article", text).orElse("");
    boolean fronted =
        object.start() > 0
            && criteria.has("fronting-word", plain.substring(object.start() - 1, object.start()));
    if (!people || fronted || of < article.length() + 4) {
      return Optional.empty();
    }
    Span span = new Span(object.start() + article.length(), object.start() + of);
    return Optional.of(criterion(span, "chosen"));
  }

  /** What something that is made is to be like, in two respects or more: 规模适度、特色鲜明的基地. */
  private Optional<Span> shape(Act act, ActWords w) {
    if (act.object().isEmpty() || w.role("causative", w.firstAction())) {
      return Optional.empty();
    }
    Range object = w.range(act.object().get());
    if (object.from() < w.firstAction()) {
      return Optional.empty();
    }
    int of =
        IntStream.range(object.from(), object.to())
            .filter(i -> w.criterion("of", i))
            .findFirst()
            .orElse(object.from());
    int from =
        IntStream.range(object.from(), of)
            .filter(i -> criteria.has("article", w.text(i, i + 2)))
            .map(i -> i + 2)
            .findFirst()
            .orElse(object.from());
    int[] ends =
        IntStream.rangeClosed(from, of).filter(i -> i == of || w.criterion("joint", i)).toArray();
    boolean shaped =
        Arrays.stream(ends).allMatch(i -> i > from && shaped(w, i - 1)) && w.clause(from).holds(of);
    return shaped && ends.length > 1 ? Optional.of(w.span(from, of)) : Optional.empty();
  }

  private boolean shaped(ActWords w, int last) {
    return criteria.suffix("shaped-end", w.text(last)).isPresent();
  }

  private static void add(List<Criterion> found, Span span, String rule) {
    if (span.length() > 1 && found.stream().noneMatch(c -> c.quote().overlaps(span))) {
      found.add(criterion(span, rule));
    }
  }

  private static Criterion criterion(Span span, String rule) {
    return new Criterion(Criterion.Type.STANDARD, span, List.of(), List.of(), rule);
  }
}
