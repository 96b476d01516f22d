package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lists of things, each found by a pair of characters or by another number that is as mixed. */
final class ByPair<T> {

  private final PairNumbers pairs = new PairNumbers();
  private final List<List<T>> lists = new ArrayList<>();
  private final List<T> none = new ArrayList<>(0);

  void add(int pair, T thing) {
    at(pair).add(thing);
  }

  /** The list of a pair, which may be added to; an empty one if it had none. */
  List<T> at(int pair) {
    int number = pairs.add(pair);
    if (number == lists.size()) {
      lists.add(new ArrayList<>(1));
    }
    return lists.get(number);
  }

  /** Those of a pair, in the order in which they were added. */
  List<T> of(int pair) {
    int number = pairs.of(pair);
    return number < 0 ? none : lists.get(number);
  }

  void removeIf(Predicate<T> gone) {
    lists.forEach(list -> list.removeIf(gone));
  }
}
