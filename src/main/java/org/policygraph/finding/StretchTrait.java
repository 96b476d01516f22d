package org.policygraph.finding;

/**
 * What can be said of a stretch of words that may be a criterion: of where it begins, of where it
 * ends, and of both together. A word is told by itself or by its kind: a function word or a word of
 * one character is its own kind, another has that of its tag.
 */
enum StretchTrait {
  // of where it begins
  /** The word before it. */
  BEFORE,
  BEFORE_TAG,
  /** The kinds of the two words before it. */
  BEFORE_TWO,
  FIRST,
  FIRST_TAG,
  FIRST_TWO,
  /**
   * Its first two words; and the first with where it stands, and with the kind of the one before.
   */
  FIRST_SECOND,
  FIRST_PLACE,
  FIRST_BEFORE,
  /** The verb of the act with where it begins, and with the kind of the word before. */
  VERB,
  VERB_BEFORE,
  /** The kinds of the word before it and of its first. */
  TURN,
  /** Where its clause and its first word stand to the act, and whether its clause is attached. */
  PLACE,
  PLACE_FIRST,
  PLACE_BEFORE,
  /** Which clause of the act it begins in. */
  CLAUSE,
  MODALITY,
  REGULATION,
  /** The verb of the act right before it. */
  BEHIND_ACT,
  BEHIND_ANY_ACT,
  /** Whether it begins in or with what the act bears on. */
  OBJECT,
  OBJECT_OF,
  /** Whether something before it in its clause binds. */
  BOUND,
  BEHIND_NAME,

  // of where it ends
  /** The head behind the 的 that follows it. */
  HEAD,
  HEAD_TAG,
  HEAD_END,
  /** What stands behind that head. */
  BEHIND,
  HEADS,
  ACT_HEAD,
  LAST,
  LAST_TAG,
  LAST_END,
  LAST_TWO,
  /** Its last two words; and the last with where it stands, and with what follows. */
  LAST_SECOND,
  LAST_PLACE,
  LAST_NEXT,
  NEXT,
  NEXT_TAG,
  NEXT_TWO,
  /** The kinds of its last word and of what follows. */
  CLOSE,
  BEFORE_ACT,
  BEFORE_ANY_ACT,
  OBJECT_END,
  /** How far what binds in its clause stands behind it. */
  BINDS,
  /** What the next clause begins with. */
  THEN,
  /** The mark that ends its clause. */
  MARK,

  // of both
  SIDES,
  FIRST_NEXT,
  FIRST_LAST,
  FIRST_TAG_NEXT,
  NAME_NEXT,
  PLACES,
  PLACE_NEXT,
  PLACE_LAST,
  LENGTH,
  VERBS,
  OFS,
  JOINTS,
  NUMBERS,
  ACTS,
  BINDING,
  PREPOSITIONS,
  NAMES,
  VERB_OBJECT,
  /** Whether the next clause names and binds somebody. */
  THEN_NAMES,
  MODALITY_NEXT,
  /** What rules say of it: which kind of criterion is the same, most or part of it, by which. */
  RULED
}
