package org.policygraph.alignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.policygraph.alignment.Change.Kind;
import org.policygraph.alignment.Change.Slot;

/** Which slots of a measure are filled or emptied beside its counterpart, slogans left out. */
final class SlotChanges {

  private static final double HELD = .9;

  /** What is left of a name that says no more than what sort of body it is of. */
  private static final int KIND = 2;

  private final DifferenceWords words;
  private final OwnWords own;
  private final Said local;
  private final Said reference;
  private final List<Change> changes;
  private final Map<Slot, Count> counts = new EnumMap<>(Slot.class);

  /** How many texts one measure says and the other does not. */
  private record Count(int added, int lost) {}

  /**
   * The changes that count.
   *
   * @param own the words left out of what the two say
   * @param changes all that became of slots
   */
  SlotChanges(
      DifferenceWords words, OwnWords own, Said local, Said reference, List<Change> changes) {
    this.words = words;
    this.own = own;
    this.local = local;
    this.reference = reference;
    this.changes = changes;
  }

  private Count of(Slot slot) {
    Count known = counts.get(slot);
    if (known == null) {
      known = count(slot);
      counts.put(slot, known);
    }
    return known;
  }

  private Count count(Slot slot) {
    int added = 0;
    int lost = 0;
    for (Change change : changes) {
      if (change.slot() == slot && !isPrinciple(change)) {
        added += isAdded(change) ? 1 : 0;
        lost += isLost(change) ? 1 : 0;
      }
    }
    return new Count(added, lost);
  }

  private boolean isPrinciple(Change change) {
    return change.slot() == Slot.STANDARD && words.isPrinciple(change.local() + change.reference());
  }

  private boolean isAdded(Change change) {
    return change.kind() == Kind.ADDED && onlyIn(local, change.local(), reference);
  }

  private boolean isLost(Change change) {
    return change.kind() == Kind.LOST && onlyIn(reference, change.reference(), local);
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
    for (Change change : changes) {
      if (change.slot() == Slot.RESPONSIBLE
          && !words.isAnybody(change.local())
          && isAdded(change)) {
        return true;
      }
    }
    return false;
  }

  /** Somebody who acts is lost who is more than whoever is addressed. */
  boolean losesABody() {
    for (Change change : changes) {
      if (change.slot() == Slot.RESPONSIBLE
          && !words.isAnybody(change.reference())
          && own.without(change.reference()).length() > KIND
          && isLost(change)) {
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
    return of(slot).added;
  }

  private int lost(Slot slot) {
    return of(slot).lost;
  }
}
