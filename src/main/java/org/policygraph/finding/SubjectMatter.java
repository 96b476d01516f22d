package org.policygraph.finding;

import org.policygraph.outline.Outline;
import org.policygraph.outline.Provision;

/**
 * What a regulation in articles is about, in the words of its title. Its acts bear on it nearly
 * always, so that its words say nothing of how an act works: a duty to list data is no information.
 *
 * @param title the title, or the empty string for a document of another kind
 */
record SubjectMatter(String title) {

  /** Fewer characters in common may be chance. */
  private static final int SHORTEST = 3;

  static SubjectMatter of(Outline outline) {
    boolean regulation = outline.walk().anyMatch(p -> p.kind() == Provision.Kind.ARTICLE);
    return new SubjectMatter(regulation ? outline.identity().title().value() : "");
  }

  /** What an act bears on, without the runs of characters that the title has too. */
  String without(String object) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < object.length()) {
      int shared = shared(object, at);
      if (shared < SHORTEST) {
        kept.append(object.charAt(at));
      }
      at += shared < SHORTEST ? 1 : shared;
    }
    return kept.toString();
  }

  /** How many characters from a place on stand in the title as well. */
  private int shared(String object, int from) {
    int end = from;
    while (end < object.length() && title.contains(object.substring(from, end + 1))) {
      end++;
    }
    return end - from;
  }
}
