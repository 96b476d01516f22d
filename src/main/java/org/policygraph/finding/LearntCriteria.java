package org.policygraph.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygraph.finding.Stretches.End;
import org.policygraph.finding.Stretches.Start;
import org.policygraph.source.Span;

/**
 * Decides by learnt weights which stretches of an act are conditions and standards; what rules say
 * of a stretch is one of its traits. No two that are chosen overlap. Stretches that mostly cover
 * each other speak for each other: what counts is how likely it is that something there is a
 * criterion.
 */
public final class LearntCriteria {

  /** The lexicon table of the weights. */
  public static final String TABLE = "criterion-weights";

  /** How the names of traits begin that tell what rules say. */
  public static final String BY_RULES = Identifiers.of(StretchTrait.RULED) + " ";

  /** The rule of what was learnt. */
  static final String LEARNT = "learnt";

  /** How likely a condition is at least that no rule finds. */
  private static final double LIKELY_CONDITION = .2;

  /** How likely a standard is at least that no rule finds. */
  private static final double LIKELY_STANDARD = .17;

  /** How likely a condition is at least that a rule finds. */
  private static final double RULED = .1;

  /**
   * The same of standards, and of conditions that are told by their form: what rules find of them
   * stays unless something else that overlaps it is likelier by this.
   */
  private static final double TRUSTED = -.2;

  /** The rules of conditions that are told by their form. */
  private static final Set<String> FORMAL = Set.of("headless", "phrase", "modifier");

  /** How likely a stretch is at least that speaks for others. */
  private static final double HEARD = .01;

  /** The share that stretches cover of each other to speak for each other. */
  private static final double HALF = .5;

  /** How much more the likelihood of its own bounds counts than of others that speak for it. */
  private static final double OWN = .2;

  /** The share of each other that they cover to be one criterion, whose bounds a rule tells. */
  private static final double ONE = .75;

  /** The logarithm of odds of both ends below which the whole is not asked about. */
  private static final double HOPELESS = -4;

  /** How many words at most are told that spoke for a criterion. */
  private static final int TOLD = 4;

  /** A stretch with what speaks for either type of criterion more than for none. */
  private record Asked(Start start, End end, Span span, double condition, double standard) {

    double odds() {
      return StretchShares.plus(condition, standard);
    }
  }

  /** A stretch that may be a criterion. */
  private record Heard(Start start, End end, Span span, double condition, double standard) {

    /** How likely it is a criterion of a type. */
    double share(Criterion.Type type) {
      return type == Criterion.Type.CONDITION ? condition : standard;
    }
  }

  /** A criterion to choose, by how much it is likelier than it must be, and who told of it. */
  private record Choice(double surplus, Criterion criterion, Optional<Heard> heard) {}

  /** The columns of what a stretch may be. */
  private static final int NONE = 0;

  private static final int CONDITION = 1;
  private static final int STANDARD = 2;

  private static final List<String> ANSWERS =
      List.of("none", Criterion.Type.CONDITION.id(), Criterion.Type.STANDARD.id());

  private final TraitTable<StretchTrait> weights =
      new TraitTable<>(TraitWeights.load(TABLE), StretchTrait.class, ANSWERS);

  /** What can be answered of a stretch. */
  public static List<String> answers() {
    return ANSWERS;
  }

  /** Every stretch of an act with its traits. */
  static List<Stretch> stretches(Stretches stretches, Map<String, Trait> known) {
    List<Stretch> all = new ArrayList<>();
    for (Start start : stretches.starts()) {
      for (End end : stretches.ends()) {
        if (stretches.bound(start, end)) {
          List<Trait> traits = new ArrayList<>();
          Ear<StretchTrait> ear = TraitTable.gathering(traits, known);
          stretches.tell(start, ear);
          stretches.tell(end, ear);
          stretches.tell(start, end, ear);
          all.add(new Stretch(stretches.span(start, end), List.copyOf(traits)));
        }
      }
    }
    return all;
  }

  /**
   * The conditions and standards of an act.
   *
   * @param ruled those that rules find; what is listed, and what is no stretch, is not asked about
   */
  List<Criterion> choose(Stretches stretches, List<Criterion> ruled) {
    List<Heard> heard = heard(stretches);
    List<Criterion> chosen = new ArrayList<>();
    List<Criterion> asked = new ArrayList<>();
    for (Criterion rule : ruled) {
      boolean settled = RuledStretches.SETTLED.contains(rule.rule());
      (settled || !stretches.within(rule.quote()) ? chosen : asked).add(rule);
    }
    List<Choice> choices = new ArrayList<>();
    for (Criterion rule : asked) {
      Optional<Heard> same = heard.stream().filter(h -> h.span.equals(rule.quote())).findFirst();
      add(choices, likely(heard, rule.quote(), rule.type()) - least(rule), rule, same);
    }
    for (Heard one : heard) {
      for (Criterion.Type type : List.of(Criterion.Type.CONDITION, Criterion.Type.STANDARD)) {
        Criterion criterion = learnt(type, one.span, List.of());
        boolean known =
            asked.stream().anyMatch(r -> r.type() == type && covers(r.quote(), one.span, ONE));
        if (!known) {
          add(choices, likely(heard, one.span, type) - least(type), criterion, Optional.of(one));
        }
      }
    }
    choices.sort(Comparator.comparingDouble(Choice::surplus).reversed());
    for (Choice choice : choices) {
      Span quote = choice.criterion.quote();
      if (chosen.stream().noneMatch(c -> c.quote().overlaps(quote))) {
        chosen.add(told(stretches, choice));
      }
    }
    return chosen;
  }

