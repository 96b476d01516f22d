package org.policygraph.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygraph.finding.Stretches.End;
import org.policygraph.finding.Stretches.Start;
import org.policygraph.source.Span;

/**
 * Decides by learnt weights which stretches of an act are conditions and standards. Stretches that
 * mostly cover each other speak for each other: what counts is how likely it is that something
 * there is a criterion. What a rule found needs less to speak for it.
 */
public final class LearntCriteria {

  /** The lexicon table of the weights. */
  public static final String TABLE = "criterion-weights";

  /** The rule of what was learnt. */
  static final String LEARNT = "learnt";

  /** How likely a criterion is at least that no rule finds. */
  private static final double LIKELY = .28;

  /** How likely a condition is at least that a rule finds. */
  private static final double RULED = .04;

  /**
   * The same of standards, and of conditions that are told by their form: what rules find of them
   * is right unless something else is likelier by this.
   */
  private static final double TRUSTED = -.5;

  /** The rules of what is listed or set against each other, which are not asked. */
  private static final Set<String> SETTLED = Set.of("enumerated", "quality", "distinguished");

  /** The rules of conditions that are told by their form. */
  private static final Set<String> FORMAL = Set.of("headless", "phrase", "modifier", "kind");

  /** How likely a stretch is at least that speaks for others. */
  private static final double HEARD = .01;

  /** The share that stretches cover of each other to speak for each other. */
  private static final double HALF = .5;

  /** The logarithm of odds of both ends below which the whole is not asked about. */
  private static final double HOPELESS = -6;

  /** How many words at most are told that spoke for a criterion. */
  private static final int TOLD = 4;

  /** A stretch that may be a criterion. */
  private record Heard(Start start, End end, Span span, double condition, double standard) {

    /** How likely it is to be what a column stands for. */
    double share(int column) {
      return column == StretchWeights.CONDITION ? condition : standard;
    }
  }

  /** A criterion to choose, and by how much it is likelier than it must be. */
  private record Choice(double surplus, Criterion criterion) {}

  private final StretchWeights weights = new StretchWeights(TraitWeights.load(TABLE));

  /** What can be answered of a stretch. */
  public static List<String> answers() {
    return StretchWeights.ANSWERS;
  }

