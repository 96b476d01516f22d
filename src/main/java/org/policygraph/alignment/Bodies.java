package org.policygraph.alignment;

import java.util.function.BooleanSupplier;
import org.policygraph.alignment.Change.Slot;

/** Who acts and who cooperates in two measures, as the rules for relations ask. */
final class Bodies {

  private final DifferenceWords words;
  private final Said here;
  private final Said there;
  private final SlotChanges slots;

  Bodies(DifferenceWords words, Said here, Said there, SlotChanges slots) {
    this.words = words;
    this.here = here;
    this.there = there;
    this.slots = slots;
  }

  /**
   * Whether the local text says who acts, and the reference leaves it open.
   *
   * @param same whether the words are nearly the same, which is asked where a clause of its own
   *     says who acts
   */
  boolean named(BooleanSupplier same) {
    return !acts(there.measure()) && (slots.addsABody() || (here.apart() && same.getAsBoolean()));
  }

  /** Whether the reference says who acts, and the local text leaves it open. */
  boolean lost() {
    return !acts(here.measure()) && (slots.losesABody() || there.apart());
  }

  /**
   * Whether more bodies cooperate.
   *
   * @param otherwise whether that is said in other words, and not only where there was none
   */
  boolean supported(boolean otherwise) {
    return slots.more(Slot.SUPPORTING) && (otherwise || !names(there.measure()));
  }

  private static boolean names(Directive measure) {
    return measure.participants().stream().anyMatch(p -> p.role().equals(Slot.SUPPORTING.id()));
  }

  /** Whether it is said who acts, be it before, and not only whoever is addressed. */
  private boolean acts(Directive measure) {
    return measure.participants().stream()
        .anyMatch(p -> p.role().equals(Slot.RESPONSIBLE.id()) && !words.isAnybody(p.text()));
  }
}
