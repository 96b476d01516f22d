package org.policygraph.evaluation;

import java.util.Locale;

/**
 * A criterion or an actor of a measure, as coded and as found.
 *
 * @param verdict how the two compare
 * @param type identifier of its type or role; where both differ, of the one found
 * @param rule the rule that found it, empty if none did
 * @param coded what is coded, behind its type where that differs; empty if nothing is
 * @param found what was found, empty if nothing was
 * @param measure the measure it belongs to, the coded one if there is one
 */
public record Part(
    Verdict verdict, String type, String rule, String coded, String found, Measured measure) {

  /**
   * The measure that a part belongs to.
   *
   * @param provision label of the unit it stands in
   * @param quote its quote
   */
  public record Measured(String provision, String quote) {}

  /** How what was found compares with what is coded. */
  public enum Verdict {
    /** Found as coded. */
    RIGHT,
    /** Coded, and not found. */
    MISSED,
    /** Found, and not coded. */
    FALSE,
    /** Found in its place, but less than half of it or more than twice as much. */
    WRONG_END,
    /** Found as something of another type or in another role. */
    WRONG_KIND;

    /** Its name as people read it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
