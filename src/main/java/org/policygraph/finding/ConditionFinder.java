package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.language.Expression;
import org.policygraph.language.Expressions.Sought;
import org.policygraph.language.Lexicon;
import org.policygraph.outline.Clause;
import org.policygraph.source.Span;

/**
 * The conditions of an act: the modifier of those it is done to (D4), what a headless 的 closes, the
 * situations that are enumerated before it, and clauses of if, when and after.
 */
final class ConditionFinder {

  /** How many characters the modifier of a matter has at least: not 发现的问题. */
  private static final int SHORT = 3;

  /** How many words 对 and the owner of something have at most: 对出售单位的. */
  private static final int OWNER = 3;

  /** From how many characters on a listed situation is told in full. */
  private static final int FULL = 6;

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Lexicon nouns = Lexicon.load("clauses");
  private final Pattern events = criteria.pattern("events");
  private final Expression matter = criteria.expression("matter");
  private final HeadlessConditions headless = new HeadlessConditions();
  private final Modifiers modifiers = new Modifiers();
  private final RuledCases ruled = new RuledCases(modifiers);

  /**
   * The conditions that rules find.
   *
   * @param sought the expressions of the act's quote
   */
  List<Criterion> of(Act act, ActWords w, Sought sought, String plain) {
    List<Criterion> found = new ArrayList<>();
    Span quote = act.quote();
    boolean cases = act.modality() == Modality.PROHIBITION || !sought.has("listed-things");
    if (cases && !sought.has("qualities")) {
      act.situations().forEach(situation -> add(found, situation, "enumerated"));
    }
    headless.of(act, w, plain).forEach(s -> add(found, s, "headless"));
    sought.each("phrase", m -> add(found, told(w, moved(m.start(), m.end(), quote)), "phrase"));
    modifiers(act, w, plain, found);
    ruled.of(act, w).forEach((span, rule) -> add(found, span, rule));
    sought.each(
        "distinguish",
        m -> {
          add(found, moved(m.start("a"), m.end("a"), quote), "distinguished");
          add(found, moved(m.start("b"), m.end("b"), quote), "distinguished");
        });
    for (MatchResult match : sought.all("setting")) {
      Span span = moved(match.start(), match.end(), quote);
      if (act.situations().stream().noneMatch(s -> span.start() < s.end())) {
        add(found, span, "setting");
      }
    }
    return found;
  }

  /** An occasion without the subject that it shares with the act behind it: 企业办理手续时，应当…. */
  private Span told(ActWords w, Span occasion) {
    Range range = w.range(occasion);
    int next = Math.min(range.to() + 1, w.quote().to() - 1);
    Range act = w.clause(next);
    boolean other =
        w.names(act.from(), act.to()).stream()
            .anyMatch(g -> g.from() == act.from() && g.trail().isEmpty());
    return w.names(range.from(), range.to()).stream()
        .filter(g -> !other && g.from() == range.from() && g.trail().isEmpty())
        .filter(
            g -> g.to() < range.to() && criteria.has("occasional", w.tag(g.to()).substring(0, 1)))
        .findFirst()
        .map(g -> new Span(w.all().get(g.to()).start(), occasion.end()))
        .orElse(occasion);
  }

  private static Span moved(int start, int end, Span quote) {
    return new Span(quote.start() + start, quote.start() + end);
  }

  // ---- modifiers of those it is done to

  private void modifiers(Act act, ActWords w, String plain, List<Criterion> found) {
    Range quote = w.quote();
    for (Group group : w.names(quote.from(), quote.to())) {
      boolean deed = criteria.has("act-noun", w.text(group.from(), group.to()));
      if (deed || !(group.trail().isEmpty() || acts(w, group))) {
        continue; // 加强对…的领导, 受理…的单位名录: nobody
      }
      modifiers
          .of(act, w, group)
          .filter(m -> m.kind() == Modifiers.Kind.CONDITION)
          .map(m -> w.span(m.from(), m.to()))
          .ifPresent(s -> situations(s, plain).forEach(one -> add(found, one, "modifier")));
    }
    for (Clause clause : act.sentence().clauses()) {
      Range range = w.range(clause.span());
      int lead = lead(w, range);
      if (lead >= 0
          && act.quote().contains(clause.span())
          && !HeadlessConditions.enumerated(act, clause)) {
        fronted(act, w, new Range(lead, range.to()), clause.span(), plain, found);
      }
    }
  }

