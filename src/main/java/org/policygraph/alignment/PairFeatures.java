package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of characters in the measures of a document, in the texts and in verbs and objects, and
 * the single characters of the latter.
 */
final class PairFeatures {

  private final PairNumbers numbers;
  private final Occurrences texts;
  private final Occurrences provisions;
  private final Occurrences cores;
  private final double[] roots;
  private final PairNumbers characters = new PairNumbers();
  private final Occurrences inCores;

  /**
   * The pairs of some measures.
   *
   * @param provisionOf the number of each measure's provision, from 0
   * @param pairs the pairs of the texts, which takes those of verbs and objects
   */
  PairFeatures(List<Profile> measures, int[] provisionOf, Pairs pairs) {
    List<int[]> inText = measures.stream().map(Profile::pairs).toList();
    List<List<String>> core = measures.stream().map(m -> core(m.directive())).toList();
    List<int[]> inCore = core.stream().map(pairs::read).toList();
    List<int[]> single = core.stream().map(this::characters).toList();
    numbers = pairs.numbers();
    provisions = new Occurrences(numbers.size(), joined(inText, provisionOf));
    texts = new Occurrences(numbers.size(), inText);
    cores = new Occurrences(numbers.size(), inCore);
    inCores = new Occurrences(characters.size(), single);
    roots = new double[numbers.size()];
    Arrays.setAll(roots, pair -> Math.sqrt(pairs.rarity(pair)));
  }

  /** The letters of its verbs and of its object. */
  private static List<String> core(Directive measure) {
    List<String> core = new ArrayList<>(measure.actions().size() + 1);
    measure.actions().forEach(verb -> core.add(Bigrams.letters(verb)));
    core.add(Bigrams.letters(measure.object()));
    return core;
  }

  /** The different characters of some texts, by number. */
  private int[] characters(List<String> texts) {
    int[] found = new int[texts.stream().mapToInt(String::length).sum()];
    int size = 0;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        found[size] = characters.add(Bigrams.number(text.charAt(i)));
        size++;
      }
    }
    return distinct(found);
  }

  private static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int size = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[size] = numbers[i];
        size++;
      }
    }
    return Arrays.copyOf(numbers, size);
  }

  /** The texts of each provision as one. */
  private static List<int[]> joined(List<int[]> texts, int[] provisionOf) {
    int[] sizes = new int[Arrays.stream(provisionOf).max().orElse(-1) + 1];
    for (int measure = 0; measure < provisionOf.length; measure++) {
      sizes[provisionOf[measure]] += texts.get(measure).length;
    }
    List<int[]> joined = Arrays.stream(sizes).mapToObj(int[]::new).toList();
    Arrays.fill(sizes, 0);
    for (int measure = 0; measure < provisionOf.length; measure++) {
      int[] text = texts.get(measure);
      int provision = provisionOf[measure];
      System.arraycopy(text, 0, joined.get(provision), sizes[provision], text.length);
      sizes[provision] += text.length;
    }
    return joined;
  }

  /** The numbers of the pairs. */
  PairNumbers numbers() {
    return numbers;
  }

  /** In which texts each occurs, with what is carried on to them. */
  Occurrences texts() {
    return texts;
  }

  /** In which provisions each occurs. */
  Occurrences provisions() {
    return provisions;
  }

  /** In the verbs and objects of which measures. */
  Occurrences cores() {
    return cores;
  }

  /** The numbers of the single characters. */
  PairNumbers characters() {
    return characters;
  }

  /** In the verbs and objects of which measures each of these occurs. */
  Occurrences inCores() {
    return inCores;
  }

  /** How rare a pair is in the genre, square root. */
  double root(int pair) {
    return roots[pair];
  }
}
