package org.policygraph.finding;

/** What can be said of an act that tells by what instrument it works. */
enum DeedTrait {
  VERB,
  /** What verbs of the class do, alone or to what they bear on. */
  DOES,
  /** The class of the head of what it bears on. */
  HEAD,
  /** What an institution that it bears on is of. */
  INSTITUTION,
  /** A class of what it bears on. */
  OF,
  /** A word of what it bears on. */
  WORD,
  /** The last of these. */
  LAST,
  /** The first verb with that, and either with the kind of document. */
  VERB_LAST,
  VERB_KIND,
  LAST_KIND,
  /** Any word of the act. */
  SAYS,
  /** Who takes part: the role, alone or with how the name ends. */
  WHO,
  LENGTH,
  MODALITY,
  REGULATION,
  NO_REGULATION,
  KIND
}
