package org.policygraph.outline;

import org.policygraph.source.Cue;

/** What a title is about, its issuer and its kind left out, to tell what implements what. */
final class Subject {

  private static final Cue AROUND = Cues.load("titles").cue("around-subject");
  private static final double NEARLY_ALL = 0.8;
  private static final double HALF = 0.5;
  private static final int LONG = 8;
  private static final int SHORTEST = 4;

  private Subject() {}

  /**
   * Whether two titles are about the same thing: a stretch that both hold is nearly all of the
   * shorter one, or half of it and long.
   */
  static boolean same(String title, String other) {
    String one = of(title);
    String two = of(other);
    int shorter = Math.min(one.length(), two.length());
    int common = common(one, two);
    double share = (double) common / Math.max(1, shorter);
    return shorter >= SHORTEST && (share >= NEARLY_ALL || (share >= HALF && common >= LONG));
  }

  private static String of(String title) {
    return String.join("", AROUND.split(title));
  }

  /** Length of the longest stretch that both hold. */
  private static int common(String one, String two) {
    int longest = 0;
    int[] row = new int[two.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int corner = 0;
      for (int j = 1; j <= two.length(); j++) {
        int above = row[j];
        row[j] = one.charAt(i) == two.charAt(j - 1) ? corner + 1 : 0;
        longest = Math.max(longest, row[j]);
        corner = above;
      }
    }
    return longest;
  }
}
