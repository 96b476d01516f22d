package org.policygraph.finding;

import org.jspecify.annotations.Nullable;

/**
 * The weights of traits whose names have up to three parts, found by the parts in one look, without
 * the name. A trait is told by its number among others, further parts may be the empty string.
 */
final class WeightTable {

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final double[] NONE = {};

  /** A name and its weights, in the order of the columns. */
  private record Row(int trait, String of, String beside, double[] weights) {

    boolean is(int trait, String of, String beside) {
      return this.trait == trait && this.of.equals(of) && this.beside.equals(beside);
    }
  }

  private int size;

  /**
   * The hashes of the rows where these lead, 0 where there is none; half of the places are free.
   */
  private long[] hashes = new long[1 << 4];

  private @Nullable Row[] rows = new Row[hashes.length];

  /** Notes the weights of a trait that was not noted before. */
  void put(int trait, String of, String beside, double... weights) {
    size++;
    if (2 * size > rows.length) {
      grow();
    }
    place(new Row(trait, of, beside, weights));
  }

  private void grow() {
    @Nullable Row[] known = rows;
    rows = new Row[2 * known.length];
    hashes = new long[rows.length];
    for (Row row : known) {
      if (row != null) {
        place(row);
      }
    }
  }

  private void place(Row row) {
    long hash = hash(row.trait, row.of, row.beside);
    int place = place(hash);
    while (hashes[place] != 0) {
      place = next(place);
    }
    hashes[place] = hash;
    rows[place] = row;
  }

  private static long hash(int trait, String of, String beside) {
    long both = ((long) of.hashCode() << Integer.SIZE) ^ beside.hashCode();
    long hash = (both + trait * MIX) * MIX;
    return hash == 0 ? 1 : hash;
  }

  private int place(long hash) {
    return (int) (hash >>> Integer.SIZE) & (rows.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (rows.length - 1);
  }

  /** The weights of a trait; none where nothing is known of it. */
  double[] of(int trait, String of, String beside) {
    long hash = hash(trait, of, beside);
    for (int place = place(hash); hashes[place] != 0; place = next(place)) {
      Row row = rows[place];
      if (hashes[place] == hash && row != null && row.is(trait, of, beside)) {
        return row.weights;
      }
    }
    return NONE;
  }

  /** The first weight of a trait; 0 where nothing is known of it. */
  double first(int trait, String of, String beside) {
    double[] found = of(trait, of, beside);
    return found.length == 0 ? 0 : found[0];
  }
}
