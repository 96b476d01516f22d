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
   * causative, a predicate follows it; or if it stands where somebody is named.
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
    if (whole && to < words.size() && acts(words, verbs, from, to)) {
      String head = words.text(end - 1);
      return Optional.of(name(words, from, to, head, Mention.Kind.ORGANISATION));
    }
    return placed(words, verbs, from, to)
        ? Optional.of(name(words, from, to, words.text(to - 1), Mention.Kind.POSSIBLE))
        : Optional.empty();
  }

  private static Mention name(Tokens words, int from, int to, String head, Mention.Kind kind) {
    return new Mention(from, to, words.text(from, to), head, kind, "", false);
  }

  private boolean acts(Tokens words, BitSet verbs, int from, int to) {
    int verb = verbs.previousSetBit(from);
    boolean made = verb >= 0 && words.role("causative", verb) && predicate(words, to);
    return made || words.role("binding", to) || words.role("charged", to);
  }

  /**
   * Whether nouns stand where somebody is named: before a deontic, 学科应当…, behind an act that makes
   * somebody act, with what they do behind them, 帮助灾区恢复生产, or behind 由.
   */
  private boolean placed(Tokens words, BitSet verbs, int from, int to) {
    boolean noun =
        roles.has("named", words.tag(to - 1).substring(0, 1)) && words.text(from, to).length() > 1;
    if (!noun || to >= words.size()) {
      return false;
    }
    if (words.role("binding", to) || words.role("charged", to)) {
      return true;
    }
    if (from == 0) {
      return false;
    }
    boolean made = verbs.get(from - 1) && words.role("mustering", from - 1);
    boolean does = predicate(words, words.mark("etc", to) ? to + 1 : to);
    boolean by = words.role("doer", from - 1) && words.tag(from - 1).startsWith("p");
    return (made || by) && does;
  }

  private boolean predicate(Tokens words, int at) {
    return at < words.size() && roles.has("acting", words.tag(at).substring(0, 1));
  }
}
