package org.policygraph.finding;

import java.util.regex.Pattern;
import org.policygraph.language.Lexicon;

/** Tells words that point to what follows, 下列情形, 如下, from bounds: 二百元以下. */
final class Pointers {

  /** Stands for a letter of a bound. */
  private static final String NONE = "-";

  private final Lexicon clauses = Lexicon.load("clauses");
  private final Pattern bound = clauses.pattern("bound-below");
  private final Pattern ahead = clauses.pattern("work-ahead");
  private final Pattern announced = clauses.pattern("works-announced");

  /** Whether words announce things or situations one by one: 下列情形, 以下材料. */
  boolean enumerate(String words) {
    return point("enumerating", words);
  }

  /** The words from the last on that points to what follows, all of them if none does. */
  String things(String words) {
    String told = bound.matcher(words).replaceAll(number -> NONE.repeat(number.group().length()));
    int from = clauses.words("enumerating").stream().mapToInt(told::lastIndexOf).max().orElse(-1);
    return words.substring(Math.max(from, 0));
  }

  /** Whether a clause before a colon announces what follows. */
  boolean leadIn(String clause) {
    return point("lead-in-word", clause) || clauses.suffix("lead-in", clause).isPresent();
  }

  /** 重点抓好以下工作: whether a clause at the end of its sentence says that more is to be done. */
  boolean announcesWork(String clause) {
    return announced.matcher(clause).find();
  }

  /** 实现上述目标，必须…: whether a clause before a comma says what the next are done for. */
  boolean workAhead(String clause) {
    return ahead.matcher(clause).find();
  }

  private boolean point(String concept, String words) {
    return clauses.words(concept).stream().anyMatch(words::contains)
        && clauses.words(concept).stream().anyMatch(bound.matcher(words).replaceAll("")::contains);
  }
}
