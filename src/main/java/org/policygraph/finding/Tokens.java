package org.policygraph.finding;

import java.util.List;
import org.policygraph.language.Word;
import org.policygraph.source.Span;

/**
 * The words of a sentence, numbered from 0, with how deep each stands in brackets and quotation
 * marks. Ranges of words are half open.
 */
final class Tokens {

  private final List<Word> words;
  private final String[] texts;
  private final String[] tags;
  private final int[] depth;

  Tokens(List<Word> words, Grammar grammar) {
    this.words = words;
    this.depth = new int[words.size()];
    this.texts = words.stream().map(Word::text).toArray(String[]::new);
    this.tags = words.stream().map(Word::tag).toArray(String[]::new);
    int level = 0;
    for (int i = 0; i < depth.length; i++) {
      String text = texts[i];
      level += grammar.is("opening", text) ? 1 : 0;
      depth[i] = level;
      level -= grammar.is("closing", text) && level > 0 ? 1 : 0;
    }
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

  /** Whether a word is a number or a unit. */
  boolean counts(int i) {
    return tag(i).startsWith("m") || tag(i).startsWith("q");
  }

  /** Whether a word stands inside brackets or quotation marks, or is such a mark. */
  boolean enclosed(int i) {
    return depth[i] > 0;
  }

  /** The characters of a range of words. */
  String text(int from, int to) {
    if (to == from + 1) {
      return texts[from];
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(texts[i]);
    }
    return text.toString();
  }

  /** Where a non-empty range of words stands. */
  Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  /** The first word that begins at or behind a place. */
  int at(int place) {
    int i = 0;
    while (i < words.size() && words.get(i).start() < place) {
      i++;
    }
    return i;
  }
}
