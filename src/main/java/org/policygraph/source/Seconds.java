package org.policygraph.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which code units can be the second ones of the matches of an expression, as far as it says so:
 * those that stand for themselves, also in classes and in the branches of groups.
 */
final class Seconds {

  private static final Pattern GROUP = Pattern.compile("\\((?:\\?(?:[:>]|<[a-z]+>))?(?!\\?)");
  private static final Pattern CLASS = Pattern.compile("\\[[^\\^\\\\\\[\\]&-]+\\]");
  private static final int MARK = Integer.SIZE - 6;

  /** Before what the end of a text can stand; the first of them is for the end itself. */
  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

  /** Whatever they are, one bit each; others may share a bit. */
  private long marks;

  private Seconds() {}

  /** One bit a second unit, all bits where nothing is known. */
  static long of(Pattern pattern) {
    Seconds seconds = new Seconds();
    boolean known = Literals.isPlain(pattern) && seconds.read(pattern.pattern(), 1, "");
    return known ? seconds.marks : -1;
  }

  /** The bit of the code unit at a place before the end of a stretch, or of that end. */
  static long mark(String text, int place, int end) {
    return mark(place < end ? text.charAt(place) : LINE_ENDS.charAt(0));
  }

  private static long mark(char unit) {
    return 1L << ((unit * 0x9E3779B1) >>> MARK);
  }

  /**
   * Takes in what can stand so many units behind the beginning of an expression with something
   * behind it; false where that cannot be told.
   */
  private boolean read(String expression, int skip, String behind) {
    for (String branch : Literals.branches(expression)) {
      boolean known = branch.isEmpty() ? isKnown(behind, skip) : readBranch(branch, skip, behind);
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown(String rest, int skip) {
    return !rest.isEmpty() && read(rest, skip, "");
  }

  private boolean readBranch(String branch, int skip, String behind) {
    int end = Literals.end(branch, 0);
    String first = branch.substring(0, end);
    String rest = branch.substring(end);
    if (first.equals("^")) {
      return read(rest, skip, behind);
    }
    if (Literals.isRepeated(branch, end)) {
      return false;
    }
    Matcher group = GROUP.matcher(first);
    if (group.lookingAt()) {
      return read(first.substring(group.end(), end - 1), skip, rest + behind);
    }
    if (first.equals("$") && skip == 0) {
      return add(LINE_ENDS);
    }
    if (!Literals.isItself(first) && !CLASS.matcher(first).matches()) {
      return false;
    }
    if (skip > 0) {
      return read(rest, skip - 1, behind);
    }
    return add(first);
  }

  private boolean add(String units) {
    for (int i = 0; i < units.length(); i++) {
      marks |= mark(units.charAt(i));
    }
    return true;
  }
}
