package org.policygraph.finding;

import java.util.List;
import java.util.Locale;
import org.policygraph.language.Quantity;
import org.policygraph.language.Time;
import org.policygraph.source.Span;

/**
 * Whatever narrows, measures or judges an act.
 *
 * @param type one of the four types
 * @param quote as written, the shortest stretch that is understandable
 * @param quantities the numbers in it, normalised; empty but for quantities
 * @param times the times in it, normalised; empty but for time limits
 * @param rule the rule that found it
 * @param words the words that spoke most for it, where it was learnt
 */
public record Criterion(
    Type type,
    Span quote,
    List<Quantity> quantities,
    List<Time> times,
    String rule,
    List<String> words)
    implements Finding {

  /** A criterion that a rule found. */
  public Criterion(
      Type type, Span quote, List<Quantity> quantities, List<Time> times, String rule) {
    this(type, quote, quantities, times, rule, List.of());
  }

  /** The four types; the identifiers of the criterion scheme. */
  public enum Type {
    /** Whom or when the act applies to. */
    CONDITION,
    /** By what a judgement is made. */
    STANDARD,
    /** A number, ratio, amount or bound. */
    QUANTITY,
    /** A deadline, duration or frequency. */
    TIME;

    /** The concept's identifier. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
