package org.policygraph.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * A measure that was missed, or found where none is, with the likeliest cause.
 *
 * @param kind what went wrong
 * @param cause why, as far as the clause tells
 * @param provision label of the unit it stands in
 * @param quote the coded measure's quote; of a false find, its own
 * @param coded verbs of the coded measure that stands there, empty if none does
 * @param found verbs of the measure found there, empty if none was
 * @param rule what the clause of its first verb was taken for, and by which rule
 * @param words the words of that clause with their tags
 */
public record Fault(
    Kind kind,
    Cause cause,
    String provision,
    String quote,
    List<String> coded,
    List<String> found,
    String rule,
    List<String> words) {

  /** What can go wrong with a measure. */
  public enum Kind {
    /** Coded, and not found. */
    MISSED,
    /** Found, and not coded. */
    FALSE,
    /** Found in its place with another verb. */
    VERB
  }

  /** Why it goes wrong. */
  public enum Cause {
    /** Words are cut across the verb. */
    SEGMENTATION,
    /** The verb is not known as one, or another word was taken for it. */
    LEXICON,
    /** A noun made of a verb was taken for a predicate. */
    NOUN_USE,
    /** A purpose, result, manner or condition was taken for an act, or an act for one of them. */
    ATTACHMENT,
    /** A fact, definition or heading was read, or an operative sentence was not. */
    SCOPE,
    /** What somebody is made to do goes on in the next clause, or no longer does. */
    CARRYING_ON;

    /** Its name as people read it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
