package org.policygraph.finding;

import java.util.List;
import java.util.Set;
import org.policygraph.source.Span;

/** What rules say of the stretches of an act: they found a criterion there, or somewhere else. */
final class RuledStretches {

  /** The rules of what is listed or set against each other, which no stretch is asked about. */
  static final Set<String> SETTLED = Set.of("enumerated", "quality", "distinguished");

  private static final String NOTHING = "nothing";
  private static final String ELSEWHERE = "elsewhere";
  private static final String SAME = "-same";
  private static final String MOST = "-most";
  private static final String PART = "-part";

  /** What a rule found, and what is said of a stretch that is the same, most or part of it. */
  private record Ruled(Span quote, String rule, String same, String most, String part) {}

  private final boolean silent;
  private final List<Ruled> ruled;

  RuledStretches(List<Criterion> criteria) {
    silent = criteria.isEmpty();
    ruled =
        criteria.stream()
            .filter(c -> !SETTLED.contains(c.rule()))
            .map(RuledStretches::ruled)
            .toList();
  }

  private static Ruled ruled(Criterion criterion) {
    String type = criterion.type().id();
    return new Ruled(criterion.quote(), criterion.rule(), type + SAME, type + MOST, type + PART);
  }

  /** Says what rules say of a stretch. */
  void tell(Span stretch, Ear<StretchTrait> ear) {
    boolean found = false;
    for (Ruled one : ruled) {
      if (one.quote.overlaps(stretch)) {
        boolean most = LearntCriteria.covers(one.quote, stretch);
        String how = one.quote.equals(stretch) ? one.same : most ? one.most : one.part;
        ear.hear(StretchTrait.RULED, how);
        ear.hear(StretchTrait.RULED, how, one.rule);
        found |= most;
      }
    }
    if (!found) {
      ear.hear(StretchTrait.RULED, silent ? NOTHING : ELSEWHERE);
    }
  }
}