  /** Adds a choice that is likelier than it must be; its own bounds count more than others. */
  private static void add(
      List<Choice> choices, double surplus, Criterion criterion, Optional<Heard> heard) {
    if (surplus > 0) {
      double own = heard.map(h -> h.share(criterion.type())).orElse(0.0);
      choices.add(new Choice(surplus + own * OWN, criterion, heard));
    }
  }

  private static double least(Criterion ruled) {
    boolean standard = ruled.type() == Criterion.Type.STANDARD;
    return standard || FORMAL.contains(ruled.rule()) ? TRUSTED : RULED;
  }

  private static double least(Criterion.Type type) {
    return type == Criterion.Type.CONDITION ? LIKELY_CONDITION : LIKELY_STANDARD;
  }

  /** The stretches that are likely enough to speak for others. */
  private List<Heard> heard(Stretches stretches) {
    List<Asked> asked = asked(stretches);
    double[] odds = asked.stream().mapToDouble(Asked::odds).toArray();
    double[] shares = new double[odds.length];
    new StretchShares(asked.stream().map(Asked::span).toList()).tell(odds, shares);
    List<Heard> heard = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      if (shares[i] > HEARD) {
        Asked one = asked.get(i);
        double condition = shares[i] * Math.exp(one.condition - odds[i]);
        heard.add(new Heard(one.start, one.end, one.span, condition, shares[i] - condition));
      }
    }
    return heard;
  }

  /** The stretches that may be likely, with what speaks for each answer. */
  private List<Asked> asked(Stretches stretches) {
    List<double[]> ends = new ArrayList<>();
    for (End end : stretches.ends()) {
      double[] sums = new double[ANSWERS.size()];
      stretches.tell(end, weights.adding(sums));
      ends.add(sums);
    }
    List<Asked> asked = new ArrayList<>();
    for (Start start : stretches.starts()) {
      double[] begun = weights.always();
      stretches.tell(start, weights.adding(begun));
      for (int e = 0; e < ends.size(); e++) {
        End end = stretches.ends().get(e);
        if (stretches.bound(start, end) && odds(begun, ends.get(e)) > HOPELESS) {
          double[] sums = plus(begun, ends.get(e));
          stretches.tell(start, end, weights.adding(sums));
          double none = sums[NONE];
          double condition = sums[CONDITION] - none;
          double standard = sums[STANDARD] - none;
          asked.add(new Asked(start, end, stretches.span(start, end), condition, standard));
        }
      }
    }
    return asked;
  }

  private static double[] plus(double[] some, double[] others) {
    double[] sums = some.clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += others[i];
    }
    return sums;
  }

  private static double odds(double[] some, double[] others) {
    double condition = some[CONDITION] + others[CONDITION];
    double standard = some[STANDARD] + others[STANDARD];
    double none = some[NONE] + others[NONE];
    return Math.max(condition, standard) - none;
  }

  /** How likely it is that a criterion of a type stands in a place. */
  private static double likely(List<Heard> heard, Span place, Criterion.Type type) {
    double likely = 0;
    for (Heard other : heard) {
      if (covers(place, other.span)) {
        likely += other.share(type);
      }
    }
    return likely;
  }

  /** Whether two places have half of what either covers in common. */
  static boolean covers(Span a, Span b) {
    return covers(a, b, HALF);
  }

  private static boolean covers(Span a, Span b, double share) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return common >= all * share;
  }

  private static Criterion learnt(Criterion.Type type, Span place, List<String> words) {
    return new Criterion(type, place, List.of(), List.of(), LEARNT, words);
  }

  /** What was chosen; if it was learnt, with the words that spoke most for it. */
  private Criterion told(Stretches stretches, Choice choice) {
    Criterion criterion = choice.criterion;
    if (choice.heard.isEmpty() || !criterion.rule().equals(LEARNT)) {
      return criterion;
    }
    TraitTable<StretchTrait>.Voices voices = weights.voices(criterion.type().id());
    stretches.tell(choice.heard.get().start, voices);
    stretches.tell(choice.heard.get().end, voices);
    return learnt(criterion.type(), criterion.quote(), voices.strongest(TOLD));
  }
}
