package org.policygraph.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What recognition often takes for something else in the number that a line begins with: {@code l.}
 * for {@code 1.}, {@code 〈二)} for {@code （二)}. A correction is as long as what it corrects.
 */
final class Misreadings {

  private static final List<Misreading> TABLE =
      Patterns.load("recognition").rows().stream()
          .map(row -> new Misreading(Pattern.compile(row.get(1)), row.get(2)))
          .toList();

  /**
   * One of them.
   *
   * @param pattern the beginning of a line; its group is what was taken for something else
   * @param meant the character that was meant
   */
  private record Misreading(Pattern pattern, String meant) {}

  private Misreadings() {}

  /** A recognized line with its number corrected. */
  static String corrected(String line) {
    StringBuilder corrected = new StringBuilder(line);
    for (Misreading misreading : TABLE) {
      Matcher at = misreading.pattern().matcher(corrected);
      if (at.lookingAt()) {
        corrected.replace(at.start(1), at.end(1), misreading.meant());
      }
    }
    return corrected.toString();
  }
}
