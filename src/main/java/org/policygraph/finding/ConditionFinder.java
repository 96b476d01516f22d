package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.policygraph.finding.ActWords.Range;
import org.policygraph.finding.Mention.Group;
import org.policygraph.language.Expressions.Sought;
import org.policygraph.language.Lexicon;
import org.policygraph.source.Span;

/**
 * The conditions of an act: the modifier of those it is done to (D4), what a headless 的 closes, the
 * situations that are enumerated before it, and clauses of if, when and after.
 */
final class ConditionFinder {

  /** From how many characters on a listed situation is told in full. */
  private static final int FULL = 6;

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Pattern events = criteria.pattern("events");
  private final HeadlessConditions headless = new HeadlessConditions();
  private final Modifiers modifiers = new Modifiers();

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
    sought.each(
        "distinguish",
        m -> {
          add(found, moved(m.start("a"), m.end("a"), quote), "distinguished");
          add(found, moved(m.start("b"), m.end("b"), quote), "distinguished");
        });
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
  }

  /** 企业独立设立, 企业融资提供: whether what stands behind names is how or for what they are favoured. */
  private static boolean acts(ActWords w, Group group) {
    int next = group.to();
    boolean alone = w.text(next).equals(group.trail());
    return alone
        && (w.tag(next).equals("a") || (w.tag(next).equals("vn") && w.actions().get(next + 1)));
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

  private static void add(List<Criterion> found, Span span, String rule) {
    if (span.length() > 1 && found.stream().noneMatch(c -> c.quote().overlaps(span))) {
      found.add(new Criterion(Criterion.Type.CONDITION, span, List.of(), List.of(), rule));
    }
  }
}
