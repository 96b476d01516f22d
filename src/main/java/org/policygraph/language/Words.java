package org.policygraph.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Cuts Chinese into tagged words; one instance serves any number of threads. */
public final class Words {

  static {
    Lexicon genre = Lexicon.load("words");
    for (String tag : genre.concepts()) {
      if (tag.startsWith("glued")) {
        continue;
      }
      genre.words(tag).forEach(word -> CustomDictionary.insert(word, tag + " 1000"));
    }
  }

  private final Segment segment;
  private final Set<String> glued = Lexicon.load("words").words("glued");
  private final Set<String> adverbs = Lexicon.load("words").words("glued-adverb");
  private final Set<String> gluedWithin = Lexicon.load("words").words("glued-within");
  private final Set<String> gluedBehind = Lexicon.load("words").words("glued-behind");
  private final Set<String> gluedOf = Lexicon.load("words").words("glued-of");

  /**
   * Loads HanLP's dictionary and the words of the genre, which takes about a second the first time
   * in a process. Personal names are not looked for: policy texts hardly have any, and guessing
   * them glues prepositions to nouns.
   */
  public Words() {
    segment =
        HanLP.newSegment()
            .enableOffset(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false);
  }

  /** The words of a stretch of text, in order; their offsets count from its beginning. */
  public List<Word> of(String text) {
    return segment.seg(text).stream().map(Words::word).flatMap(this::mended).toList();
  }

  /**
   * What the dictionary glues together is cut: preposition and noun, 中 and 的, 内 and 向, verb and 后,
   * adverb and verb.
   */
  private Stream<Word> mended(Word word) {
    String text = word.text();
    if (glued.contains(text)) {
      return cut(word, 1, "p", "n");
    }
    if (gluedOf.contains(text)) {
      return cut(word, 1, "f", "ude1");
    }
    if (gluedWithin.contains(text)) {
      return cut(word, 1, "f", "p");
    }
    if (gluedBehind.contains(text)) {
      return cut(word, text.length() - 1, "v", "f");
    }
    boolean phrase = text.length() == 4 && word.tag().startsWith("v");
    return phrase && adverbs.contains(text.substring(0, 2))
        ? cut(word, 2, "d", "v")
        : Stream.of(word);
  }

  private static Stream<Word> cut(Word word, int at, String first, String second) {
    return Stream.of(
        new Word(word.text().substring(0, at), first, word.start()),
        new Word(word.text().substring(at), second, word.start() + at));
  }

  private static Word word(Term term) {
    return new Word(term.word, String.valueOf(term.nature), term.offset);
  }
}
