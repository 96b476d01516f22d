package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Synonyms;
import org.policygraph.language.Word;
import org.policygraph.language.Words;

/** Makes vocabularies: cuts the words of measures, which costs most of what preparing them does. */
final class Vocabularies {

  /** How many words are remembered with their traits. */
  private static final int KNOWN = 1 << 15;

  private final Words cutter;
  private final Synonyms synonyms = new Synonyms();
  private final Background background;
  private final Map<String, Traits> known = new ConcurrentHashMap<>();

  /** What the tags of words that say nothing begin with. */
  private final BitSet empty = new BitSet();

  Vocabularies(Words cutter, Background background) {
    this.cutter = cutter;
    this.background = background;
    Lexicon.load("alignment-words").words("empty").forEach(tag -> empty.set(tag.charAt(0)));
  }

  /**
   * The words of a measure.
   *
   * @param text of its texts
   * @param object of its object, as they are cut in the text
   */
  record Content(List<String> text, List<String> object) {}

  /** The vocabulary of a document's measures. */
  Vocabulary of(List<Profile> measures) {
    return new Vocabulary(measures, this::content, this::traits);
  }

  /** The traits of a word, which documents of one genre have in common. */
  private Traits traits(String word) {
    Traits traits = known.get(word);
    if (traits == null) {
      traits = new Traits(word, synonyms, background);
      if (known.size() < KNOWN) {
        known.put(word, traits);
      }
    }
    return traits;
  }

  private Content content(Profile measure) {
    List<String> words = new ArrayList<>();
    List<String> object = new ArrayList<>();
    String named = measure.directive().object();
    for (String text : measure.texts()) {
      int from = object.isEmpty() ? text.indexOf(named) : -1;
      for (Word word : cutter.of(text)) {
        if (tells(word)) {
          words.add(word.text());
          if (from >= 0 && word.start() >= from && word.end() <= from + named.length()) {
            object.add(word.text());
          }
        }
      }
    }
    return new Content(words, object);
  }

  /** Whether it is a noun, verb, adjective or name of two characters and more. */
  private boolean tells(Word word) {
    return word.text().length() > 1 && !empty.get(word.tag().charAt(0));
  }
}
