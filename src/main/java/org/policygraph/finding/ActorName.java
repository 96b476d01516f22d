package org.policygraph.finding;

import java.util.regex.Pattern;
import org.policygraph.language.Lexicon;

/**
 * One name for one body: quotation marks, alternatives in brackets (党委（党组）) and words that only say
 * that there are many (各级, 广大) are left out, unless nothing but a general word would remain.
 */
public final class ActorName {

  private final Lexicon names = Lexicon.load("actor-names");
  private final Pattern alternative = names.pattern("alternative");
  private final Pattern mark = names.pattern("mark");
  private final Pattern many = names.pattern("many");

  /** The name under which a body is known, for a name as written. */
  public String of(String written) {
    String plain = mark.matcher(alternative.matcher(written).replaceAll("")).replaceAll("");
    if (names.has("kept", plain)) {
      return plain;
    }
    String one = many.matcher(plain).replaceFirst("");
    return one.isEmpty() || names.has("general", one) ? plain : one;
  }
}
