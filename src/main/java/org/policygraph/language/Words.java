package org.policygraph.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/** Cuts Chinese into tagged words; one instance serves any number of threads. */
public final class Words {

  static {
    Lexicon genre = Lexicon.load("words");
    for (String tag : genre.concepts()) {
      genre.words(tag).forEach(word -> CustomDictionary.insert(word, tag + " 1000"));
    }
  }

  private final Segment segment;

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
    return segment.seg(text).stream().map(Words::word).toList();
  }

  private static Word word(Term term) {
    return new Word(term.word, String.valueOf(term.nature), term.offset);
  }
}
