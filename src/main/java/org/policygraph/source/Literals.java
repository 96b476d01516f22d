package org.policygraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a regular expression says in so many words. */
final class Literals {

  private static final String QUANTIFIERS = "?*+{";
  private static final String SYNTAX = ".^$)]}" + QUANTIFIERS;

  private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z-]+\\)|\\\\Q");

  private final String expression;
  private final List<String> branches = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private String longest = "";
  private String last = "";

  private Literals(String expression) {
    this.expression = expression;
    read();
  }

  /** The branches of an expression that stand outside of all brackets. */
  static List<String> branches(Pattern pattern) {
    return isPlain(pattern) ? new Literals(pattern.pattern()).branches : List.of(pattern.pattern());
  }

  /**
   * The longest stretch of characters that stand for themselves outside of all brackets: every
   * match holds it. Empty where there is none, or where the expression has branches or flags.
   */
  static String needed(Pattern pattern) {
    return isPlain(pattern) ? new Literals(pattern.pattern()).longest() : "";
  }

  /**
   * What the last character of every match matches: a character or a class of them. Empty where
   * there is none, or where the expression has branches or flags.
   */
  static String last(Pattern pattern) {
    return isPlain(pattern) ? new Literals(pattern.pattern()).last() : "";
  }

  private static boolean isPlain(Pattern pattern) {
    return pattern.flags() == 0 && !FLAGS.matcher(pattern.pattern()).find();
  }

  private String longest() {
    return branches.size() > 1 ? "" : longest;
  }

  private String last() {
    return branches.size() > 1 ? "" : last;
  }

  private void read() {
    int from = 0;
    int at = 0;
    while (at < expression.length()) {
      char c = expression.charAt(at);
      int next = end(at);
      boolean repeated =
          next < expression.length() && QUANTIFIERS.indexOf(expression.charAt(next)) >= 0;
      boolean literal = next == at + 1 && SYNTAX.indexOf(c) < 0 && c != '|';
      if (c == '|') {
        branches.add(expression.substring(from, at));
        from = next;
      }
      boolean classed = c == '[' && next == at + "[.]".length();
      if ((literal || classed) && !repeated) {
        run.append(classed ? expression.charAt(at + 1) : c);
      } else {
        close();
      }
      last = !repeated && (literal || c == '[') ? expression.substring(at, next) : "";
      at = c == '{' ? expression.indexOf('}', at) + 1 : next;
    }
    close();
    branches.add(expression.substring(from));
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
