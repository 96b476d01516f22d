package org.policygraph.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.policygraph.language.Expression;
import org.policygraph.language.Expressions;
import org.policygraph.language.Expressions.Sought;
import org.policygraph.language.Lexicon;

/** Finds what narrows, measures or judges an act: conditions, standards, quantities and times. */
final class CriterionFinder {

  private final Lexicon criteria = Lexicon.load("criteria");
  private final Pattern announcing = criteria.pattern("announcing");
  private final Pattern bare = criteria.pattern("basis-bare");
  private final Expression lasting = criteria.expression("lasting");
  private final Expressions inQuote =
      criteria.expressions("listed-things", "qualities", "phrase", "distinguish", "from");
  private final ConditionFinder conditions = new ConditionFinder();
  private final StandardFinder standards = new StandardFinder();
  private final LearntCriteria learnt = new LearntCriteria();
  private final MeasurementFinder measurements = new MeasurementFinder();
  private final ResponsibilityNotes notes;

  CriterionFinder(ResponsibilityNotes notes) {
    this.notes = notes;
  }

  /**
   * The criteria of an act, in order of place, those carried on in its sentence last.
   *
   * @param regulation whether it stands in a regulation with articles
   */
  List<Criterion> find(Act act, ActWords words, Context context, boolean regulation) {
    String plain = context.plain();
    List<Criterion> ruled = ruled(act, words, plain);
    List<Criterion> found = learnt.choose(new Stretches(act, words, regulation, ruled), ruled);
    found.removeIf(c -> announcing.matcher(c.quote().in(plain)).matches());
    List<Criterion> measured = measurements.of(act, words, plain);
    found.removeIf(
        c ->
            c.rule().equals(LearntCriteria.LEARNT)
                && (saysNothing(c, plain)
                    || isShared(c, ruled)
                    || measured.stream()
                        .anyMatch(m -> LearntCriteria.covers(m.quote(), c.quote()))));
    found.addAll(measured);
    found.addAll(context.row().terms());
    found.addAll(notes.terms(act, context.plain()));
    List<Criterion> kept = new ArrayList<>();
    for (Criterion criterion : found) {
      if (kept.stream().noneMatch(k -> covers(k, criterion))) {
        kept.removeIf(k -> covers(criterion, k));
        kept.add(criterion);
      }
    }
    List<Criterion> terms = kept.stream().filter(c -> c.type() == Criterion.Type.TIME).toList();
    kept.removeIf(
        c ->
            (c.type() == Criterion.Type.CONDITION || c.rule().equals("basis"))
                && terms.stream().anyMatch(term -> exceeds(term, c)));
    kept.removeAll(kept.stream().filter(c -> isPeriodOf(c, kept, plain)).toList());
    kept.sort((a, b) -> a.quote().compareTo(b.quote()));
    boolean conditioned = kept.stream().anyMatch(c -> c.type() == Criterion.Type.CONDITION);
    for (Criterion carried : context.criteria()) {
      boolean condition = carried.type() == Criterion.Type.CONDITION;
      if (condition && !conditioned && !reframed(act, plain)) {
        kept.add(carried);
      }
    }
    return List.copyOf(kept);
  }

  /** The stretches of an act that may be conditions or standards. */
  Stretches stretches(Act act, ActWords words, String plain, boolean regulation) {
    return new Stretches(act, words, regulation, ruled(act, words, plain));
  }

  /** The conditions and standards that rules find. */
  private List<Criterion> ruled(Act act, ActWords words, String plain) {
    Sought quote = inQuote.in(CitedTitles.blanked(act.quote().in(plain)));
    List<Criterion> ruled = new ArrayList<>(conditions.of(act, words, quote, plain));
    ruled.addAll(standards.of(act, words, quote, plain));
    ruled.removeAll(ruled.stream().filter(c -> ofCondition(c, ruled)).toList());
    return ruled;
  }

  /** 干部的失误，属于…的；经过…的: whether one stands before the first of situations that share it. */
  private static boolean isShared(Criterion criterion, List<Criterion> ruled) {
    return ruled.stream()
        .filter(r -> r.rule().equals("enumerated"))
        .findFirst()
        .filter(first -> criterion.quote().end() <= first.quote().start())
        .isPresent();
  }

  /** Whether a standard is no more than part of a condition. */
  private static boolean ofCondition(Criterion criterion, List<Criterion> all) {
    return (criterion.rule().equals("fit") || criterion.rule().equals("basis"))
        && all.stream()
            .anyMatch(
                k -> k.type() == Criterion.Type.CONDITION && k.quote().contains(criterion.quote()));
  }

  /** 根据需要, 有条件的地方: no more than where it is needed, and wherever it can be done. */
  private boolean saysNothing(Criterion criterion, String plain) {
    String text = criterion.quote().in(plain);
    int end = criterion.quote().end();
    String of = criteria.words("of").iterator().next();
    return bare.matcher(text).matches()
        || (criteria.has("qualified", text)
            && plain.startsWith(of, end)
            && criteria.at("wherever", plain, end + of.length()).isPresent());
  }

  /** 在取得证书后的三个月内: whether one is more than another that it holds. */
  private static boolean exceeds(Criterion whole, Criterion part) {
    return whole.quote().contains(part.quote()) && whole.quote().length() > part.quote().length();
  }

  /** 在作业期间 in 在作业期间发生事故: whether a time without a number only tells more of a condition. */
  private boolean isPeriodOf(Criterion time, List<Criterion> all, String plain) {
    return time.type() == Criterion.Type.TIME
        && time.times().isEmpty()
        && !lasting.isIn(time.quote().in(plain))
        && all.stream()
            .filter(c -> c.type() == Criterion.Type.CONDITION)
            .anyMatch(c -> exceeds(c, time));
  }

  /** Whether two criteria of one type say the same, the first at least as much as the second. */
  private static boolean covers(Criterion a, Criterion b) {
    return a.type() == b.type() && a.quote().contains(b.quote());
  }

  /** Whether an act opens with a frame of its own, to which no condition is carried on. */
  private boolean reframed(Act act, String plain) {
    return criteria.prefix("reframing", act.quote().in(plain)).isPresent();
  }
}