  /** Every stretch of an act with its traits. */
  static List<Stretch> stretches(Stretches stretches, Map<String, Trait> known) {
    List<Stretch> all = new ArrayList<>();
    for (Start start : stretches.starts()) {
      for (End end : stretches.ends()) {
        if (stretches.bound(start, end)) {
          List<Trait> traits = new ArrayList<>();
          StretchEar ear = StretchWeights.gathering(traits, known);
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
   * @param ruled those that rules find
   */
  List<Criterion> choose(Stretches stretches, List<Criterion> ruled) {
    List<Heard> heard = heard(stretches);
    List<Choice> choices = new ArrayList<>();
    List<Criterion> chosen = new ArrayList<>();
    for (Criterion rule : ruled) {
      if (SETTLED.contains(rule.rule()) || !stretches.within(rule.quote())) {
        chosen.add(rule);
        continue;
      }
      double likely = likely(heard, rule.quote(), column(rule.type()));
      choices.add(new Choice(likely - least(rule), rule));
    }
    for (Heard one : heard) {
      for (Criterion.Type type : List.of(Criterion.Type.CONDITION, Criterion.Type.STANDARD)) {
        int column = column(type);
        double likely = likely(heard, one.span, column);
        if (likely > LIKELY && !told(ruled, type, one.span)) {
          double own = one.share(column) * HEARD;
          choices.add(new Choice(likely + own - LIKELY, learnt(type, one, List.of())));
        }
      }
    }
    choices.sort(Comparator.comparingDouble(Choice::surplus).reversed());
    for (Choice choice : choices) {
      Span quote = choice.criterion.quote();
      if (choice.surplus > 0 && chosen.stream().noneMatch(c -> c.quote().overlaps(quote))) {
        chosen.add(choice.criterion);
      }
    }
    chosen.replaceAll(c -> c.rule().equals(LEARNT) ? told(stretches, heard, c) : c);
    return chosen;
  }

  /** Whether a trusted rule tells where a criterion of a type stands. */
  private static boolean told(List<Criterion> ruled, Criterion.Type type, Span place) {
    return ruled.stream()
        .anyMatch(r -> r.type() == type && trusted(r) && r.quote().overlaps(place));
  }

  private static boolean trusted(Criterion ruled) {
    return ruled.type() == Criterion.Type.STANDARD || FORMAL.contains(ruled.rule());
  }

  private static double least(Criterion ruled) {
    return trusted(ruled) ? TRUSTED : RULED;
  }

  private static int column(Criterion.Type type) {
    return type == Criterion.Type.CONDITION ? StretchWeights.CONDITION : StretchWeights.STANDARD;
  }

  /** The stretches that are likely enough to speak for others. */
  private List<Heard> heard(Stretches stretches) {
    List<double[]> ends = new ArrayList<>();
    for (End end : stretches.ends()) {
      double[] sums = new double[StretchWeights.ANSWERS.size()];
      stretches.tell(end, weights.adding(sums));
      ends.add(sums);
    }
    List<Heard> heard = new ArrayList<>();
    for (Start start : stretches.starts()) {
      double[] begun = weights.always();
      stretches.tell(start, weights.adding(begun));
      for (int e = 0; e < ends.size(); e++) {
        End end = stretches.ends().get(e);
        if (stretches.bound(start, end) && odds(begun, ends.get(e)) > HOPELESS) {
          double[] sums = plus(begun, ends.get(e));
          stretches.tell(start, end, weights.adding(sums));
          double[] shares = shares(sums);
          if (1 - shares[StretchWeights.NONE] > HEARD) {
            heard.add(
                new Heard(
                    start,
                    end,
                    stretches.span(start, end),
                    shares[StretchWeights.CONDITION],
                    shares[StretchWeights.STANDARD]));
          }
        }
      }
    }
    return heard;
  }

  private static double[] plus(double[] some, double[] others) {
    double[] sums = some.clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += others[i];
    }
    return sums;
  }

  private static double odds(double[] some, double[] others) {
    double condition = some[StretchWeights.CONDITION] + others[StretchWeights.CONDITION];
    double standard = some[StretchWeights.STANDARD] + others[StretchWeights.STANDARD];
    double none = some[StretchWeights.NONE] + others[StretchWeights.NONE];
    return Math.max(condition, standard) - none;
  }

  private static double[] shares(double[] sums) {
    double[] shares = new double[sums.length];
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      shares[i] = Math.exp(sums[i] - sums[StretchWeights.NONE]);
      all += shares[i];
    }
    for (int i = 0; i < sums.length; i++) {
      shares[i] /= all;
    }
    return shares;
  }

  /** How likely it is that a criterion of a type stands in a place. */
  private static double likely(List<Heard> heard, Span place, int column) {
    double likely = 0;
    for (Heard other : heard) {
      if (covers(place, other.span)) {
        likely += other.share(column);
      }
    }
    return likely;
  }

  /** Whether two places have half of what either covers in common. */
  static boolean covers(Span a, Span b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return common >= all * HALF;
  }

  private static Criterion learnt(Criterion.Type type, Heard one, List<String> words) {
    return new Criterion(type, one.span, List.of(), List.of(), LEARNT, words);
  }

  /** A criterion with the words that spoke most for it. */
  private Criterion told(Stretches stretches, List<Heard> heard, Criterion criterion) {
    int column = column(criterion.type());
    Heard one =
        heard.stream().filter(h -> h.span.equals(criterion.quote())).findFirst().orElseThrow();
    List<Trait> traits = new ArrayList<>();
    StretchEar ear = StretchWeights.gathering(traits, new HashMap<>());
    stretches.tell(one.start, ear);
    stretches.tell(one.end, ear);
    return learnt(criterion.type(), one, weights.told(traits, column, TOLD));
  }
}
