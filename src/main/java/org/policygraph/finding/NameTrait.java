package org.policygraph.finding;

import java.util.Locale;

/** What is said of a word that a name may begin with; its place is told from the rules' choice. */
enum NameTrait {
  PLACE,
  WORD,
  TAG,
  BEFORE,
  BEFORE_TAG,
  TAGS,
  TAGS_BEFORE,
  PLACE_WORD,
  PLACE_BEFORE,
  PLACE_TAGS,
  PLACE_OF,
  PLACE_VERB,
  LENGTH,
  ALONE,
  TWO,
  OF_BEHIND,
  PAUSE,
  PREPOSITION,
  HEAD_WORD,
  HEAD_BEFORE;

  /** As the table of weights names it. */
  final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Takes what is said, each named by one word or two. */
  interface Ear {
    void hear(NameTrait trait, String of, String beside);
  }
}
