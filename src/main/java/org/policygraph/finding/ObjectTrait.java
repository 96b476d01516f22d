package org.policygraph.finding;

/**
 * What can be said of a stretch that an act may bear on, each together with where it stands towards
 * the verbs: its place.
 */
enum ObjectTrait {
  /** That the rules choose it, and where stands what they choose in its stead. */
  RULED,
  AGAINST,
  /** The rule that found the act. */
  RULE,

  // of the act, whose last verb counts
  VERB,
  VERB_RULED,
  VERB_END,
  MODALITY,
  /** The word before its first verb. */
  LAST_BEFORE,
  /** The word behind its verbs, alone, with the verb, and with how the verb mostly stands. */
  NEXT,
  VERB_NEXT,
  HABIT,

  // of the stretch
  START,
  END,
  END_WORD,
  LAST_CHARACTER,
  LENGTH,
  HOLDS,
  /** Whether it names somebody who can act, alone, with the verb, and with what is behind that. */
  AGENT,
  VERB_AGENT,
  AGENT_NEXT,

  // of what stands around it
  BEFORE,
  AFTER,
  AFTER_WORD,
  AFTER_NEXT,
  /** What stands between it and the first verb. */
  BETWEEN
}
