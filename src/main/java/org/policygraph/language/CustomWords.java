package org.policygraph.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BaseNode;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of HanLP's custom dictionary, as {@link com.hankcs.hanlp.seg.Segment} makes them of the
 * words of a path: first those that it was loaded with, then those inserted since, the longest at
 * each place.
 */
final class CustomWords {

  /** Where the words that it was loaded with begin. */
  private static final int START = 1;

  /** A word of the main dictionary, with where custom words go on that begin with it. */
  private final class Begun extends Vertex {
    private final int loaded;
    private final @Nullable BaseNode<Attribute> inserted;

    /** The same word, by itself a custom word with the tags of such, if it is one. */
    private final @Nullable Vertex alone;

    Begun(String word, Attribute attribute, int number) {
      super(word, attribute, number);
      loaded = loadedBehind(word);
      inserted = insertedBehind(word);
      Attribute own = loaded > 0 ? dictionary.dat.output(loaded) : null;
      alone = own == null ? null : new Begun(this, own);
    }

    private Begun(Begun same, Attribute own) {
      super(same.realWord, same.realWord, own, same.wordID);
      loaded = same.loaded;
      inserted = same.inserted;
      alone = null;
    }
  }

  private final DynamicCustomDictionary dictionary;

  /** Reads a dictionary into which nothing is inserted any more. */
  CustomWords(DynamicCustomDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** A word of the main dictionary; what custom words begin with it is found once. */
  Vertex known(String word, Attribute attribute, int number) {
    return new Begun(word, attribute, number);
  }

  /** The words of a path, with their tags and places. */
  List<Term> of(List<Vertex> path) {
    List<Term> terms = new ArrayList<>(path.size());
    int offset = 0;
    for (Vertex word : inserted(loaded(path))) {
      Term term = new Term(word.realWord, word.guessNature());
      term.offset = offset;
      offset += word.realWord.length();
      terms.add(term);
    }
    return terms;
  }

  private List<Vertex> loaded(List<Vertex> path) {
    DoubleArrayTrie<Attribute> trie = dictionary.dat;
    List<Vertex> words = new ArrayList<>(path.size());
    for (int i = 0; i < path.size(); ) {
      Vertex first = path.get(i);
      int state = loadedBehind(first);
      Attribute found = null;
      int end = i + 1;
      for (int to = end; to < path.size() && state > 0; to++) {
        state = trie.transition(path.get(to).realWord, state);
        Attribute longer = state > 0 ? trie.output(state) : null;
        if (longer != null) {
          found = longer;
          end = to + 1;
        }
      }
      words.add(found == null ? alone(first) : joined(path.subList(i, end), found));
      i = end;
    }
    return words;
  }

  private List<Vertex> inserted(List<Vertex> path) {
    List<Vertex> words = new ArrayList<>(path.size());
    for (int i = 0; i < path.size(); ) {
      Vertex first = path.get(i);
      BaseNode<Attribute> node = insertedBehind(first);
      Attribute found = node == null ? null : node.getValue();
      int end = i + 1;
      for (int to = end; to < path.size() && node != null; to++) {
        node = node.transition(path.get(to).realWord, 0);
        if (node != null && node.getValue() != null) {
          found = node.getValue();
          end = to + 1;
        }
      }
      words.add(found == null ? first : joined(path.subList(i, end), found));
      i = end;
    }
    return words;
  }

  private int loadedBehind(Vertex word) {
    return word instanceof Begun begun ? begun.loaded : loadedBehind(word.realWord);
  }

  private int loadedBehind(String word) {
    return dictionary.dat.transition(word, START);
  }

  private @Nullable BaseNode<Attribute> insertedBehind(Vertex word) {
    return word instanceof Begun begun ? begun.inserted : insertedBehind(word.realWord);
  }

  private @Nullable BaseNode<Attribute> insertedBehind(String word) {
    return dictionary.trie == null ? null : dictionary.trie.transition(word, 0);
  }

  /** A word by itself, with the tags of the custom word that it is, if it is one. */
  private Vertex alone(Vertex word) {
    if (word instanceof Begun begun) {
      return begun.alone == null ? begun : begun.alone;
    }
    int state = loadedBehind(word.realWord);
    Attribute own = state > 0 ? dictionary.dat.output(state) : null;
    return own == null ? word : custom(word.realWord, own);
  }

  private static Vertex joined(List<Vertex> parts, Attribute attribute) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.realWord));
    return custom(text.toString(), attribute);
  }

  /** A custom word with its own tags, whatever HanLP makes of numbers, times and letters. */
  private static Vertex custom(String text, Attribute attribute) {
    return new Vertex(text, text, attribute);
  }
}
