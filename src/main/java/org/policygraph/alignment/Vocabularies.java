package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Synonyms;
import org.policygraph.language.Word;
import org.policygraph.language.Words;

/** Makes vocabularies: cuts the words of measures, which costs most of what preparing them does. */
final class Vocabularies {

  private final Words cutter;
  private final Synonyms synonyms = new Synonyms();
  private final Background background;

  /** What the tags of words that say nothing begin with. */
  private final BitSet empty = new BitSet();

  Vocabularies(Words cutter, Background background) {
    this.cutter = cutter;
    this.background = background;
    Lexicon.load("alignment-words").words("empty").forEach(tag -> empty.set(tag.charAt(0)));
  }

  /** The vocabulary of a document's measures. */
  Vocabulary of(List<Profile> measures) {
    return new Vocabulary(measures, this::words, synonyms, background);
  }

  /** Nouns, verbs, adjectives and names of two characters and more. */
  private List<String> words(List<String> texts) {
    List<String> words = new ArrayList<>();
    for (String text : texts) {
      for (Word word : cutter.of(text)) {
        if (word.text().length() > 1 && !empty.get(word.tag().charAt(0))) {
          words.add(word.text());
        }
      }
    }
    return words;
  }
}
