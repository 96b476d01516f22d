package org.policygraph.finding;

/**
 * What can be said of a word that a name may begin with; its place is the rules' choice, before it
 * or behind it.
 */
enum NameTrait {
  PLACE,

  // of the word and what stands before it
  WORD,
  TAG,
  BEFORE,
  BEFORE_TAG,
  TAGS,
  TAGS_BEFORE,
  PLACE_WORD,
  PLACE_BEFORE,
  PLACE_TAGS,

  // of the name that it would begin
  LENGTH,
  /** Whether it is no more than its head. */
  ALONE,
  TWO,
  HEAD_WORD,
  HEAD_BEFORE,
  /** What it would hold before its head: a joint, a verb, a preposition. */
  PAUSE,
  PLACE_VERB,
  PREPOSITION
}
