package org.policygraph.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The traits that are learnt, numbered from 0 in the order of their names. */
final class TraitNumbers {

  /** How often a trait must have been seen to be learnt. */
  static final int SEEN = 3;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * Numbers traits.
   *
   * @param names their names, in order
   * @param learnt which of them are learnt
   */
  TraitNumbers(Iterable<String> names, Predicate<String> learnt) {
    for (String name : names) {
      if (learnt.test(name)) {
        numbers.put(name, numbers.size());
      }
    }
  }

  /** Numbers the traits that are seen often enough. */
  static TraitNumbers often(Stream<String> names) {
    Map<String, Integer> seen = new TreeMap<>();
    names.forEach(name -> seen.merge(name, 1, Integer::sum));
    return new TraitNumbers(seen.keySet(), name -> seen.getOrDefault(name, 0) >= SEEN);
  }

  int size() {
    return numbers.size();
  }

  /** The numbers of those traits that are learnt. */
  int[] of(Stream<String> names) {
    return names.filter(numbers::containsKey).mapToInt(numbers::get).toArray();
  }

  /** Hands on each trait that is learnt with its number. */
  void each(BiConsumer<String, Integer> taking) {
    numbers.forEach(taking);
  }
}
