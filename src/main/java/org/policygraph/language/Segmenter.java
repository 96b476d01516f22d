package org.policygraph.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import com.hankcs.hanlp.utility.MathUtility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's segmenter with the lattice of words kept in arrays and the costs of words that follow one
 * another remembered. It cuts and tags as {@link ViterbiSegment} does. Personal names are not
 * looked for.
 */
final class Segmenter extends ViterbiSegment {

  /** How many costs are remembered, as a power of two. */
  private static final int COSTS = 17;

  private static final int NONE = -2;

  /** The beginning of a text, as the word before its first. */
  private static final int BEGINNING = -1;

  /**
   * The last costs of words behind others that were asked for, each in two cells: the numbers of
   * the two words, crossed with the cost, and the cost. Threads may overwrite each other's; where
   * the cells are not of one writing the numbers do not come out, and the cost is found anew (Hyatt
   * and Mann, A lockless transposition table, 2002).
   */
  private final long[] costs = new long[2 << COSTS];

  /** The words of the dictionary by number, as far as they were met. */
  private final @Nullable Vertex[] words = new Vertex[CoreDictionary.trie.size()];

  private final CustomWords custom = new CustomWords(customDictionary);

  Segmenter() {
    enableOffset(true);
    enableNameRecognize(false);
    enableTranslatedNameRecognize(false);
  }

  @Override
  protected List<Term> segSentence(char[] sentence) {
    if (sentence.length == 0) {
      return new ArrayList<>();
    }
    return custom.of(new Lattice(sentence).path());
  }

  /** The words that a text may hold, in the order of their places. */
  private final class Lattice {
    private final char[] text;
    private final int[] first;
    private int size;
    private int[] starts;
    private int[] lengths;
    private int[] numbers;
    private @Nullable Attribute[] attributes;

    /** What the dictionary does not know, figures mostly, by place. */
    private @Nullable Vertex @Nullable [] unknown;

    Lattice(char[] text) {
      this.text = text;
      first = new int[text.length + 1];
      starts = new int[text.length * 2 + 1];
      lengths = new int[starts.length];
      numbers = new int[starts.length];
      attributes = new Attribute[starts.length];
      find();
      fillGaps();
    }

    private void find() {
      var found = CoreDictionary.trie.getSearcher(text, 0);
      int next = 0;
      while (found.next()) {
        for (; next <= found.begin; next++) {
          first[next] = size;
        }
        if (size == starts.length) {
          grow();
        }
        starts[size] = found.begin;
        lengths[size] = found.length;
        numbers[size] = found.index;
        attributes[size++] = found.value;
      }
      Arrays.fill(first, next, first.length, size);
    }

    private void grow() {
      starts = Arrays.copyOf(starts, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
      attributes = Arrays.copyOf(attributes, size * 2);
    }

    private boolean begins(int place) {
      return first[place] < first[place + 1];
    }

    /** Cuts by sorts of characters what the longest words, one behind another, leave open. */
    private void fillGaps() {
      for (int at = 0; at < text.length; ) {
        if (begins(at)) {
          at += lengths[first[at + 1] - 1];
        } else {
          int end = at + 1;
          while (end < text.length
              && (!begins(end) || CharType.get(text[end]) == CharType.CT_CNUM)) {
            end++;
          }
          fill(at, end);
          at = end;
        }
      }
    }

    private void fill(int from, int to) {
      WordNet net = new WordNet(new char[to - from]);
      net.add(1, quickAtomSegment(text, from, to));
      Vertex[] all = unknown == null ? new Vertex[text.length] : unknown;
      for (int i = 0; i < to - from; i++) {
        for (Vertex atom : net.get(i + 1)) {
          all[from + i] = known(from + i, atom.realWord.length()) ? null : atom;
        }
      }
      unknown = all;
    }

    private boolean known(int place, int length) {
      for (int word = first[place]; word < first[place + 1]; word++) {
        if (lengths[word] == length) {
          return true;
        }
      }
      return false;
    }

    /** The words that cost least together. */
    List<Vertex> path() {
      double[] weights = new double[end() + 1];
      int[] before = new int[end() + 1];
      Arrays.fill(before, NONE);
      follow(BEGINNING, 0, 0, weights, before);
      for (int place = 0; place < text.length; place++) {
        for (int word = first[place]; word < first[place + 1]; word++) {
          if (before[word] != NONE) {
            follow(word, place + lengths[word], weights[word], weights, before);
          }
        }
        Vertex atom = unknown == null ? null : unknown[place];
        if (atom != null && before[size + place] != NONE) {
          int behind = place + atom.realWord.length();
          follow(size + place, behind, weights[size + place], weights, before);
        }
      }
      List<Vertex> path = new ArrayList<>();
      for (int word = before[end()]; word >= 0; word = before[word]) {
        path.add(known(word));
      }
      Collections.reverse(path);
      return path;
    }

    /** Lets what begins at a place follow a word where that costs less than what was known. */
    private void follow(int word, int place, double weight, double[] weights, int[] before) {
      if (place == text.length) {
        offer(word, weight, end(), weights, before);
        return;
      }
      for (int next = first[place]; next < first[place + 1]; next++) {
        offer(word, weight, next, weights, before);
      }
      if (unknown != null && unknown[place] != null) {
        offer(word, weight, size + place, weights, before);
      }
    }

    private void offer(int word, double weight, int next, double[] weights, int[] before) {
      double sum = weight + cost(word, next);
      if (before[next] == NONE || weights[next] > sum) {
        before[next] = word;
        weights[next] = sum;
      }
    }

    /** The number that the end of the text has behind all words and places. */
    private int end() {
      return size + text.length;
    }

    private double cost(int word, int next) {
      if ((word >= size && word < end()) || (next >= size && next < end())) {
        return MathUtility.calculateWeight(known(word), known(next));
      }
      long pair = ((long) number(word) << Integer.SIZE) | number(next);
      int cell = (int) ((pair * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - COSTS)) << 1;
      long known = costs[cell + 1];
      if (pair != 0 && (costs[cell] ^ known) == pair) {
        return Double.longBitsToDouble(known);
      }
      double cost = MathUtility.calculateWeight(known(word), known(next));
      long bits = Double.doubleToRawLongBits(cost);
      costs[cell] = pair ^ bits;
      costs[cell + 1] = bits;
      return cost;
    }

    /** The number of a word in the dictionary, from 1; 0 for the beginning and the end. */
    private int number(int word) {
      return word == BEGINNING || word == end() ? 0 : numbers[word] + 1;
    }

    /** A word to be looked at only: one of the dictionary is made once. */
    private Vertex known(int word) {
      if (word == BEGINNING) {
        return Vertex.newB();
      }
      if (word == end()) {
        return Vertex.newE();
      }
      if (word >= size && unknown != null) {
        return Objects.requireNonNull(unknown[word - size]);
      }
      Vertex known = words[numbers[word]];
      if (known == null) {
        String text = new String(this.text, starts[word], lengths[word]);
        known = custom.known(text.intern(), attributes[word], numbers[word]);
        words[numbers[word]] = known;
      }
      return known;
    }
  }
}
