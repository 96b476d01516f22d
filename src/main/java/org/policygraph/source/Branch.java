package org.policygraph.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One of the expressions of a {@link Cue}, with what is known of all its matches beforehand. */
final class Branch {

  private final Pattern pattern;

  /** What every match holds; empty where nothing is known. */
  private final String needed;

  /** What the last code unit of every match is; null where nothing is known. */
  private final @Nullable Pattern last;

  Branch(Pattern pattern) {
    this.pattern = pattern;
    this.needed = Literals.needed(pattern);
    String end = Literals.last(pattern);
    this.last = end.isEmpty() ? null : Pattern.compile(end);
  }

  /**
   * The branches of an expression, in order, those of a group of words it begins with among them;
   * one that cannot be taken apart is its own.
   */
  static List<Branch> of(Pattern pattern) {
    List<String> parts = Literals.branches(pattern);
    if (Literals.isPlain(pattern)) {
      parts = parts.stream().flatMap(part -> Literals.byFirst(part).stream()).toList();
    }
    return parts.size() == 1 || parts.size() > BranchTable.MOST
        ? List.of(new Branch(pattern))
        : parts.stream().map(Pattern::compile).map(Branch::new).toList();
  }

  /** Whether it is known what every match holds. */
  boolean needs() {
    return !needed.isEmpty();
  }

  /** Whether every match begins where the text does. */
  boolean opensText() {
    return Literals.opens(pattern);
  }

  /** How far before the end of a text a match begins at most. */
  int reach() {
    int reach = Literals.reach(pattern);
    return reach == Literals.ANY ? Integer.MAX_VALUE : reach;
  }

  Pattern pattern() {
    return pattern;
  }

  /** Whether a match can begin with a code unit, whatever follows. */
  boolean opensWith(char unit) {
    Matcher matcher = pattern.matcher(String.valueOf(unit));
    return matcher.lookingAt() || matcher.hitEnd() || Character.isSurrogate(unit);
  }

  /** Whether a match can end with a code unit. */
  boolean endsWith(char unit) {
    return last == null
        || Character.isSurrogate(unit)
        || last.matcher(String.valueOf(unit)).matches();
  }

  /** Whether a stretch holds what every match holds. */
  boolean canStandIn(String text, int start, int end) {
    int there = text.indexOf(needed, start);
    return there >= 0 && there + needed.length() <= end;
  }
}
