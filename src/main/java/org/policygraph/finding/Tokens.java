package org.policygraph.finding;

import java.util.Arrays;
import java.util.List;
import org.policygraph.language.Word;
import org.policygraph.source.Span;

/**
 * The words of a sentence, numbered from 0, with what the tables say of each and how deep it stands
 * in brackets and quotation marks. Ranges of words are half open; behind the last word stands an
 * empty one, of which no table says anything.
 */
final class Tokens {

  /** First letters of the tags of words that are known by themselves. */
  private static final String FUNCTION = "pcduwf";

  private final List<Word> words;
  private final int[] starts;
  private final String[] texts;
  private final String[] tags;
  private final Lexeme[] lexemes;
  private final int[] depth;
  private final String spaced;

  /** Whether characters stand between words that belong to none. */
  private final boolean gaps;

  /** What is learnt of them. */
  private final Verdict learnt;

  Tokens(List<Word> words, Lexemes lexemes) {
    this.words = words;
    this.depth = new int[words.size() + 1];
    this.starts = new int[words.size()];
    this.texts = new String[words.size() + 1];
    this.tags = new String[texts.length];
    this.lexemes = new Lexeme[texts.length];
    this.texts[words.size()] = "";
    this.tags[words.size()] = "";
    this.lexemes[words.size()] = lexemes.of("");
    StringBuilder spaced = new StringBuilder();
    boolean gaps = false;
    int level = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      this.starts[i] = word.start();
      this.texts[i] = word.text();
      this.tags[i] = word.tag();
      int gap = word.start() - start() - spaced.length();
      gaps |= gap > 0;
      spaced.append(" ".repeat(Math.max(0, gap))).append(texts[i]);
      this.lexemes[i] = lexemes.of(texts[i]);
      level += is("opening", i) ? 1 : 0;
      depth[i] = level;
      level -= is("closing", i) && level > 0 ? 1 : 0;
    }
    this.spaced = spaced.toString();
    this.gaps = gaps;
    this.learnt = new Verdict();
  }

  private Tokens(Tokens same, Verdict learnt) {
    this.words = same.words;
    this.starts = same.starts;
    this.texts = same.texts;
    this.tags = same.tags;
    this.lexemes = same.lexemes;
    this.depth = same.depth;
    this.spaced = same.spaced;
    this.gaps = same.gaps;
    this.learnt = learnt;
  }

  /** The same words, with what is learnt of some. */
  Tokens told(Verdict verdict) {
    return new Tokens(this, verdict);
  }

  /** Whether a word is learnt to be the verb of an act. */
  boolean acts(int i) {
    return learnt.acts.get(i);
  }

  /** Whether a word is learnt to be no verb. */
  boolean names(int i) {
    return learnt.names.get(i);
  }

  /** The first word of a range that is learnt to be the verb of an act, or -1. */
  int firstAct(int from, int to) {
    int first = learnt.acts.nextSetBit(from);
    return first < to ? first : -1;
  }

  /** The words that show that the clause that begins at a word is an act. */
  List<String> shown(int from) {
    return learnt.shown(from);
  }

  /** What the tables say of a word. */
  Lexeme lexeme(int i) {
    return lexemes[i];
  }

  /** A word by itself if it has one character or no more than a function, else its tag. */
  String kind(int i) {
    boolean known =
        texts[i].length() == 1 || (!tags[i].isEmpty() && FUNCTION.indexOf(tags[i].charAt(0)) >= 0);
    return known ? texts[i] : tags[i];
  }

  /** The words as they were cut. */
  List<Word> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  String text(int i) {
    return texts[i];
  }

  String tag(int i) {
    return tags[i];
  }

  /** Whether a word belongs to a concept of the table {@code grammar}. */
  boolean is(String concept, int i) {
    return lexemes[i].grammar().is(concept);
  }

  /** Whether a word belongs to a concept of the table {@code verbs}. */
  boolean verbal(String concept, int i) {
    return lexemes[i].verbs().is(concept);
  }

  /** Whether a word belongs to a concept of the table {@code clauses}. */
  boolean clause(String concept, int i) {
    return lexemes[i].clauses().is(concept);
  }

  /** Whether a word belongs to a concept of the table {@code actors}. */
  boolean actor(String concept, int i) {
    return lexemes[i].actors().is(concept);
  }

  /** Whether a word belongs to a concept of the table {@code phrase-marks}. */
  boolean mark(String concept, int i) {
    return lexemes[i].marks().is(concept);
  }

  /** Whether a word belongs to a concept of the table {@code roles}. */
  boolean role(String concept, int i) {
    return lexemes[i].roles().is(concept);
  }

  /** Whether a word belongs to a concept of the table {@code criteria}. */
  boolean criterion(String concept, int i) {
    return lexemes[i].criteria().is(concept);
  }

  /** Whether a word is a number or a unit. */
  boolean counts(int i) {
    return tag(i).startsWith("m") || tag(i).startsWith("q");
  }

  /** Whether a word is a number or what a number counts by, however it is tagged: 处 in 39处. */
  boolean counter(int i) {
    boolean behind = i > 0 && tag(i - 1).startsWith("m") && text(i).length() == 1;
    return tag(i).startsWith("m") || (behind && !tag(i).startsWith("v"));
  }

  /** Whether a word stands inside brackets or quotation marks, or is such a mark. */
  boolean enclosed(int i) {
    return depth[i] > 0;
  }

  /** The last word of a range before the bracket that closes it, 省 in 省（区、市）. */
  int head(int from, int to) {
    int last = to - 1;
    while (last > from && enclosed(last)) {
      last--;
    }
    return last;
  }

  /** Whether a word is the particle 的. */
  boolean of(int i) {
    return tags[i].equals("ude1");
  }

  /** Whether 的 stands in a range of words. */
  boolean holdsOf(int from, int to) {
    for (int i = from; i < to; i++) {
      if (of(i)) {
        return true;
      }
    }
    return false;
  }

  /** The characters of a range of words. */
  String text(int from, int to) {
    if (from >= to) {
      return "";
    }
    return to == from + 1 ? texts[from] : stretch(from, to);
  }

  private String stretch(int from, int to) {
    return gaps
        ? String.join("", Arrays.asList(texts).subList(from, to))
        : spaced.substring(starts[from] - start(), end(to - 1) - start());
  }

  /** Where a non-empty range of words stands. */
  Span span(int from, int to) {
    return new Span(starts[from], end(to - 1));
  }

  private int end(int word) {
    return starts[word] + texts[word].length();
  }

  /** Where the first word begins; 0 without words. */
  int start() {
    return starts.length == 0 ? 0 : starts[0];
  }

  /** The characters from the first word to the last, blanks for those that belong to no word. */
  String spaced() {
    return spaced;
  }

  /** The first word that begins at or behind a place. */
  int at(int place) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first word that ends behind a place. */
  int behind(int place) {
    int next = at(place + 1);
    return next > 0 && end(next - 1) > place ? next - 1 : next;
  }

  /** The words that stand wholly in a stretch. */
  List<Word> within(Span span) {
    int from = at(span.start());
    return words.subList(from, Math.max(from, behind(span.end())));
  }
}
