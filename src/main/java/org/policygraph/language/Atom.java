package org.policygraph.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a regular expression as they follow one another: a character, a class, or a group.
 *
 * @param text its characters, without what says how often
 * @param needed whether it must be there at least once
 */
record Atom(String text, boolean needed) {

  /** Whether it looks at what stands before a place. */
  boolean lookbehind() {
    return text.startsWith("(?<=") || text.startsWith("(?<!");
  }

  /** Whether it wants to see something that stands before a place. */
  boolean wantsBefore() {
    return text.startsWith("(?<=");
  }

  /** Whether it refuses something or is a boundary, and so takes up no character. */
  private boolean refuses() {
    boolean boundary =
        text.length() == 2 && text.charAt(0) == '\\' && "bB".indexOf(text.charAt(1)) >= 0;
    return boundary || text.startsWith("(?!") || text.startsWith("(?<!");
  }

  /** The parts of an expression; none of them needed if it is one of several. */
  static List<Atom> of(String expression) {
    List<Atom> atoms = new ArrayList<>();
    boolean several = false;
    for (int i = 0; i < expression.length(); ) {
      int end = end(expression, i);
      int behind = quantified(expression, end);
      boolean optional = behind > end && "?*{".indexOf(expression.charAt(end)) >= 0;
      boolean once = expression.startsWith("{", end) && !expression.startsWith("{0", end);
      Atom atom = new Atom(expression.substring(i, end), !optional || once);
      several |= atom.text.equals("|");
      atoms.add(atom.refuses() ? new Atom(atom.text, false) : atom);
      i = behind;
    }
    return several ? atoms.stream().map(a -> new Atom(a.text, false)).toList() : atoms;
  }

  /** The expressions that an expression joins by bars. */
  static List<String> alternatives(String expression) {
    List<String> all = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < expression.length(); i = end(expression, i)) {
      if (expression.charAt(i) == '|') {
        all.add(expression.substring(from, i));
        from = i + 1;
      }
    }
    all.add(expression.substring(from));
    return all;
  }

  /** An expression without its groups {@code (?<=…)} and {@code (?<!…)}. */
  static String withoutLookbehind(String expression) {
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < expression.length(); ) {
      boolean behind = expression.startsWith("(?<=", i) || expression.startsWith("(?<!", i);
      boolean group = expression.charAt(i) == '(';
      int end = behind || !group ? end(expression, i) : i + 1;
      left.append(behind ? "" : expression.substring(i, end));
      i = end;
    }
    return left.toString();
  }

  /** One past the character, class or group at a place. */
  private static int end(String expression, int from) {
    int depth = 0;
    boolean inClass = false;
    for (int i = from; i < expression.length(); i++) {
      switch (expression.charAt(i)) {
        case '\\' -> i++;
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '(' -> depth += inClass ? 0 : 1;
        case ')' -> depth -= inClass ? 0 : 1;
        default -> {}
      }
      if (depth <= 0 && !inClass) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("a part without an end: " + expression);
  }

  /** One past what says how often. */
  private static int quantified(String expression, int from) {
    int end = from;
    if (expression.startsWith("{", end)) {
      end = expression.indexOf('}', end) + 1;
    } else if (end < expression.length() && "?*+".indexOf(expression.charAt(end)) >= 0) {
      end++;
    }
    boolean lazy = end > from && end < expression.length();
    return lazy && "?+".indexOf(expression.charAt(end)) >= 0 ? end + 1 : end;
  }
}
