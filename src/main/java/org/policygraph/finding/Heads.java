package org.policygraph.finding;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.finding.Mention.Kind;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Word;

/**
 * The nouns that make a phrase the name of a body or of people, and the words that may join them.
 */
final class Heads {

  private static final int LONGEST = 5;

  private final Lexicon actors = Lexicon.load("actors");
  private final Lexicon marks = Lexicon.load("phrase-marks");
  private final List<String> nominal = List.copyOf(marks.words("nominal"));

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
  boolean nominal(Word word) {
    if (marks.has("no-name", word.text())) {
      return false;
    }
    return nominal(word.tag())
        || marks.has("nominal-word", word.text())
        || before(List.of(word), 0, 1).isPresent();
  }

  private boolean nominal(String tag) {
    for (String beginning : nominal) {
      if (tag.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether 级 stands behind the level of a body, 县（区）级. */
  boolean level(List<Word> words, int at) {
    return at > 0
        && actors.has("level-mark", words.get(at).text())
        && (actors.has("tier", words.get(at - 1).text())
            || marks.has("bracket-close", words.get(at - 1).text()));
  }

  /** The head that ends before a word, if one does. */
  Optional<Head> before(List<Word> words, int from, int end) {
    if (marks.has("insertion-close", words.get(end - 1).text())) {
      return Optional.empty();
    }
    int first = Math.max(from, end - LONGEST);
    boolean marked = marked(words, first, end);
    String last = words.get(end - 1).text();
    if (!marked && !lasts.get(last.charAt(last.length() - 1))) {
      return ending(words, from, end);
    }
    String all = Runs.text(words, first, end);
    int at = 0;
    for (int start = first; start < end; start++) {
      String text = marked ? bare(words, start, end) : all.substring(at);
      at += words.get(start).text().length();
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
  boolean compound(Word word) {
    return actors
        .suffix("shared-tail", word.text())
        .filter(tail -> tail.length() < word.text().length())
        .isPresent();
  }

  /** Whether the name of a body ends before a word, not only that of a level: 民政部门, but 省级. */
  boolean body(List<Word> words, int from, int end) {
    return before(words, from, end)
        .map(head -> Runs.text(words, head.from(), end))
        .filter(noun -> noun.length() > 2 && !actors.has("level", noun))
        .isPresent();
  }

  /** Whether brackets or quotation marks stand among some words. */
  private boolean marked(List<Word> words, int from, int end) {
    for (int i = from; i < end; i++) {
      String word = words.get(i).text();
      if (marks.has("bracket-open", word)
          || marks.has("bracket-close", word)
          || marks.has("quotation", word)) {
        return true;
      }
    }
    return false;
  }

  private boolean purse(List<Word> words, int end, String text) {
    boolean listed = end < words.size() && marks.has("joint", words.get(end).text());
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

  private Optional<Head> ending(List<Word> words, int from, int end) {
    Word last = words.get(end - 1);
    boolean noun =
        last.tag().startsWith("n")
            || last.tag().startsWith("g")
            || (last.tag().startsWith("v") && last.text().length() > 2);
    if (last.text().length() == 1) {
      boolean behind = end - 1 > from && nominal(words.get(end - 2));
      boolean agent = actors.has("agent", last.text()) && acts(words, from, end - 2);
      if (agent) {
        return Optional.of(new Head(end - 2, Kind.PEOPLE));
      }
      return behind && actors.has("organ-short", last.text())
          ? Optional.of(new Head(end - 1, Kind.ORGAN))
          : Optional.empty();
    }
    if (!noun) {
      return Optional.empty();
    }
    boolean occupation = last.tag().equals("nnt") || last.tag().equals("nnd");
    boolean named = last.text().length() > 2 && actors.suffix("agent-end", last.text()).isPresent();
    if (occupation
        || named
        || actors.suffix("people-end", last.text()).isPresent()
        || ends(last.text(), "people")) {
      return Optional.of(new Head(end - 1, Kind.PEOPLE));
    }
    if (ends(last.text(), "organisation")) {
      return Optional.of(new Head(end - 1, Kind.ORGANISATION));
    }
    boolean organ =
        ends(last.text(), "organ")
            || last.tag().startsWith("nt")
            || last.tag().equals("ns")
            || (last.tag().equals("nis") && office(words, from, end));
    return organ ? Optional.of(new Head(end - 1, Kind.ORGAN)) : Optional.empty();
  }

  /** Whether a word ends as offices do; a bare 中心 does so only behind another noun. */
  private boolean office(List<Word> words, int from, int end) {
    String text = words.get(end - 1).text();
    boolean bare = actors.has("organ-short", text);
    return actors.suffix("organ-short", text).isPresent()
        && (!bare || (end - 1 > from && nominal(words.get(end - 2))));
  }

  /** Whether a word of two characters is a verb that can name people: 受访 in 受访人. */
  private boolean acts(List<Word> words, int from, int at) {
    return at >= from
        && words.get(at).tag().startsWith("v")
        && words.get(at).text().length() >= 2
        && !actors.has("govern", words.get(at).text());
  }

  private boolean ends(String word, String concept) {
    return actors
        .suffix(concept, word)
        .filter(end -> end.length() > 1 && !actors.has("whole-only", end))
        .isPresent();
  }

  /** The text of some words without what stands in brackets and without quotation marks. */
  private String bare(List<Word> words, int from, int to) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (int i = from; i < to; i++) {
      String word = words.get(i).text();
      depth += marks.has("bracket-open", word) ? 1 : 0;
      if (depth == 0 && !marks.has("quotation", word)) {
        text.append(word);
      }
      depth -= marks.has("bracket-close", word) && depth > 0 ? 1 : 0;
    }
    return text.toString();
  }
}
