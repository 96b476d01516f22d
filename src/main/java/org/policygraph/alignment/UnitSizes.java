package org.policygraph.alignment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.language.Lexicon;
import org.policygraph.language.Quantity;

/** Tells amounts in units that are counted in one another, 公里 in 米, from {@code unit-sizes.tsv}. */
final class UnitSizes {

  /** What a unit measures, and how much of it one is. */
  private record Size(String measures, BigDecimal one) {}

  private final Map<String, Size> sizes = new HashMap<>();

  UnitSizes() {
    for (List<String> row : Lexicon.load("unit-sizes").rows()) {
      Size size = new Size(row.get(0), new BigDecimal(row.get(2)));
      for (String unit : List.of(row.get(1).split(" "))) {
        sizes.put(unit, size);
      }
    }
  }

  /** Whether two amounts are of units that are counted in one another. */
  boolean compare(Quantity one, Quantity other) {
    return size(one).measures().equals(size(other).measures());
  }

  /** Whether two amounts are the same, in whatever units. */
  boolean same(Quantity one, Quantity other) {
    return compare(one, other)
        && one.comparator().equals(other.comparator())
        && same(least(one), least(other))
        && same(most(one), most(other));
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && one.flatMap(a -> other.map(b -> a.compareTo(b) == 0)).orElse(true);
  }

  /** The least value of an amount, in the unit that others of its kind are told in. */
  Optional<BigDecimal> least(Quantity amount) {
    return amount.min().map(size(amount).one()::multiply);
  }

  /** The greatest one. */
  Optional<BigDecimal> most(Quantity amount) {
    return amount.max().map(size(amount).one()::multiply);
  }

  private Size size(Quantity amount) {
    return sizes.getOrDefault(amount.unit(), new Size(amount.unit(), BigDecimal.ONE));
  }
}
