package org.policygraph.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How often two codings chose the same category.
 *
 * @param accuracy share of equal choices
 * @param kappa Cohen's kappa: that share, corrected for chance (Cohen 1960)
 */
public record Agreement(double accuracy, double kappa) {

  /** The agreement of two equally long lists of categories. */
  static Agreement of(List<String> first, List<String> second) {
    int n = first.size();
    if (n == 0) {
      return new Agreement(0, 0);
    }
    int equal = 0;
    for (int i = 0; i < n; i++) {
      equal += first.get(i).equals(second.get(i)) ? 1 : 0;
    }
    Set<String> categories = new TreeSet<>(first);
    categories.addAll(second);
    double chance = 0;
    for (String category : categories) {
      chance += share(first, category) * share(second, category);
    }
    double observed = (double) equal / n;
    return new Agreement(observed, chance < 1 ? (observed - chance) / (1 - chance) : 1);
  }

  private static double share(List<String> list, String category) {
    return (double) list.stream().filter(category::equals).count() / list.size();
  }
}
