package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of a document's measures, numbered from 0: which measures have each, how rare it is,
 * and by what its kin in another document are found.
 */
final class Vocabulary {

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> text;
  private final List<int[]> object;
  private final List<int[]> verbs;
  private final Lists texts;
  private final Lists objects;
  private final Lists actions;
  private final int[] frequencies;
  private final double[] rarities;
  private final Keys wholes = new Keys();
  private final Keys parts = new Keys();
  private final Keys classes = new Keys();
  private final Keys groups = new Keys();

  /**
   * The words of some measures.
   *
   * @param cut cuts a measure into words
   * @param traits tells what a word is found by
   */
  Vocabulary(
      List<Profile> measures,
      Function<Profile, Vocabularies.Content> cut,
      Function<String, Traits> traits) {
    text = new ArrayList<>(measures.size());
    object = new ArrayList<>(measures.size());
    verbs = new ArrayList<>(measures.size());
    for (Profile measure : measures) {
      Vocabularies.Content content = cut.apply(measure);
      int[] said = number(content.text());
      object.add(rising(Arrays.copyOfRange(said, content.objectFrom(), content.objectTo())));
      text.add(rising(said));
    }
    for (Profile measure : measures) {
      verbs.add(rising(number(measure.directive().actions())));
    }
    texts = Lists.of(words.size(), text);
    objects = Lists.of(words.size(), object);
    actions = Lists.of(words.size(), verbs);
    frequencies = frequencies(text);
    rarities = new double[words.size()];
    for (int word = 0; word < rarities.length; word++) {
      Traits known = traits.apply(words.get(word));
      rarities[word] = known.root();
      index(word, known);
    }
    List.of(wholes, parts, classes, groups).forEach(Keys::sort);
  }

  private int[] number(List<String> said) {
    int[] numbers = new int[said.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(said.get(i));
    }
    return numbers;
  }

  private static int[] rising(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }

  private int number(String word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known == null) {
      words.add(word);
      return words.size() - 1;
    }
    return known;
  }

  private int[] frequencies(List<int[]> texts) {
    int[] counts = new int[words.size()];
    BitSet seen = new BitSet();
    for (int[] text : texts) {
      seen.clear();
      for (int word : text) {
        counts[word] += seen.get(word) ? 0 : 1;
        seen.set(word);
      }
    }
    return counts;
  }

  private void index(int number, Traits word) {
    wholes.add(word.whole(), number);
    parts.addAll(word.parts(), number);
    classes.addAll(word.classes(), number);
    groups.addAll(word.groups(), number);
  }

  int size() {
    return words.size();
  }

  String word(int number) {
    return words.get(number);
  }

  /** The words of a measure's text, rising, each as often as it has it. */
  int[] text(int measure) {
    return text.get(measure);
  }

  /** The words of its object. */
  int[] object(int measure) {
    return object.get(measure);
  }

  /** Its verbs. */
  int[] verbs(int measure) {
    return verbs.get(measure);
  }

  /** The measures whose text has a word, one as often as it has it. */
  Lists texts() {
    return texts;
  }

  /** The measures whose object has it. */
  Lists objects() {
    return objects;
  }

  /** The measures that have it for a verb. */
  Lists actions() {
    return actions;
  }

  /** In the text of how many measures it occurs. */
  int frequency(int number) {
    return frequencies[number];
  }

  /** How rare it is in the language of the genre, square root. */
  double rarity(int number) {
    return rarities[number];
  }

  /** By the whole word. */
  Keys wholes() {
    return wholes;
  }

  /** By each part of a word of two letters and more but for the whole. */
  Keys parts() {
    return parts;
  }

  /** By class of synonyms. */
  Keys classes() {
    return classes;
  }

  /** By group of such classes. */
  Keys groups() {
    return groups;
  }
}
