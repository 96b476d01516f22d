package org.policygraph.alignment;

import java.util.List;
import org.policygraph.alignment.Change.Kind;
import org.policygraph.alignment.Change.Slot;

/** Which slots of a measure are filled or emptied beside its counterpart, slogans left out. */
final class SlotChanges {

  private static final double HELD = .9;

  private final DifferenceWords words;
  private final OwnWords own;

  /** What one measure says and the other does not. */
  private final List<Change> standing;

  /**
   * Takes in the changes that count.
   *
   * @param own the words left out of what the two say
   * @param changes all that became of slots
   */
  SlotChanges(
      DifferenceWords words, OwnWords own, Said local, Said reference, List<Change> changes) {
    this.words = words;
    this.own = own;
    standing =
        changes.stream()
            .filter(
                c ->
                    c.kind() == Kind.ADDED
                        ? onlyIn(local, c.local(), reference)
                        : c.kind() == Kind.LOST && onlyIn(reference, c.reference(), local))
            .filter(c -> c.slot() != Slot.STANDARD || !words.isPrinciple(c.local() + c.reference()))
            .toList();
  }

  /** Whether a text stands in one measure itself (not carried on from before) and in it alone. */
  private boolean onlyIn(Said one, String text, Said other) {
    return one.quote().text().contains(text)
        && Likeness.of(other.gist().quote(), new Wording(own.without(text))).ofReference() < HELD;
  }

  /** Something of a kind is added. */
  boolean adds(Slot slot) {
    return added(slot) > 0;
  }

  /** Somebody who acts is added who is more than whoever is addressed. */
  boolean addsABody() {
    for (Change change : standing) {
      if (change.slot() == Slot.RESPONSIBLE
          && change.kind() == Kind.ADDED
          && !words.isAnybody(change.local())) {
        return true;
      }
    }
    return false;
  }

  /** Something of a kind is lost. */
  boolean loses(Slot slot) {
    return lost(slot) > 0;
  }

  /** Something of a kind is another. */
  boolean replaces(Slot slot) {
    return adds(slot) && loses(slot);
  }

  /** More of a kind is added than lost. */
  boolean more(Slot slot) {
    return added(slot) > lost(slot);
  }

  /** More of a kind is lost than added. */
  boolean fewer(Slot slot) {
    return lost(slot) > added(slot);
  }

  /** Conditions are added, and neither a condition nor a standard is lost. */
  boolean onlyAddsConditions() {
    return adds(Slot.CONDITION) && criteriaLost() == 0;
  }

  /** Conditions or standards are lost and none is added. */
  boolean onlyLosesCriteria() {
    return criteriaLost() > 0 && !adds(Slot.CONDITION) && !adds(Slot.STANDARD);
  }

  private int criteriaLost() {
    return lost(Slot.CONDITION) + lost(Slot.STANDARD);
  }

  private int added(Slot slot) {
    return count(slot, Kind.ADDED);
  }

  private int lost(Slot slot) {
    return count(slot, Kind.LOST);
  }

  private int count(Slot slot, Kind kind) {
    int count = 0;
    for (Change change : standing) {
      count += change.slot() == slot && change.kind() == kind ? 1 : 0;
    }
    return count;
  }
}
