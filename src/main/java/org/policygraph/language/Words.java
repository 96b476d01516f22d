package org.policygraph.language;

import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts Chinese into tagged words; one instance serves any number of threads. */
public final class Words {

  static {
    Lexicon genre = Lexicon.load("words");
    for (String tag : genre.concepts()) {
      if (tag.startsWith("glued") || tag.equals("alone")) {
        continue;
      }
      genre.words(tag).forEach(word -> CustomDictionary.insert(word, tag + " 1000"));
    }
  }

  /** Tags of verbs. */
  private static final Set<String> PARTS = Set.of("v", "vi", "vg", "vf");

  private final Segment segment;
  private final Lexicon genre = Lexicon.load("words");

  /**
   * Loads HanLP's dictionary and the words of the genre, which takes about a second the first time
   * in a process. Personal names are not looked for: policy texts hardly have any, and guessing
   * them glues prepositions to nouns.
   */
  public Words() {
    segment = new Segmenter();
  }

  /** The words of a stretch of text, in order; their offsets count from its beginning. */
  public List<Word> of(String text) {
    return of(text, 0);
  }

  /**
   * The words of a stretch of text, in order.
   *
   * @param start where the stretch begins in what their offsets count in
   */
  public List<Word> of(String text, int start) {
    List<Word> words = new ArrayList<>();
    for (Term term : segment.seg(Variants.standard(text))) {
      Word word = new Word(term.word, term.nature.toString(), start + term.offset);
      int last = words.size() - 1;
      if (last >= 0 && part(word) && part(words.get(last))) {
        Word first = words.get(last);
        words.set(last, new Word(first.text() + word.text(), "v", first.start()));
      } else {
        mended(word, words);
      }
    }
    return List.copyOf(words);
  }

  /** 填 and 埋, 补 and 植: a verb of one character, which makes a word with another. */
  private boolean part(Word word) {
    return word.text().length() == 1
        && PARTS.contains(word.tag())
        && !genre.has("alone", word.text());
  }

  /**
   * What the dictionary glues together is cut: preposition and noun, 中 and 的, 内 and 向, verb and 后,
   * adverb and verb, verb and object, two verbs.
   */
  private void mended(Word word, List<Word> words) {
    String text = word.text();
    if (text.length() == 1) {
      words.add(word);
      return;
    }
    Lexicon.Entry entry = genre.entry(text);
    if (entry.is("glued")) {
      cut(word, 1, "p", "n", words);
    } else if (entry.is("glued-of")) {
      cut(word, 1, "f", "ude1", words);
    } else if (entry.is("glued-within")) {
      cut(word, 1, "f", "p", words);
    } else if (entry.is("glued-object")) {
      cut(word, 2, "v", "n", words);
    } else if (entry.is("glued-verbs")) {
      cut(word, 2, "v", "v", words);
    } else if (entry.is("glued-behind")) {
      cut(word, text.length() - 1, "v", "f", words);
    } else if (text.length() > 2
        && text.length() < 5
        && word.tag().startsWith("v")
        && genre.has("glued-adverb", text.substring(0, 2))) {
      cut(word, 2, "d", "v", words);
    } else {
      words.add(word);
    }
  }

  private static void cut(Word word, int at, String first, String second, List<Word> words) {
    words.add(new Word(word.text().substring(0, at), first, word.start()));
    words.add(new Word(word.text().substring(at), second, word.start() + at));
  }
}
