package org.policygraph.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where a match can begin. With what code units one can is
 * found by trying: an attempt on a code unit alone that fails without asking for more fails
 * whatever follows. The answers are kept, so nearly every place of a text is passed by at one look.
 * A text without what every match holds is not looked through at all.
 *
 * <p>An expression must need one character at least, and must not look behind itself for something
 * that has to be there.
 */
public final class Cue {

  private static final int UNKNOWN = 0;
  private static final int NEVER = 1;
  private static final int PERHAPS = 2;

  private final Pattern pattern;

  /** What every match holds; empty where nothing is known. */
  private final String needed;

  /** Two bits a code unit. Threads may overwrite each other's answers, which are found anew. */
  private final long[] openings = new long[(Character.MAX_VALUE + 1) >> 5];

  /** A cue with an expression. */
  public Cue(Pattern pattern) {
    this.pattern = pattern;
    this.needed = Literals.needed(pattern);
  }

  /** Whether the whole text is a match. */
  public boolean is(String text) {
    return mayBegin(text, 0, text.length()) && pattern.matcher(text).matches();
  }

  /** Whether a match begins a text. */
  public boolean begins(String text) {
    return mayBegin(text, 0, text.length()) && pattern.matcher(text).lookingAt();
  }

  /** Whether a match stands anywhere in a text. */
  public boolean in(String text) {
    return find(text, 0, text.length()).isPresent();
  }

  /** The match that begins a stretch. */
  public Optional<Matcher> at(String text, int start, int end) {
    if (mayBegin(text, start, end)) {
      Matcher matcher = pattern.matcher(text).region(start, end);
      return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The first match in a stretch; {@code ^} and {@code $} are the ends of the whole text. */
  public Optional<Matcher> find(String text, int start, int end) {
    if (!needed.isEmpty() && lacks(text, start, end)) {
      return Optional.empty();
    }
    int at = start;
    while (at < end && !canBegin(text.charAt(at))) {
      at++;
    }
    if (at == end) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (; at < end; at++) {
      if (canBegin(text.charAt(at)) && matcher.region(at, end).lookingAt()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  private boolean lacks(String text, int start, int end) {
    int there = text.indexOf(needed, start);
    return there < 0 || there + needed.length() > end;
  }

  private boolean mayBegin(String text, int start, int end) {
    return start >= end || canBegin(text.charAt(start));
  }

  private boolean canBegin(char unit) {
    int answer = (int) (openings[unit >> 5] >>> (unit << 1)) & 3;
    return (answer == UNKNOWN ? tryOn(unit) : answer) == PERHAPS;
  }

  private int tryOn(char unit) {
    Matcher matcher = pattern.matcher(String.valueOf(unit));
    boolean perhaps = matcher.lookingAt() || matcher.hitEnd() || Character.isSurrogate(unit);
    int answer = perhaps ? PERHAPS : NEVER;
    openings[unit >> 5] |= (long) answer << (unit << 1);
    return answer;
  }
}
