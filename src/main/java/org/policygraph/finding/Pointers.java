package org.policygraph.finding;

import java.util.regex.Pattern;
import org.policygraph.language.Lexicon;

/** Tells words that point to what follows, 下列情形, 如下, from bounds: 二百元以下. */
final class Pointers {

  private final Lexicon clauses = Lexicon.load("clauses");
  private final Pattern bound = clauses.pattern("bound-below");

  /** Whether words announce things or situations one by one: 下列情形, 以下材料. */
  boolean enumerate(String words) {
    return point("enumerating", words);
  }

  /** Whether a clause before a colon announces what follows. */
  boolean leadIn(String clause) {
    return point("lead-in-word", clause) || clauses.suffix("lead-in", clause).isPresent();
  }

  private boolean point(String concept, String words) {
    return clauses.words(concept).stream().anyMatch(words::contains)
        && clauses.words(concept).stream().anyMatch(bound.matcher(words).replaceAll("")::contains);
  }
}
