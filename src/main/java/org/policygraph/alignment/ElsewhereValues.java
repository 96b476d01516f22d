package org.policygraph.alignment;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.policygraph.alignment.Change.Slot;

/**
 * Leaves out values that only seem to be added or lost: the measure right before or behind that of
 * the other text, in its provision, has them. 成立不少于20人的队伍 adds nothing to 成立队伍，人数不少于20人.
 */
final class ElsewhereValues {

  private final ValueChanges values;

  ElsewhereValues(ValueChanges values) {
    this.values = values;
  }

  /**
   * The changes without those of such values.
   *
   * @param local the local measure, by its place
   * @param reference that of the reference
   */
  List<Change> without(
      List<Change> changes, Measures here, int local, Measures there, int reference) {
    return changes.stream()
        .filter(change -> !isElsewhere(change, here, local, there, reference))
        .toList();
  }

  private boolean isElsewhere(
      Change change, Measures here, int local, Measures there, int reference) {
    return switch (change.kind()) {
      case ADDED -> isIn(change.slot(), change.local(), here.slots(local), there, reference);
      case LOST -> isIn(change.slot(), change.reference(), there.slots(reference), here, local);
      case CHANGED -> false;
    };
  }

  /** Whether a value of a measure stands in the one before or behind its counterpart. */
  private boolean isIn(
      Slot slot, String value, Slots.Filled measure, Measures others, int counterpart) {
    return switch (slot) {
      case QUANTITY ->
          isIn(
              value,
              measure.quantities(),
              others(others, counterpart).map(Slots.Filled::quantities),
              values::same);
      case TIME ->
          isIn(
              value,
              measure.times(),
              others(others, counterpart).map(Slots.Filled::times),
              values::sameTime);
      default -> false;
    };
  }

  private static <T> boolean isIn(
      String value,
      List<Placed<T>> own,
      Stream<List<Placed<T>>> others,
      BiPredicate<Placed<T>, Placed<T>> same) {
    List<Placed<T>> sought = own.stream().filter(placed -> placed.text().equals(value)).toList();
    return others
        .flatMap(List::stream)
        .anyMatch(o -> sought.stream().anyMatch(s -> same.test(s, o)));
  }

  private static Stream<Slots.Filled> others(Measures measures, int place) {
    return measures
        .provision(place)
        .filter(other -> Math.abs(other - place) == 1)
        .mapToObj(measures::slots);
  }
}
