package org.policygraph.finding;

import java.util.stream.Stream;

/**
 * Where a clause stands to the act: it holds a verb of it, or stands before or behind it. What is
 * said of the bounds of stretches there is interned, so that what is learnt of it is found at once.
 */
final class StretchPlace {
  static final StretchPlace WITHIN = new StretchPlace("within");
  static final StretchPlace BEFORE = new StretchPlace("before");
  static final StretchPlace BEHIND = new StretchPlace("behind");

  private final String[] starts;
  private final String[] ends;

  private StretchPlace(String clause) {
    starts = bounds(clause, "-opening");
    ends = bounds(clause, "-closing");
  }

  private static String[] bounds(String clause, String outermost) {
    return Stream.of("-early", "-late", "-early" + outermost, "-late" + outermost)
        .map(bound -> (clause + bound).intern())
        .toArray(String[]::new);
  }

  /**
   * Where a stretch begins.
   *
   * @param early whether not behind the first verb of the act
   * @param opens whether with its clause
   */
  String start(boolean early, boolean opens) {
    return starts[number(early, opens)];
  }

  /**
   * Where a stretch ends.
   *
   * @param early whether not behind the first verb of the act
   * @param closes whether with its clause
   */
  String end(boolean early, boolean closes) {
    return ends[number(early, closes)];
  }

  private static int number(boolean early, boolean outermost) {
    return (early ? 0 : 1) + (outermost ? 2 : 0);
  }
}
