package org.policygraph.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.alignment.LoadedDocument.Hidden;

/**
 * Tells which measures of the reference a gap in the local text may hide: those between the
 * counterparts of the local measures on both sides of the gap, or up to an end of the reference
 * where the gap stands at that end of the local text.
 */
final class Hidings {

  private static final int NEIGHBOURS = 3;
  private static final int WIDEST = 12;

  private final Map<String, String> gaps = new HashMap<>();

  Hidings(LoadedDocument local, Comparison comparison) {
    Map<String, Integer> places = places(comparison.reference());
    Map<String, Integer> counterparts = new HashMap<>();
    comparison
        .pairs()
        .forEach(
            pair ->
                counterparts.merge(
                    pair.local().key(), places.getOrDefault(pair.reference().key(), 0), Math::min));
    for (Hidden hidden : local.gaps()) {
      Optional<Integer> before = nearest(comparison.local(), hidden.behind() - 1, -1, counterparts);
      Optional<Integer> after = nearest(comparison.local(), hidden.behind(), 1, counterparts);
      if (before.isPresent() || after.isPresent()) {
        hide(
            hidden,
            comparison.reference(),
            before.or(() -> edge(hidden.behind() <= NEIGHBOURS, -1)),
            after.or(
                () ->
                    edge(
                        hidden.behind() + NEIGHBOURS >= comparison.local().size(),
                        comparison.reference().size())));
      }
    }
  }

  /** An end of the reference, where a gap stands near that end of the local text. */
  private static Optional<Integer> edge(boolean near, int end) {
    return near ? Optional.of(end) : Optional.empty();
  }

  private void hide(
      Hidden hidden, List<Directive> reference, Optional<Integer> before, Optional<Integer> after) {
    if (before.isPresent() && after.isPresent() && after.get() - before.get() <= WIDEST) {
      for (int i = before.get() + 1; i < after.get(); i++) {
        gaps.putIfAbsent(reference.get(i).key(), hidden.gap());
      }
    }
  }

  private static Map<String, Integer> places(List<Directive> measures) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < measures.size(); i++) {
      places.put(measures.get(i).key(), i);
    }
    return places;
  }

  /** Place in the reference of the counterpart of the nearest local measure that has one. */
  private static Optional<Integer> nearest(
      List<Directive> local, int from, int step, Map<String, Integer> counterparts) {
    for (int i = from; i >= 0 && i < local.size() && Math.abs(i - from) < NEIGHBOURS; i += step) {
      Integer place = counterparts.get(local.get(i).key());
      if (place != null) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** The same, called illegible where a gap may hide its counterpart. */
  Comparison.Unpaired mark(Comparison.Unpaired unpaired) {
    Optional<String> gap = Optional.ofNullable(gaps.get(unpaired.measure().key()));
    return gap.isEmpty()
        ? unpaired
        : new Comparison.Unpaired(
            unpaired.measure(), Comparison.Absence.ILLEGIBLE, unpaired.best(), gap);
  }
}
