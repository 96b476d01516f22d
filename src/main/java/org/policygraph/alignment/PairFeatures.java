package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of characters in the measures of a document, in the texts and in verbs and objects, and
 * the single characters of the latter.
 */
final class PairFeatures {

  private final PairNumbers numbers = new PairNumbers();
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
   */
  PairFeatures(List<Profile> measures, int[] provisionOf, Background background) {
    List<int[]> inText =
        measures.stream().map(m -> numbered(Bigrams.ofLetters(m.letters()))).toList();
    List<int[]> inCore =
        measures.stream().map(m -> numbered(Bigrams.of(core(m.directive())))).toList();
    provisions = new Occurrences(numbers.size(), joined(inText, provisionOf));
    texts = new Occurrences(numbers.size(), inText);
    cores = new Occurrences(numbers.size(), inCore);
    roots = new double[numbers.size()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = Math.sqrt(background.rarity(numbers.pair(i)));
    }
    List<int[]> single = measures.stream().map(m -> single(core(m.directive()))).toList();
    inCores = new Occurrences(characters.size(), single);
  }

  private int[] numbered(int[] pairs) {
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = numbers.add(pairs[i]);
    }
    return pairs;
  }

  /** The different characters of some texts, by number. */
  private int[] single(List<String> texts) {
    return texts.stream()
        .flatMapToInt(text -> Bigrams.letters(text).chars())
        .distinct()
        .map(c -> characters.add(Bigrams.number(c)))
        .toArray();
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

  private static List<String> core(Directive measure) {
    List<String> core = new ArrayList<>(measure.actions());
    core.add(measure.object());
    return core;
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
