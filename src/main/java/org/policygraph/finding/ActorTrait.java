package org.policygraph.finding;

/** What can be said of names that may take part in an act. */
enum ActorTrait {
  // of the names
  /** Which part the rules give them, and by which rule. */
  RULE,
  PLACE,
  KIND,
  HEAD,
  HEAD_END,
  FIRST,
  /** Whether the act names the same once more. */
  AGAIN,
  LENGTH,
  /** Whether nouns stand behind them that make them part of another name. */
  TRAIL,
  TRAIL_PLACE,
  TRAIL_WORD,

  // of what stands before them
  BEFORE,
  BEFORE_TAG,
  BEFORE_TWO,
  GOVERNOR,
  GOVERNOR_KIND,
  GOVERNOR_PLACE,
  /** The nearest verb, whether it is one of the act, and how far it is. */
  VERB_BEFORE,
  VERB_FAR,
  PREPOSITION,

  // of what stands behind them
  BEHIND_TAG,
  BEHIND_TWO,
  BEHIND_CLASS,
  NEXT,
  NEXT_PLACE,
  VERB_BEHIND,
  /** What stands in the rest of the clause. */
  REST,
  /** How many more names stand there. */
  MORE,
  CLAUSE,

  // of the act
  VERB,
  ACTS,
  ACTS_GOVERNED,
  MODALITY,
  ACT_RULE,
  /** Whether others do the act, before them and behind them. */
  SUBJECTS,

  // of what the act bears on
  OBJECT_LAST,
  VERB_GOVERNED,
  OBJECT_PART,
  OBJECT_END
}
