package org.policygraph.alignment;

import java.util.List;
import org.policygraph.source.Span;

/**
 * A value and where it stands in a measure.
 *
 * @param <T> what sort of value
 * @param value the value; a range of time is two
 * @param measure the measure
 * @param span its words
 * @param threshold whether it says whom or what the measure is for, and is nothing that is asked
 */
record Placed<T>(List<T> value, Directive measure, Span span, boolean threshold) {

  private static final String MARKS = "，。；：！？";

  /** How much of what stands around a value tells what it is of, in characters. */
  private static final int BEFORE = 6;

  private static final int BEHIND = 4;

  T first() {
    return value.get(0);
  }

  T last() {
    return value.get(value.size() - 1);
  }

  /** Its words. */
  String text() {
    return measure.quote().substring(span.start(), span.end());
  }

  /** What stands before it in its clause. */
  String before() {
    int from = span.start();
    while (from > 0 && !isMark(from - 1)) {
      from--;
    }
    return measure.quote().substring(from, span.start());
  }

  /** What stands behind it in its clause. */
  String behind() {
    int to = span.end();
    while (to < measure.quote().length() && !isMark(to)) {
      to++;
    }
    return measure.quote().substring(span.end(), to);
  }

  private boolean isMark(int place) {
    return MARKS.indexOf(measure.quote().charAt(place)) >= 0;
  }

  /** How many characters right before and behind it are those around another. */
  int sharedWith(Placed<T> other) {
    return shared(reversed(before()), reversed(other.before()), BEFORE)
        + shared(behind(), other.behind(), BEHIND);
  }

  private static int shared(String one, String other, int most) {
    int length = Math.min(most, Math.min(one.length(), other.length()));
    int shared = 0;
    while (shared < length && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
