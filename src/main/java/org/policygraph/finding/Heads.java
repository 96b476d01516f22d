package org.policygraph.finding;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.finding.Mention.Kind;
import org.policygraph.language.Lexicon;

/**
 * The nouns that make a phrase the name of a body or of people, and the words that may join them.
 */
final class Heads {

  private static final int LONGEST = 5;

  private final Lexicon actors = Lexicon.load("actors");
  private final Lexicon marks = Lexicon.load("phrase-marks");

  /** The last characters of the words that are heads, or none, as a whole. */
  private final BitSet lasts = new BitSet();

  Heads() {
    Stream.of("none", "purse", "people", "organisation", "organ")
        .flatMap(concept -> actors.words(concept).stream())
        .forEach(word -> lasts.set(word.charAt(word.length() - 1)));
  }

  /**
   * A head.
   *
   * @param from the first of its words
   * @param kind what sort of body it names
   */
  record Head(int from, Kind kind) {}

  /** Whether a word can stand in a name. */
  boolean nominal(Tokens words, int at) {
    if (words.mark("no-name", at)) {
      return false;
    }
    return marks.prefix("nominal", words.tag(at)).isPresent()
        || words.mark("nominal-word", at)
        || before(words, at, at + 1).isPresent();
  }

  /** Whether 级 stands behind the level of a body, 县（区）级. */
  boolean level(Tokens words, int at) {
    return at > 0
        && words.actor("level-mark", at)
        && (words.actor("tier", at - 1) || words.mark("bracket-close", at - 1));
  }

  /** The head that ends before a word, if one does. */
  Optional<Head> before(Tokens words, int from, int end) {
    if (words.mark("insertion-close", end - 1)) {
      return Optional.empty();
    }
    int first = Math.max(from, end - LONGEST);
    boolean marked = marked(words, first, end);
    String last = words.text(end - 1);
    if (!marked && !lasts.get(last.charAt(last.length() - 1))) {
      return ending(words, from, end);
    }
    String all = words.text(first, end);
    int at = 0;
    for (int start = first; start < end; start++) {
      String text = marked ? bare(words, start, end) : all.substring(at);
      at += words.text(start).length();
      if (actors.has("none", text)) {
        return Optional.empty();
      }
      Optional<Kind> kind = purse(words, end, text) ? Optional.of(Kind.ORGAN) : whole(text);
      if (kind.isPresent()) {
        return Optional.of(new Head(start, kind.get()));
      }
    }
    return ending(words, from, end);
  }

  /** Whether a word is a trade with its body, whose end a trade before it shares: 维保单位. */
  boolean compound(String word) {
    return actors
        .suffix("shared-tail", word)
        .filter(tail -> tail.length() < word.length())
        .isPresent();
  }

  /** Whether the name of a body ends before a word, not only that of a level: 民政部门, but 省级. */
  boolean body(Tokens words, int from, int end) {
    return before(words, from, end)
        .map(head -> words.text(head.from(), end))
        .filter(noun -> noun.length() > 2 && !actors.has("level", noun))
        .isPresent();
  }

  /** Whether brackets or quotation marks stand among some words. */
  private boolean marked(Tokens words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.mark("bracket-open", i)
          || words.mark("bracket-close", i)
          || words.mark("quotation", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean purse(Tokens words, int end, String text) {
    boolean listed =
        end + 3 <= words.size()
            && words.mark("joint", end)
            && !actors.has("purse", words.text(end + 1, end + 3));
    return !listed && actors.has("purse", text);
  }

  private Optional<Kind> whole(String text) {
    if (actors.has("people", text)) {
      return Optional.of(Kind.PEOPLE);
    }
    if (actors.has("organisation", text)) {
      return Optional.of(Kind.ORGANISATION);
    }
    return actors.has("organ", text) ? Optional.of(Kind.ORGAN) : Optional.empty();
  }

  private Optional<Head> ending(Tokens words, int from, int end) {
    String last = words.text(end - 1);
    String tag = words.tag(end - 1);
    boolean noun =
        tag.startsWith("n") || tag.startsWith("g") || (tag.startsWith("v") && last.length() > 2);
    if (levels(words, end)) {
      return Optional.of(new Head(end - 1, Kind.ORGAN));
    }
    if (last.length() == 1) {
      boolean behind = end - 1 > from && nominal(words, end - 2);
      boolean agent = words.actor("agent", end - 1) && acts(words, from, end - 2);
      if (agent) {
        return Optional.of(new Head(end - 2, Kind.PEOPLE));
      }
      return behind && words.actor("organ-short", end - 1)
          ? Optional.of(new Head(end - 1, Kind.ORGAN))
          : Optional.empty();
    }
    if (!noun) {
      return Optional.empty();
    }
    boolean occupation = tag.equals("nnt") || tag.equals("nnd");
    boolean named = last.length() > 2 && actors.suffix("agent-end", last).isPresent();
    if (occupation
        || named
        || actors.suffix("people-end", last).isPresent()
        || ends(last, "people")) {
      return Optional.of(new Head(end - 1, Kind.PEOPLE));
    }
    if (ends(last, "organisation")) {
      return Optional.of(new Head(end - 1, Kind.ORGANISATION));
    }
    boolean organ =
        ends(last, "organ")
            || tag.startsWith("nt")
            || tag.equals("ns")
            || (tag.equals("nis") && office(words, from, end));
    return organ ? Optional.of(new Head(end - 1, Kind.ORGAN)) : Optional.empty();
  }

  /** Whether a word ends as offices do; a bare 中心 does so only behind another noun. */
  private boolean office(Tokens words, int from, int end) {
    boolean bare = words.actor("organ-short", end - 1);
    return actors.suffix("organ-short", words.text(end - 1)).isPresent()
        && (!bare || (end - 1 > from && nominal(words, end - 2)));
  }

  /** Whether others of its kind stand in brackets behind a level of government: 县（市、区）. */
  private boolean levels(Tokens words, int end) {
    if (end + 1 >= words.size()
        || !words.actor("tier", end - 1)
        || !words.mark("bracket-open", end)) {
      return false;
    }
    int at = end + 1;
    while (at < words.size()
        && (words.actor("tier", at) || words.actor("quarter", at) || words.mark("joint", at))) {
      at++;
    }
    return at > end + 1 && at < words.size() && words.mark("bracket-close", at);
  }

  /** Whether a word of two characters is a verb that can name people: 受访 in 受访人. */
  private boolean acts(Tokens words, int from, int at) {
    return at >= from
        && words.tag(at).startsWith("v")
        && words.text(at).length() >= 2
        && !words.actor("govern", at);
  }

  private boolean ends(String word, String concept) {
    return actors
        .suffix(concept, word)
        .filter(end -> end.length() > 1 && !actors.has("whole-only", end))
        .isPresent();
  }

  /** The text of some words without what stands in brackets and without quotation marks. */
  private String bare(Tokens words, int from, int to) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += words.mark("bracket-open", i) ? 1 : 0;
      if (depth == 0 && !words.mark("quotation", i)) {
        text.append(words.text(i));
      }
      depth -= words.mark("bracket-close", i) && depth > 0 ? 1 : 0;
    }
    return text.toString();
  }
}
