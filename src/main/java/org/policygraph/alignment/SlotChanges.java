package org.policygraph.alignment;

import java.util.List;
import java.util.function.Predicate;
import org.policygraph.alignment.Change.Kind;
import org.policygraph.alignment.Change.Slot;

/** Which slots of a measure are filled or emptied beside its counterpart, slogans left out. */
final class SlotChanges {

  private static final double HELD = .9;

  private final DifferenceWords words;
  private final OwnWords own;
  private final Directive local;
  private final Directive reference;
  private final List<Change> changes;

  SlotChanges(
      DifferenceWords words,
      OwnWords own,
      Directive local,
      Directive reference,
      List<Change> changes) {
    this.words = words;
    this.own = own;
    this.local = local;
    this.reference = reference;
    this.changes = changes;
  }

  /** Something of a kind is added. */
  boolean adds(Slot slot) {
    return added(slot) > 0;
  }

  /** Somebody who acts is added who is more than whoever is addressed. */
  boolean addsABody() {
    return changes.stream()
        .filter(c -> c.slot() == Slot.RESPONSIBLE && c.kind() == Kind.ADDED)
        .anyMatch(c -> !words.isAnybody(c.local()) && onlyIn(local, c.local(), reference));
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

  private long criteriaLost() {
    return lost(Slot.CONDITION) + lost(Slot.STANDARD);
  }

  private long added(Slot slot) {
    return count(slot, Kind.ADDED, c -> onlyIn(local, c.local(), reference));
  }

  private long lost(Slot slot) {
    return count(slot, Kind.LOST, c -> onlyIn(reference, c.reference(), local));
  }

  private long count(Slot slot, Kind kind, Predicate<Change> stands) {
    return changes.stream()
        .filter(c -> c.slot() == slot && c.kind() == kind)
        .filter(stands)
        .filter(c -> slot != Slot.STANDARD || !words.isPrinciple(c.local() + c.reference()))
        .count();
  }

  /** Whether a text stands in one measure itself (not carried on from before) and in it alone. */
  private boolean onlyIn(Directive one, String text, Directive other) {
    return one.quote().contains(text)
        && Likeness.of(own.without(other.quote()), own.without(text)).ofReference() < HELD;
  }
}
