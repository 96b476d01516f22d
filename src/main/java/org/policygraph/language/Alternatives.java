package org.policygraph.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Joins regular expressions to one that matches any of them, the first that fits. Java tries
 * alternatives one by one at every place of a text; so those that begin with a literal character
 * are sorted by it, which leaves what matches as it is, and a place where none of them can begin is
 * passed by at one look.
 */
final class Alternatives {

  /** Characters that a regular expression may begin with and that are not literal. */
  private static final String SYNTAX = "\\[](){}.*+?^$|";

  /** Characters that make the character before them optional or repeated. */
  private static final String QUANTIFIERS = "*?{+";

  private Alternatives() {}

  /** The alternatives, in the order in which they are to be tried. */
  static String of(Collection<String> alternatives) {
    List<String> parts = new ArrayList<>();
    Map<Character, List<String>> literal = new LinkedHashMap<>();
    for (String alternative : alternatives) {
      if (literal(alternative)) {
        literal.computeIfAbsent(alternative.charAt(0), c -> new ArrayList<>()).add(alternative);
      } else {
        close(literal, parts);
        parts.add(alternative);
      }
    }
    close(literal, parts);
    return String.join("|", parts);
  }

  /** Whether an expression begins with a character that stands for itself, and stands once. */
  private static boolean literal(String expression) {
    boolean topLevelBranch = expression.indexOf('|') >= 0;
    return !expression.isEmpty()
        && !topLevelBranch
        && SYNTAX.indexOf(expression.charAt(0)) < 0
        && (expression.length() == 1 || QUANTIFIERS.indexOf(expression.charAt(1)) < 0);
  }

  private static void close(Map<Character, List<String>> literal, List<String> parts) {
    if (literal.size() < 2) {
      literal.values().forEach(parts::addAll);
    } else {
      String first = literal.keySet().stream().map(String::valueOf).collect(Collectors.joining());
      String branches =
          literal.entrySet().stream().map(Alternatives::branch).collect(Collectors.joining("|"));
      parts.add("(?=[" + first.replace("&", "\\&").replace("-", "\\-") + "])(?:" + branches + ")");
    }
    literal.clear();
  }

  private static String branch(Map.Entry<Character, List<String>> entry) {
    List<String> rests = entry.getValue().stream().map(e -> e.substring(1)).toList();
    return rests.size() == 1
        ? entry.getValue().get(0)
        : entry.getKey() + "(?:" + String.join("|", rests) + ")";
  }
}
