package org.policygraph.finding;

import org.jspecify.annotations.Nullable;

/**
 * The weights of traits whose names have up to three parts, found by the parts in one look, without
 * the name. The first part is a constant, the others may be the empty string; they are found
 * quickest if they are interned, as words of the dictionary and their tags are.
 */
final class WeightTable {

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final double[] NONE = {};

  private record Name(Enum<?> trait, String of, String beside) {

    boolean is(Enum<?> trait, String of, String beside) {
      return this.trait == trait && this.of.equals(of) && this.beside.equals(beside);
    }
  }

  private int size;

  /** The hashes of the names where these lead, 0 where there is none; half of them are free. */
  private long[] hashes = new long[1 << 4];

  private @Nullable Name[] names = new Name[hashes.length];

  /** What is learnt of each name, in the order of the columns. */
  private double[][] weights = new double[hashes.length][];

  /** Notes the weights of a trait that was not noted before. */
  void put(Enum<?> trait, String of, String beside, double... weights) {
    size++;
    if (2 * size > names.length) {
      grow();
    }
    place(new Name(trait, of.intern(), beside.intern()), weights);
  }

  private void grow() {
    @Nullable Name[] known = names;
    double[][] all = weights;
    names = new Name[2 * known.length];
    weights = new double[names.length][];
    hashes = new long[names.length];
    for (int i = 0; i < known.length; i++) {
      Name name = known[i];
      if (name != null) {
        place(name, all[i]);
      }
    }
  }

  private void place(Name name, double[] learnt) {
    long hash = hash(name.trait, name.of, name.beside);
    int place = place(hash);
    while (hashes[place] != 0) {
      place = next(place);
    }
    hashes[place] = hash;
    names[place] = name;
    weights[place] = learnt;
  }

  private static long hash(Enum<?> trait, String of, String beside) {
    long both = ((long) of.hashCode() << Integer.SIZE) ^ beside.hashCode();
    long hash = (both + trait.hashCode() * MIX) * MIX;
    return hash == 0 ? 1 : hash;
  }

  private int place(long hash) {
    return (int) (hash >>> Integer.SIZE) & (names.length - 1);
  }

  private int next(int place) {
    return (place + 1) & (names.length - 1);
  }

  /** The weights of a trait; none where nothing is known of it. */
  double[] of(Enum<?> trait, String of, String beside) {
    long hash = hash(trait, of, beside);
    for (int place = place(hash); hashes[place] != 0; place = next(place)) {
      Name name = names[place];
      if (hashes[place] == hash && name != null && name.is(trait, of, beside)) {
        return weights[place];
      }
    }
    return NONE;
  }

  /** The first weight of a trait; 0 where nothing is known of it. */
  double first(Enum<?> trait, String of, String beside) {
    double[] found = of(trait, of, beside);
    return found.length == 0 ? 0 : found[0];
  }
}
