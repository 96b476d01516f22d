package org.policygraph.source;

import java.util.regex.Pattern;

/** What a regular expression says in so many words. */
final class Literals {

  private static final String QUANTIFIERS = "?*+{";
  private static final String SYNTAX = ".^$)]}" + QUANTIFIERS;

  private final String expression;
  private final StringBuilder run = new StringBuilder();
  private String longest = "";

  private Literals(String expression) {
    this.expression = expression;
  }

  /**
   * The longest stretch of characters that stand for themselves outside of all brackets: every
   * match holds it. Empty where there is none, or where the expression has branches or flags.
   */
  static String needed(Pattern pattern) {
    String expression = pattern.pattern();
    boolean plain =
        pattern.flags() == 0 && !expression.contains("\\Q") && !expression.contains("(?i");
    return plain ? new Literals(expression).read() : "";
  }

  private String read() {
    int at = 0;
    while (at < expression.length()) {
      char c = expression.charAt(at);
      int next = end(at);
      if (c == '|') {
        return "";
      }
      boolean repeated =
          next < expression.length() && QUANTIFIERS.indexOf(expression.charAt(next)) >= 0;
      boolean literal = next == at + 1 && SYNTAX.indexOf(c) < 0;
      if (literal && !repeated) {
        run.append(c);
      } else {
        close();
      }
      at = c == '{' ? expression.indexOf('}', at) + 1 : next;
    }
    close();
    return longest;
  }

  private void close() {
    longest = run.length() > longest.length() ? run.toString() : longest;
    run.setLength(0);
  }

  /** Where the character, escape, class or group ends that begins at a place. */
  private int end(int at) {
    return switch (expression.charAt(at)) {
      case '\\' -> at + 2;
      case '[' -> endOfClass(at);
      case '(' -> endOfGroup(at);
      default -> at + 1;
    };
  }

  private int endOfClass(int from) {
    int at = from + (expression.startsWith("[^", from) ? 2 : 1);
    while (at < expression.length() && expression.charAt(at) != ']') {
      at = expression.charAt(at) == '(' ? at + 1 : end(at);
    }
    return at + 1;
  }

  private int endOfGroup(int from) {
    int at = from + 1;
    while (at < expression.length() && expression.charAt(at) != ')') {
      at = end(at);
    }
    return at + 1;
  }
}
