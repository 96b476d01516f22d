package org.policygraph.finding;

import org.policygraph.finding.Mention.Group;

/**
 * Names that may take part in an act.
 *
 * @param group the names
 * @param start the first word of their modifier, 设有门诊的 in 设有门诊的医院; that of the names if they have
 *     none
 * @param modified whether 的 parts a modifier from them
 */
record Candidate(Group group, int start, boolean modified) {

  int from() {
    return group.from();
  }

  int to() {
    return group.to();
  }

  boolean people() {
    return group.kind() == Mention.Kind.PEOPLE;
  }

  boolean organ() {
    return group.kind() == Mention.Kind.ORGAN;
  }

  /** Whether nouns stand behind the names that make them part of another thing's name. */
  boolean trailed() {
    return !group.trail().isEmpty();
  }

  /** One past the nouns behind the names. */
  int trailEnd(ActWords w) {
    int end = to();
    int left = group.trail().length();
    while (left > 0 && end < w.all().size()) {
      left -= w.text(end).length();
      end++;
    }
    return end;
  }
}
