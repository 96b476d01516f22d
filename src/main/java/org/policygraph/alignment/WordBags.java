package org.policygraph.alignment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.policygraph.language.Synonyms;

/**
 * The words of many texts, ready to be asked how near each text comes to a word: 1 for the word
 * itself, less for a synonym, a part, or a word of the same group; 0 for none.
 */
final class WordBags {

  private static final double SAME_CLASS = .8;
  private static final double PART = .7;
  private static final double SAME_GROUP = .4;
  private static final int SHORTEST = 2;

  private final Synonyms synonyms;
  private final int size;
  private final Map<String, BitSet> words = new HashMap<>();
  private final Map<String, BitSet> classes = new HashMap<>();
  private final Map<String, BitSet> groups = new HashMap<>();
  private final Map<String, BitSet> parts = new HashMap<>();
  private final Map<String, double[]> known = new HashMap<>();

  WordBags(List<? extends Iterable<String>> texts, Synonyms synonyms) {
    this.synonyms = synonyms;
    size = texts.size();
    for (int i = 0; i < size; i++) {
      for (String word : texts.get(i)) {
        words.computeIfAbsent(word, any -> new BitSet()).set(i);
      }
    }
    words.forEach(this::index);
  }

  private void index(String word, BitSet texts) {
    for (String wordClass : synonyms.classes(word)) {
      add(classes, wordClass, texts);
      add(groups, Synonyms.group(wordClass), texts);
    }
    for (int from = 0; from + SHORTEST <= word.length(); from++) {
      for (int to = from + SHORTEST; to <= word.length(); to++) {
        add(parts, word.substring(from, to), texts);
      }
    }
  }

  private static void add(Map<String, BitSet> index, String key, BitSet texts) {
    index.computeIfAbsent(key, any -> new BitSet()).or(texts);
  }

  /** How near each text comes to a word. */
  private double[] nearest(String word) {
    return known.computeIfAbsent(word, this::find);
  }

  /** From the farthest kin to the word itself, so that the nearest stays. */
  private double[] find(String word) {
    double[] nearest = new double[size];
    for (String wordClass : synonyms.classes(word)) {
      fill(nearest, groups.get(Synonyms.group(wordClass)), SAME_GROUP);
    }
    fill(nearest, parts.get(word), PART);
    for (int from = 0; from + SHORTEST <= word.length(); from++) {
      for (int to = from + SHORTEST; to <= word.length(); to++) {
        fill(nearest, words.get(word.substring(from, to)), PART);
      }
    }
    for (String wordClass : synonyms.classes(word)) {
      fill(nearest, classes.get(wordClass), SAME_CLASS);
    }
    fill(nearest, words.get(word), 1);
    return nearest;
  }

  private static void fill(double[] nearest, @Nullable BitSet texts, double value) {
    if (texts != null) {
      for (int i = texts.nextSetBit(0); i >= 0; i = texts.nextSetBit(i + 1)) {
        nearest[i] = value;
      }
    }
  }

  /** Weight of the words that each text holds, each by its nearest word there. */
  double[] held(List<String> asked, ToDoubleFunction<String> weight) {
    double[] sums = new double[size];
    for (String word : asked) {
      double[] nearest = nearest(word);
      double each = weight.applyAsDouble(word);
      for (int i = 0; i < size; i++) {
        sums[i] += each * nearest[i];
      }
    }
    return sums;
  }

  /** How near each text comes to the one of the words that it comes nearest to. */
  double[] nearestOf(List<String> asked) {
    double[] most = new double[size];
    for (String word : asked) {
      double[] nearest = nearest(word);
      for (int i = 0; i < size; i++) {
        most[i] = Math.max(most[i], nearest[i]);
      }
    }
    return most;
  }
}