  /** 企业独立设立, 企业融资提供: whether what stands behind names is how or for what they are favoured. */
  private static boolean acts(ActWords w, Group group) {
    int next = group.to();
    boolean alone = w.text(next).equals(group.trail());
    return alone
        && (w.tag(next).equals("a") || (w.tag(next).equals("vn") && w.actions().get(next + 1)));
  }

  /** The word of a clause that puts something before the act: its first, or a 对 before the act. */
  private int lead(ActWords w, Range range) {
    if (w.criterion("condition-lead", range.from())) {
      return range.from();
    }
    return IntStream.range(range.from(), Math.min(range.to(), w.firstAction()))
        .filter(i -> w.criterion("topic-lead", i) && w.tag(i).equals("p"))
        .findFirst()
        .orElse(-1);
  }

  /** What 对 puts before the act: the modifier of its head, whatever the head (D4). */
  private void fronted(
      Act act, ActWords w, Range range, Span clause, String plain, List<Criterion> found) {
    int start = w.all().get(range.from()).end();
    List<MatchResult> ends = matter.in(clause.in(plain));
    if (!ends.isEmpty()) {
      add(found, new Span(start, clause.start() + ends.get(0).start()), "matter");
      return;
    }
    int last = front(w, range, Math.min(range.to(), Math.max(w.firstAction(), range.from())));
    for (int of = last - 1; of > range.from() + 1; of--) {
      if (w.criterion("of", of) && of + 1 < range.to()) {
        Span span = w.span(range.from() + 1, of);
        boolean owner =
            of - range.from() <= OWNER && nouns.suffix("agent-noun", w.text(of - 1)).isPresent();
        if (owner) {
          continue;
        }
        boolean state = w.criterion("state", of + 1);
        boolean own = w.criterion("own", range.from() + 1);
        if (span.length() >= SHORT && !state && !own && does(w, range.from() + 1, of)) {
          add(found, span, "fronted");
        }
        return;
      }
    }
    if (last == range.to() && apart(act, w, range)) {
      add(found, new Span(start, clause.end()), "case");
    }
  }

  /** 对未成年人案件，主管机构应当指派…: whether somebody does something else in what 对 puts in front. */
  private static boolean apart(Act act, ActWords w, Range range) {
    boolean body = w.names(range.from(), range.to()).stream().anyMatch(g -> g.to() == range.to());
    Range next = w.clause(Math.min(range.to() + 1, w.quote().to() - 1));
    boolean other =
        next.from() >= range.to()
            && w.names(next.from(), next.to()).stream()
                .anyMatch(g -> g.from() == next.from() && g.trail().isEmpty());
    boolean object =
        act.object().filter(o -> !o.overlaps(w.span(range.from(), range.to()))).isPresent();
    boolean leads = w.clause(range.from()).from() == range.from();
    return leads
        && w.criterion("topic-lead", range.from())
        && !body
        && other
        && object
        && range.to() < w.firstAction();
  }

  /** Where what stands in front ends: at 按照 or 由 behind a noun, or at the act. */
  private int front(ActWords w, Range range, int last) {
    return IntStream.range(range.from() + 2, last)
        .filter(i -> w.criterion("front-end", i))
        .filter(i -> criteria.has("noun", w.tag(i - 1).substring(0, 1)))
        .findFirst()
        .orElse(last);
  }

  /** A modifier that lists situations in full, each a criterion of its own. */
  private List<Span> situations(Span modifier, String plain) {
    List<Span> parts = new ArrayList<>();
    String joint = criteria.words("joint").iterator().next();
    int at = modifier.start();
    for (String part : modifier.in(plain).split(joint, -1)) {
      parts.add(new Span(at, at + part.length()));
      at += part.length() + joint.length();
    }
    boolean full = parts.stream().allMatch(p -> p.length() >= FULL);
    return full && events.matcher(modifier.in(plain)).lookingAt() ? parts : List.of(modifier);
  }

  /** Whether a modifier has a verb that is no noun, or ends with a quality or a deed. */
  private boolean does(ActWords w, int from, int to) {
    boolean verb =
        IntStream.range(from, to)
            .anyMatch(i -> modifiers.tells(w, i, i + 1) && !criteria.has("mute", w.tag(i)));
    boolean last = modifiers.tells(w, to - 1, to) && !w.criterion("no-deed", to - 1);
    return verb || last;
  }

  private static void add(List<Criterion> found, Span span, String rule) {
    if (span.length() > 1 && found.stream().noneMatch(c -> c.quote().overlaps(span))) {
      found.add(new Criterion(Criterion.Type.CONDITION, span, List.of(), List.of(), rule));
    }
  }
}
