package org.policygraph.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.source.Span;

/**
 * A table of named regular expressions with macros in braces. Of matches that overlap the longest
 * wins, then the one whose rule stands first.
 */
final class Grammar {

  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  /**
   * A rule of the table.
   *
   * @param row its cells: name, expression, and whatever follows
   * @param groups names of its groups
   */
  record Rule(List<String> row, List<String> groups) {

    /** A cell of its row, if it is there and not empty. */
    Optional<String> cell(int column) {
      return column < row.size() && !row.get(column).isEmpty()
          ? Optional.of(row.get(column))
          : Optional.empty();
    }
  }

  /**
   * A place where a rule fits.
   *
   * @param rule the rule
   * @param span the place
   * @param groups what its named groups hold
   */
  record Match(Rule rule, Span span, Map<String, String> groups) {

    /** What a named group holds. */
    Optional<String> group(String name) {
      return Optional.ofNullable(groups.get(name));
    }
  }

  private final List<Rule> rules = new ArrayList<>();
  private final Expression expressions;

  Grammar(String table, Map<String, String> macros) {
    List<String> all = new ArrayList<>();
    for (List<String> row : Lexicon.load(table).rows()) {
      String expression = row.get(1);
      for (Map.Entry<String, String> macro : macros.entrySet()) {
        expression = expression.replace("{" + macro.getKey() + "}", macro.getValue());
      }
      List<String> groups =
          GROUP.matcher(expression).results().map(r -> r.group(1)).distinct().toList();
      rules.add(new Rule(row, groups));
      all.add(expression);
    }
    expressions = new Expression(all);
  }

  /** Whether a rule can begin anywhere in a text. */
  boolean mayFit(String text) {
    return expressions.mayBegin(text);
  }

  /** The places where rules fit, in order, none overlapping another. */
  List<Match> in(String text) {
    List<Match> all = new ArrayList<>();
    expressions.eachOfAll(text, (matcher, rule) -> all.add(match(rules.get(rule), matcher)));
    if (all.isEmpty()) {
      return all;
    }
    all.sort(Comparator.comparingInt((Match m) -> -m.span().length()));
    List<Match> chosen = new ArrayList<>();
    for (Match match : all) {
      if (chosen.stream().noneMatch(c -> c.span().overlaps(match.span()))) {
        chosen.add(match);
      }
    }
    chosen.sort(Comparator.comparing(Match::span));
    return chosen;
  }

  private static Match match(Rule rule, Matcher matcher) {
    Map<String, String> groups = new LinkedHashMap<>();
    for (String group : rule.groups()) {
      if (matcher.group(group) != null) {
        groups.put(group, matcher.group(group));
      }
    }
    return new Match(rule, new Span(matcher.start(), matcher.end()), groups);
  }
}
