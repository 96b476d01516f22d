package org.policygraph.finding;

/** What a clause does in its sentence. */
enum ClauseKind {
  /** A directive act. */
  ACT,
  /** A principle, basis or manner: part of the act behind it. */
  BASIS,
  /** A purpose or result: part of the act before it. */
  RESULT,
  /** A subject, topic or condition that waits for its predicate. */
  SETTING,
  /** Goes on with the object of the clause before it. */
  CONTINUATION,
  /** Announces an enumeration. */
  LEAD_IN,
  /** A fact, a definition, a note: no measure. */
  STATEMENT
}
