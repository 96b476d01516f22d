package org.policygraph.alignment;

import java.util.List;
import java.util.Set;
import org.policygraph.alignment.Change.Direction;
import org.policygraph.alignment.Change.Kind;
import org.policygraph.alignment.Change.Slot;

/** Which way the values of a measure moved, as the rules for relations ask. */
final class Moves {

  private static final Set<Slot> VALUES = Set.of(Slot.QUANTITY, Slot.TIME);
  private static final Set<Direction> STRICTER =
      Set.of(Direction.STRICTER, Direction.EARLIER, Direction.MORE_GENEROUS);
  private static final Set<Direction> LOOSENED =
      Set.of(Direction.LOOSER, Direction.LATER, Direction.LESS_GENEROUS);

  private final DifferenceWords words;
  private final Directive local;
  private final List<Change> changes;
  private final SlotChanges slots;

  Moves(DifferenceWords words, Directive local, List<Change> changes, SlotChanges slots) {
    this.words = words;
    this.local = local;
    this.changes = changes;
    this.slots = slots;
  }

  /**
   * Whether a value moves to the stricter side and none is lost.
   *
   * @param modality whether that the modality does is enough
   */
  boolean stricter(boolean modality) {
    return !loses()
        && changes.stream()
            .filter(change -> change.slot() != Slot.MODALITY || modality)
            .anyMatch(change -> STRICTER.contains(change.direction()));
  }

  /** Whether more numbers or times are gone than added. */
  boolean loses() {
    return VALUES.stream().anyMatch(slots::fewer);
  }

  /** Whether a threshold of whom or what it is for takes in more, or less. */
  boolean reaches(Direction direction) {
    return changes.stream().anyMatch(change -> change.direction() == direction);
  }

  /** Whether a value is looser. */
  boolean loosens() {
    return changes.stream().anyMatch(this::loosens);
  }

  /**
   * Whether a time, a ratio, a penalty, an amount for each or what somebody is given is looser,
   * later or less in the local text; any other amount may only be fitted to the size of the place.
   */
  private boolean loosens(Change change) {
    boolean compares =
        change.slot() == Slot.TIME
            || (change.slot() == Slot.QUANTITY
                && (words.isRatio(change.local())
                    || words.isPenalty(local.quote())
                    || words.isLimit(change.local())
                    || words.isRate(local.quote())
                    || isGift(change)));
    return compares && change.kind() == Kind.CHANGED && LOOSENED.contains(change.direction());
  }

  private boolean isGift(Change change) {
    return change.direction() == Direction.LESS_GENEROUS && !words.isBudget(local.quote());
  }
}
