package org.policygraph.language;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The characters that what a regular expression matches can begin with, found by asking it: an
 * expression that refuses a text of one character without wish for more ({@link Matcher#hitEnd})
 * matches nothing that begins so. Characters between two that the expression names are all alike to
 * it. What it wants to see before a match is left out of account, so there may be too many.
 */
final class Openings {

  /** Stands for the end of a text, where only an expression that matches nothing can match. */
  static final int END = Character.MAX_VALUE + 1;

  private Openings() {}

  /** The characters, as code units; {@link #END} among them if nothing may be matched as well. */
  static BitSet of(String expression) {
    Pattern ahead = Pattern.compile(Atom.withoutLookbehind(expression));
    int[] named = named(expression).stream().toArray();
    BitSet openings = new BitSet(END + 1);
    for (int i = 0; i + 1 < named.length; i++) {
      openings.set(named[i], opens(ahead, String.valueOf((char) named[i])));
      boolean between = named[i] + 1 < named[i + 1];
      if (between && opens(ahead, String.valueOf((char) (named[i] + 1)))) {
        openings.set(named[i] + 1, named[i + 1]);
      }
    }
    openings.set(END, ahead.matcher("").lookingAt());
    return openings;
  }

  /** The characters that an expression names or has a short name for, and {@link #END}. */
  static BitSet named(String expression) {
    BitSet named = new BitSet(END + 1);
    IntStream.of('\u0085', '\u2028', '\u2029', END).forEach(named::set);
    named.set(0, 0x80);
    expression.chars().forEach(named::set);
    return named;
  }

  private static boolean opens(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
