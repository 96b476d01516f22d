package org.policygraph.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a regular expression says in so many words. */
final class Literals {

  /** So many code units that nobody counts them. */
  static final int ANY = 1 << 10;

  /** The end of a text can stand before a line break. */
  private static final int LINE_END = 2;

  private static final Pattern GROUP = Pattern.compile("\\((?:\\?(?:[a-z]*[:>]|<[a-z]+>))?(?!\\?)");
  private static final Pattern WORDS = Pattern.compile("\\((?:\\?:)?(?!\\?)");
  private static final String QUANTIFIERS = "?*+{";
  private static final String SYNTAX = ".^$)]}" + QUANTIFIERS;

  private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-zA-Z-]+\\)|\\\\Q");

  private final String expression;
  private final List<String> branches = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private String longest = "";
  private String last = "";
  private int length;
  private boolean ends;

  private Literals(String expression) {
    this.expression = expression;
    read();
  }

  /** The branches of an expression that stand outside of all brackets. */
  static List<String> branches(Pattern pattern) {
    return isPlain(pattern) ? branches(pattern.pattern()) : List.of(pattern.pattern());
  }

  /** The same of an expression without flags. */
  static List<String> branches(String expression) {
    return new Literals(expression).branches;
  }

  /**
   * An expression that begins with a group of words as one for each character that some of them
   * begin with; else as it is.
   */
  static List<String> byFirst(String expression) {
    int end = expression.isEmpty() ? 0 : end(expression, 0);
    Matcher group = WORDS.matcher(expression);
    if (!group.lookingAt() || isRepeated(expression, end)) {
      return List.of(expression);
    }
    Map<Character, String> words = new LinkedHashMap<>();
    for (String word : branches(expression.substring(group.end(), end - 1))) {
      if (!beginsWithItself(word)) {
        return List.of(expression);
      }
      words.merge(word.charAt(0), word, (some, other) -> some + "|" + other);
    }
    String rest = expression.substring(end - 1);
    return words.values().stream().map(some -> group.group() + some + rest).toList();
  }

  private static boolean beginsWithItself(String word) {
    return !word.isEmpty()
        && isItself(word.substring(0, end(word, 0)))
        && !isRepeated(word, end(word, 0));
  }

  /** Where the character, escape, class or group ends that begins at a place. */
  static int end(String expression, int at) {
    return new Literals(expression).end(at);
  }

  /** Whether what ends at a place may stand there more or less often than once. */
  static boolean isRepeated(String expression, int end) {
    return end < expression.length() && QUANTIFIERS.indexOf(expression.charAt(end)) >= 0;
  }

  /** Whether a character, escape, class or group is a character that stands for itself. */
  static boolean isItself(String part) {
    char c = part.charAt(0);
    return part.length() == 1 && SYNTAX.indexOf(c) < 0 && c != '|';
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

  /** Whether an expression has no flags. */
  static boolean isPlain(Pattern pattern) {
    return pattern.flags() == 0 && !FLAGS.matcher(pattern.pattern()).find();
  }

  /** Whether every match begins where the text does. */
  static boolean opens(Pattern pattern) {
    return isPlain(pattern)
        && new Literals(pattern.pattern()).branches.size() == 1
        && pattern.pattern().startsWith("^");
  }

  /**
   * How far before the end of the text matches begin at most, where every match ends with the text;
   * {@link #ANY} where nothing is known.
   */
  static int reach(Pattern pattern) {
    if (!isPlain(pattern)) {
      return ANY;
    }
    Literals read = new Literals(pattern.pattern());
    return read.branches.size() == 1 && read.ends ? Math.min(ANY, read.length + LINE_END) : ANY;
  }

  private static int length(String expression) {
    Literals read = new Literals(expression);
    return read.branches.size() == 1
        ? read.length
        : read.branches.stream().mapToInt(Literals::length).max().orElse(0);
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
      boolean repeated = isRepeated(expression, next);
      boolean literal = isItself(expression.substring(at, next));
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
      length = Math.min(ANY, length + times(next) * width(at, next));
      ends = c == '$';
      last = repeated ? "" : literal || c == '[' ? expression.substring(at, next) : last(at, next);
      at = c == '{' ? expression.indexOf('}', at) + 1 : next;
    }
    close();
    branches.add(expression.substring(from));
  }

  /** The last characters of the branches of the group between two places, as one class. */
  private String last(int at, int next) {
    Matcher group = GROUP.matcher(expression).region(at, next);
    if (!group.lookingAt()) {
      return "";
    }
    List<String> lasts = new ArrayList<>();
    for (String branch : new Literals(expression.substring(group.end(), next - 1)).branches) {
      lasts.add(new Literals(branch).last);
    }
    boolean flagged = group.group().matches(".*[a-z]:");
    String flags = flagged ? group.group().replace(':', ')') : "";
    return lasts.contains("") ? "" : flags + "[" + String.join("", lasts) + "]";
  }

  /** How many code units the character, class or group between two places matches at most. */
  private int width(int at, int next) {
    char c = expression.charAt(at);
    if (c == '(') {
      Matcher group = GROUP.matcher(expression).region(at, next);
      return group.lookingAt() ? length(expression.substring(group.end(), next - 1)) : 0;
    }
    boolean backwards = c == '\\' && Character.isDigit(expression.charAt(at + 1));
    return backwards ? ANY : "^$?*+{".indexOf(c) >= 0 ? 0 : ".[\\".indexOf(c) >= 0 ? 2 : 1;
  }

  /** How many times over it stands there at most. */
  private int times(int next) {
    char c = next < expression.length() ? expression.charAt(next) : 0;
    if (c != '{') {
      return c == '*' || c == '+' ? ANY : 1;
    }
    String most = expression.substring(next + 1, expression.indexOf('}', next));
    most = most.substring(most.indexOf(',') + 1);
    return most.isEmpty() ? ANY : Math.min(ANY, Integer.parseInt(most));
  }

  private void close() {
    longest = run.length() > longest.length() ? run.toString() : longest;
    run.setLength(0);
  }

  /** Where the character, escape, class or group ends that begins at a place. */
  private int end(int at) {
    return switch (expression.charAt(at)) {
      case '\\' -> endOfEscape(at);
      case '[' -> endOfClass(at);
      case '(' -> endOfGroup(at);
      default -> at + 1;
    };
  }

  /** Where an escape ends: {@code \\d}, {@code \\p{IsHan}}. */
  private int endOfEscape(int from) {
    return expression.startsWith("p{", from + 1) ? expression.indexOf('}', from) + 1 : from + 2;
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
