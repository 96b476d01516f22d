package org.policygraph.finding;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is said of a word that may be the act of its clause, or, where it begins with {@code NO}, of
 * a clause without an act.
 */
enum ActTrait {
  PLACE,
  TAG,
  RULE,
  DOES,
  SMALL,
  BEFORE_2,
  BEFORE_1,
  BEHIND_1,
  BEHIND_2,
  HABIT,
  HABIT_BEFORE,
  HABIT_BEHIND,
  DOES_BEFORE,
  DOES_BEHIND,
  OF,
  END,
  WHO,
  LED,
  CLAUSE,
  SMALL_BEFORE,
  SMALL_BEHIND,
  AT,
  REST,
  VERBS,
  ACTS,
  EARLIER,
  LATER,
  MUST,
  MARKED,
  NO,
  NO_RULE,
  NO_DOES,
  NO_MARK,
  NO_LENGTH,
  NO_WHO,
  NO_EARLIER,
  NO_LATER,
  NO_AFTER,
  NO_AHEAD,
  NO_TAG,
  NO_AT,
  NO_MUST,
  NO_MARKED,
  NO_MARK_BEFORE;

  /** Those whose value is a word, told for all its habits. */
  static final Set<ActTrait> OF_HABITS = EnumSet.of(HABIT, HABIT_BEFORE, HABIT_BEHIND);
}
