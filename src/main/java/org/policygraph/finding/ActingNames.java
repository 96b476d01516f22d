package org.policygraph.finding;

import java.util.BitSet;
import java.util.Optional;
import org.policygraph.language.Lexicon;

/**
 * Names of what is a body only where it acts: 产业基金应当…, 鼓励片区建设…; elsewhere a fund is money and a
 * trade no one.
 */
final class ActingNames {

  private final Lexicon actors = Lexicon.load("actors");
  private final Lexicon roles = Lexicon.load("roles");
  private final Enclosures enclosures;

  ActingNames(Enclosures enclosures) {
    this.enclosures = enclosures;
  }

  /**
   * The name that a run of nouns makes, if its last is such a body and a deontic or, behind a
   * causative, a predicate follows it.
   *
   * @param verbs words that are actions
   * @param from first word of the run
   * @param to one past its last word
   */
  Optional<Mention> of(Tokens words, BitSet verbs, int from, int to) {
    int end = to;
    while (end > from && actors.suffix("acting-head", words.text(end - 1)).isEmpty()) {
      end--;
    }
    boolean whole = end > from && enclosures.closedBehind(words, from, end, to) == to;
    if (!whole || to >= words.size()) {
      return Optional.empty();
    }
    int verb = verbs.previousSetBit(from);
    boolean made =
        verb >= 0
            && words.role("causative", verb)
            && roles.has("acting", words.tag(to).substring(0, 1));
    if (!made && !words.role("binding", to) && !words.role("charged", to)) {
      return Optional.empty();
    }
    String head = words.text(end - 1);
    return Optional.of(
        new Mention(from, to, words.text(from, to), head, Mention.Kind.ORGANISATION, "", false));
  }
}
