package org.policygraph.alignment;

import java.util.Arrays;

/**
 * How near the words of one vocabulary come to those of another: a word to itself, to a synonym, to
 * a part, to one of its group.
 */
final class Kin {

  private static final double[] NEARNESS = {.4, .7, .8, 1};
  private static final int SAME_GROUP = 0;
  private static final int PART = 1;
  private static final int SAME_CLASS = 2;
  private static final int SAME = 3;
  private static final int LEVELS = NEARNESS.length;
  private static final int NONE = -1;

  private final Vocabulary local;
  private final Vocabulary reference;
  private final Lists.Collector kin = new Lists.Collector();
  private final int[] localTwins;
  private final int[] referenceTwins;

  Kin(Vocabulary local, Vocabulary reference) {
    this.local = local;
    this.reference = reference;
    localTwins = new int[local.size()];
    referenceTwins = new int[reference.size()];
    Arrays.fill(localTwins, NONE);
    Arrays.fill(referenceTwins, NONE);
    local.groups().join(reference.groups(), (l, r) -> add(l, r, SAME_GROUP));
    local.classes().join(reference.classes(), (l, r) -> add(l, r, SAME_CLASS));
    local.wholes().join(reference.wholes(), this::same);
    local.wholes().join(reference.parts(), this::within);
    local.parts().join(reference.wholes(), this::within);
  }

  /** Keys of different words may be the same number, here and for parts. */
  private void same(int l, int r) {
    if (local.word(l).equals(reference.word(r))) {
      localTwins[l] = r;
      referenceTwins[r] = l;
      add(l, r, SAME);
    }
  }

  private void within(int l, int r) {
    String one = local.word(l);
    String other = reference.word(r);
    if (one.contains(other) || other.contains(one)) {
      add(l, r, PART);
    }
  }

  private void add(int l, int r, int level) {
    kin.add(l, r * LEVELS + level);
  }

  /** For each local word its kin, to be read by {@link #word} and {@link #nearness}. */
  Lists ofLocal() {
    return kin.lists(local.size());
  }

  /** The number of a word of kin. */
  static int word(int kin) {
    return kin / LEVELS;
  }

  /** How near it comes, 0 to 1. */
  static double nearness(int kin) {
    return NEARNESS[kin % LEVELS];
  }

  /** In how many of the measures of both documents a local word occurs. */
  int frequencyOfLocal(int word) {
    int twin = localTwins[word];
    return local.frequency(word) + (twin == NONE ? 0 : reference.frequency(twin));
  }

  /** In how many of the measures of both documents a word of the reference occurs. */
  int frequencyOfReference(int word) {
    int twin = referenceTwins[word];
    return reference.frequency(word) + (twin == NONE ? 0 : local.frequency(twin));
  }
}
