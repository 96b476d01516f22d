package org.policygraph.source;

import java.util.Arrays;
import java.util.List;

/**
 * Where each UTF-16 code unit of a cleaned text stood in the text before, strictly rising and
 * unmodifiable. Kept as runs of code units that stood together before too.
 */
public final class Origins {

  /** Where the runs begin in the cleaned text, and in the text before. */
  private final int[] starts;

  private final int[] origins;
  private final int size;

  private Origins(int[] starts, int[] origins, int size) {
    this.starts = starts;
    this.origins = origins;
    this.size = size;
  }

  /**
   * The places of what is left of a text.
   *
   * @param length how many code units the text had
   * @param removals what was taken out, in order of place, none overlapping another
   */
  public static Origins of(int length, List<Removal> removals) {
    int[] starts = new int[removals.size() + 1];
    int[] origins = new int[removals.size() + 1];
    int runs = 0;
    int size = 0;
    int at = 0;
    for (int i = 0; i <= removals.size(); i++) {
      int end = i < removals.size() ? removals.get(i).start() : length;
      if (at < end) {
        starts[runs] = size;
        origins[runs++] = at;
        size += end - at;
      }
      at = i < removals.size() ? removals.get(i).end() : length;
    }
    return new Origins(Arrays.copyOf(starts, runs), Arrays.copyOf(origins, runs), size);
  }

  /** The code unit of the text before that the given one came from. */
  public int of(int unit) {
    int run = last(starts, unit);
    return origins[run] + unit - starts[run];
  }

  /**
   * The first code unit of the cleaned text that came from the given one of the text before or from
   * one after it; {@link #size()} where there is none.
   */
  public int from(int unit) {
    int run = last(origins, unit);
    if (run < 0) {
      return 0;
    }
    int end = run + 1 < starts.length ? starts[run + 1] : size;
    return Math.min(end, starts[run] + unit - origins[run]);
  }

  /** How many runs there are: stretches of the text before of which nothing was taken out. */
  public int runs() {
    return starts.length;
  }

  /** Where a run begins in the cleaned text. */
  public int start(int run) {
    return starts[run];
  }

  /** Where a run began in the text before. */
  public int startBefore(int run) {
    return origins[run];
  }

  /** Where a run ended in the text before. */
  public int endBefore(int run) {
    int end = run + 1 < starts.length ? starts[run + 1] : size;
    return origins[run] + end - starts[run];
  }

  /** How many code units the cleaned text has. */
  public int size() {
    return size;
  }

  /** The last run that begins at a place or before it, or -1. */
  private static int last(int[] begins, int place) {
    int found = Arrays.binarySearch(begins, place);
    return found < 0 ? -found - 2 : found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origins that
        && size == that.size
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(origins, that.origins);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(origins);
  }
}
