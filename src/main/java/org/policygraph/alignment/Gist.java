package org.policygraph.alignment;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a measure says, without who acts and without what the whole document calls its subject, in
 * three degrees.
 *
 * @param measure the measure
 * @param theme the things that it says something of before a deontic, or the empty string
 * @param whole all of its text but these
 * @param asked the same without the grounds that lead up to the act and the hope set on it
 * @param core the same without any aim and without bases that stand before the act
 */
record Gist(Directive measure, String theme, String whole, String asked, String core) {

  private static final double ALIKE = .8;

  private static final Pattern CLAUSE_MARK = Pattern.compile("[\uff0c\uff1b\uff1a]");

  /** The clauses of the core. */
  List<String> clauses() {
    return CLAUSE_MARK.splitAsStream(core).toList();
  }

  /** Whether both speak of the same thing, as far as both name it. */
  boolean sharesTheme(Gist other) {
    return theme.isEmpty()
        || other.theme.isEmpty()
        || Likeness.of(theme, other.theme).both() >= ALIKE;
  }
}
