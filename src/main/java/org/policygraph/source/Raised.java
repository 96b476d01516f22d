package org.policygraph.source;

/**
 * Digits that are printed above or below the line, as Unicode has them (superscripts and
 * subscripts, U+2070 to U+209F): 10⁴ is not 104.
 */
final class Raised {

  private static final String LEVEL = "0123456789+-\u2212\u2013n";
  private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻ⁿ";
  private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₋ₙ";

  private Raised() {}

  /** A text printed above the line; as it is if Unicode has no such characters for it. */
  static String above(String text) {
    return as(ABOVE, text);
  }

  /** A text printed below the line; as it is if Unicode has no such characters for it. */
  static String below(String text) {
    return as(BELOW, text);
  }

  private static String as(String marks, String text) {
    if (!text.chars().allMatch(unit -> LEVEL.indexOf(unit) >= 0)) {
      return text;
    }
    StringBuilder raised = new StringBuilder();
    text.chars().forEach(unit -> raised.append(marks.charAt(LEVEL.indexOf(unit))));
    return raised.toString();
  }
}
