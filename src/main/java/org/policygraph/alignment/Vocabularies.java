package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policygraph.language.Lexicon;
import org.policygraph.language.LongestWords;
import org.policygraph.language.Synonyms;

/** Makes vocabularies: finds the words of measures. */
final class Vocabularies {

  /** How many words are remembered with their traits. */
  private static final int KNOWN = 1 << 15;

  /** A word of one character tells nothing. */
  private static final int SHORTEST = 2;

  private final LongestWords dictionary = new LongestWords();
  private final Synonyms synonyms = new Synonyms();
  private final Background background;
  private final Map<String, Traits> known = new ConcurrentHashMap<>();

  /** What the tags of words that say nothing begin with. */
  private final BitSet empty = new BitSet();

  Vocabularies(Background background) {
    this.background = background;
    Lexicon.load("alignment-words").words("empty").forEach(tag -> empty.set(tag.charAt(0)));
  }

  /**
   * The words of a measure, those of its object one behind another.
   *
   * @param text of its text, in order
   * @param objectFrom the place of the first of its object
   * @param objectTo the place behind the last
   */
  record Content(List<String> text, int objectFrom, int objectTo) {}

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

  /**
   * The nouns, verbs, adjectives and names of a measure's own text: what is carried on to several
   * measures tells them from no other.
   */
  private Content content(Profile measure) {
    List<String> words = new ArrayList<>();
    String text = measure.directive().quote();
    String named = measure.directive().object();
    int from = text.indexOf(named);
    int to = from + named.length();
    int[] object = new int[2];
    dictionary.each(
        text,
        SHORTEST,
        (word, tag, start) -> {
          if (!empty.get(tag)) {
            words.add(word);
            object[0] += start < from ? 1 : 0;
            object[1] += start + word.length() <= to ? 1 : 0;
          }
        });
    return new Content(words, object[0], from < 0 ? object[0] : Math.max(object[0], object[1]));
  }
}
