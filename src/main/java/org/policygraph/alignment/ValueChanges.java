package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Kind;
import org.policygraph.alignment.Change.Slot;
import org.policygraph.language.Quantity;
import org.policygraph.language.Time;

/**
 * What became of the numbers and times of a measure. Each is compared with one that can be compared
 * with it: rather an equal one, and rather one that stands among the same words.
 */
final class ValueChanges {

  /** What equal values weigh against characters that stand around both. */
  private static final int EQUAL = 3;

  private final Values values = new Values();

  /** Two values that may be the same one. */
  private record Match(int local, int reference, int weight) {}

  /** What became of the amounts. */
  List<Change> quantities(List<Placed<Quantity>> local, List<Placed<Quantity>> reference) {
    return changes(
        Slot.QUANTITY,
        local,
        reference,
        (here, there) -> values.compare(here.first(), there.first()),
        this::same,
        values::ofAmounts);
  }

  /** Whether two amounts are the same. */
  boolean same(Placed<Quantity> one, Placed<Quantity> other) {
    return values.same(one.first(), other.first());
  }

  /** Whether two times are the same. */
  boolean sameTime(Placed<Time> one, Placed<Time> other) {
    return values.same(one, other);
  }

  /** What became of the times. */
  List<Change> times(List<Placed<Time>> local, List<Placed<Time>> reference) {
    return changes(
        Slot.TIME,
        local,
        reference,
        (here, there) -> here.first().kind() == there.first().kind(),
        values::same,
        values::ofTimes);
  }

  private static <T> List<Change> changes(
      Slot slot,
      List<Placed<T>> local,
      List<Placed<T>> reference,
      BiPredicate<Placed<T>, Placed<T>> compare,
      BiPredicate<Placed<T>, Placed<T>> same,
      BiFunction<Placed<T>, Placed<T>, Direction> direction) {
    int[] counterparts = counterparts(local, reference, compare, same);
    List<Placed<T>> lost = new ArrayList<>(reference);
    List<Change> changes = new ArrayList<>();
    for (int l = 0; l < local.size(); l++) {
      Placed<T> here = local.get(l);
      if (counterparts[l] < 0) {
        Direction added = here.threshold() ? Direction.NARROWER : Direction.STRICTER;
        changes.add(new Change(slot, Kind.ADDED, "", here.text(), added));
        continue;
      }
      Placed<T> there = reference.get(counterparts[l]);
      lost.remove(there);
      if (!same.test(here, there)) {
        changes.add(
            new Change(
                slot, Kind.CHANGED, there.text(), here.text(), direction.apply(here, there)));
      }
    }
    for (Placed<T> there : lost) {
      Direction less = there.threshold() ? Direction.WIDER : Direction.LOOSER;
      changes.add(new Change(slot, Kind.LOST, there.text(), "", less));
    }
    return changes;
  }

  /** The place of the counterpart of each local value, -1 of those that have none. */
  private static <T> int[] counterparts(
      List<Placed<T>> local,
      List<Placed<T>> reference,
      BiPredicate<Placed<T>, Placed<T>> compare,
      BiPredicate<Placed<T>, Placed<T>> same) {
    List<Match> matches = new ArrayList<>();
    for (int l = 0; l < local.size(); l++) {
      for (int r = 0; r < reference.size(); r++) {
        Placed<T> here = local.get(l);
        Placed<T> there = reference.get(r);
        if (here.threshold() == there.threshold() && compare.test(here, there)) {
          int equal = same.test(here, there) ? EQUAL : 0;
          matches.add(new Match(l, r, equal + here.sharedWith(there)));
        }
      }
    }
    matches.sort(Comparator.comparingInt(Match::weight).reversed());
    return chosen(matches, local.size(), reference.size());
  }

  /** The heaviest matches first, among equal ones those that come first in the texts. */
  private static int[] chosen(List<Match> matches, int local, int reference) {
    int[] counterparts = new int[local];
    Arrays.fill(counterparts, -1);
    boolean[] taken = new boolean[reference];
    for (Match match : matches) {
      if (counterparts[match.local()] < 0 && !taken[match.reference()]) {
        counterparts[match.local()] = match.reference();
        taken[match.reference()] = true;
      }
    }
    return counterparts;
  }
}
