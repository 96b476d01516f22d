package org.policygraph.finding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.finding.Mention.Group;
import org.policygraph.language.Word;
import org.policygraph.outline.Clause;
import org.policygraph.source.Span;

/** The words of an act's sentence by number, with the act's parts as ranges of them. */
final class ActWords {

  /**
   * A range of words.
   *
   * @param from first word
   * @param to one past the last
   */
  record Range(int from, int to) {

    boolean holds(int word) {
      return from <= word && word < to;
    }
  }

  private final Tokens words;
  private final Act act;
  private final String action;
  private final BitSet actions = new BitSet();
  private final Range quote;
  private final Mentions mentions;
  private final Ground ground;
  private final Map<Range, List<Group>> names = new HashMap<>();

  /**
   * The words of an act.
   *
   * @param plain the plain text of the document
   * @param mentions finds the names among them
   * @param ground the words of its sentence
   */
  ActWords(Act act, String plain, Mentions mentions, Ground ground) {
    this.act = act;
    this.mentions = mentions;
    this.ground = ground;
    this.action = act.actions().isEmpty() ? "" : act.actions().get(0).in(plain);
    this.words = act.words();
    this.quote = range(act.quote());
    for (Span action : act.actions()) {
      Range range = range(action);
      actions.set(range.from(), range.to());
    }
  }

  List<Word> all() {
    return words.words();
  }

  /** The names in a range of words, grouped as they are joined; each range is read once. */
  List<Group> names(int from, int to) {
    return names.computeIfAbsent(
        new Range(from, to), range -> mentions.in(ground, from, to, actions));
  }

  /** Whether names begin at a word, as far as a stretch that it opens tells. */
  boolean named(int from, int to) {
    return names(from, to).stream().anyMatch(g -> g.from() == from);
  }

  Range quote() {
    return quote;
  }

  BitSet actions() {
    return actions;
  }

  /** Where the quote begins. */
  int start() {
    return act.quote().start();
  }

  /** The first action as written. */
  String action() {
    return action;
  }

  /** The first word of the first action, or one past the quote if there is none. */
  int firstAction() {
    int first = actions.nextSetBit(0);
    return first < 0 ? quote.to() : first;
  }

  /** The words that overlap a stretch. */
  Range range(Span span) {
    int from = words.behind(span.start());
    return new Range(from, Math.max(from, words.at(span.end())));
  }

  /** Whether a word ends at a place, and none goes over it. */
  boolean ends(int place) {
    return words.behind(place) == words.at(place);
  }

  /**
   * The words of the clause that a word stands in, as far as they are in the quote, or the quote.
   */
  Range clause(int word) {
    if (word >= quote.to()) {
      return quote;
    }
    int at = words.span(word, word + 1).start();
    for (Clause clause : act.sentence().clauses()) {
      if (at < clause.span().end()) {
        Range range = range(clause.span());
        return new Range(Math.max(range.from(), quote.from()), Math.min(range.to(), quote.to()));
      }
    }
    return quote;
  }

  /** One past the bracket that opens at a word, or the word. */
  int behindBracket(int word) {
    if (!mark("bracket-open", word)) {
      return word;
    }
    int end = word;
    while (end < quote.to() && !mark("bracket-close", end)) {
      end++;
    }
    return end + 1;
  }

  private boolean holds(int word) {
    return word >= 0 && word < words.size();
  }

  /** Whether a word belongs to a concept of {@code actors}; none does beyond either end. */
  boolean actor(String concept, int word) {
    return holds(word) && words.actor(concept, word);
  }

  /** Whether a word belongs to a concept of {@code phrase-marks}. */
  boolean mark(String concept, int word) {
    return holds(word) && words.mark(concept, word);
  }

  /** Whether a word is known as a verb, however it is tagged: 报 in 报省人民政府批准. */
  boolean verb(int i) {
    return words.verbal("verb", i);
  }

  /** Whether a word belongs to a concept of {@code roles}. */
  boolean role(String concept, int word) {
    return holds(word) && words.role(concept, word);
  }

  /**
   * 在有条件的学校设置…: whether a preposition of place at a word opens where something is done, in a phrase
   * that ends before the predicate.
   *
   * @param end one past the phrase
   */
  boolean placing(int word, int end) {
    boolean goesOn = holds(end) && !tag(end).startsWith("w");
    return role("placing", word)
        && !role("binding", end)
        && (goesOn || criterion("wherever", end - 1));
  }

  /** Whether a word belongs to a concept of {@code criteria}. */
  boolean criterion(String concept, int word) {
    return holds(word) && words.criterion(concept, word);
  }

  /** A word's characters; empty beyond either end. */
  String text(int word) {
    return holds(word) ? words.text(word) : "";
  }

  /** A word's tag; empty beyond either end. */
  String tag(int word) {
    return holds(word) ? words.tag(word) : "";
  }

  /** A word by itself if it has one character or no more than a function, else its tag. */
  String kind(int word) {
    return words.kind(word);
  }

  /** The characters of a range of words. */
  String text(int from, int to) {
    return words.text(Math.max(0, from), Math.min(to, words.size()));
  }

  /** Where a range of words stands. */
  Span span(int from, int to) {
    return words.span(from, to);
  }
}
