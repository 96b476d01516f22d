package org.policygraph.language;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** Words, numbered from 0, all of which are looked for in one pass over a text. */
public final class WordList {

  private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  /**
   * A list for look-up.
   *
   * @param words the words, none twice
   */
  public WordList(List<String> words) {
    TreeMap<String, Integer> numbered = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      numbered.put(words.get(i), i);
    }
    empty = words.isEmpty();
    if (!empty) {
      trie.build(numbered);
    }
  }

  /** The numbers of the words that a text holds, inside one another too. */
  public BitSet in(String text) {
    BitSet found = new BitSet();
    if (!empty && !text.isEmpty()) {
      trie.parseText(text, (begin, end, number) -> found.set(number));
    }
    return found;
  }
}
