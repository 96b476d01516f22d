package org.policygraph.finding;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is said of a word that may be the act of its clause, or, where it begins with {@code NO}, of
 * a clause without an act.
 */
enum ActTrait {
  // of the word
  /** What the rules take it for. */
  PLACE,
  TAG,
  DOES,
  SMALL,
  CLAUSE,
  HABIT,
  /** How far 的 stands before and behind it. */
  OF,
  /** The preposition before it. */
  LED,
  AT,
  REST,
  /** On which sides of it the rules find predicates. */
  VERBS,
  /** How many words before it may be verbs. */
  EARLIER,
  LATER,
  ACTS,
  END,

  // of the words beside it
  BEFORE_2,
  BEFORE_1,
  BEHIND_1,
  BEHIND_2,
  /** The word, and the tag of the next. */
  PAIR,
  HABIT_BEFORE,
  HABIT_BEHIND,
  DOES_BEFORE,
  DOES_BEHIND,
  SMALL_BEFORE,
  SMALL_BEHIND,

  // of its clause
  RULE,
  WHO,
  MUST,
  MARKED,
  FIRST,
  LAST,
  NEXT,
  NEXT_MUST,
  AMONG,
  UNIT,
  KIND,

  // of a clause without an act
  /** What the rules take it for. */
  NO,
  NO_RULE,
  NO_DOES,
  NO_VERB,
  NO_TAG,
  NO_AT,
  NO_OF,
  NO_MARK,
  NO_LENGTH,
  NO_FIRST,
  NO_LAST,
  NO_LAST_TAG,
  NO_MUST,
  NO_MARKED,
  NO_WHO,
  /** How many of the clauses before it hold an act. */
  NO_EARLIER,
  NO_LATER,
  NO_AFTER,
  NO_AHEAD,
  NO_MARK_BEFORE,
  /** Whether a clause before it has a deontic. */
  NO_OWED,
  NO_NEXT_MUST,
  NO_NEXT_FIRST,
  NO_NEXT_MARKED,
  /** How many clauses its sentence has, and which of them it is. */
  NO_AMONG,
  NO_UNIT,
  NO_KIND;

  /** Those whose value is a word, told for all its habits. */
  static final Set<ActTrait> OF_HABITS = EnumSet.of(HABIT, HABIT_BEFORE, HABIT_BEHIND);
}
