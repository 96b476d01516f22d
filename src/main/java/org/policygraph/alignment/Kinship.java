package org.policygraph.alignment;

/**
 * Whether two documents are about the same. They are akin where what they are about, in all their
 * measures, is alike at all, and enough of the pairs that are likely share matter: others are
 * likely for their formulas. Between documents that are not akin, two measures are counterparts
 * only where the two share much matter.
 */
final class Kinship {

  /** From which likeness of their matter on documents may be akin. */
  private static final double ALIKE = .04;

  /** Which share of the likely pairs, each by its score, has to share some matter. */
  private static final double SHARE = .25;

  private final Measures local;
  private final Measures reference;
  private final boolean akin;

  private Kinship(Measures local, Measures reference, boolean akin) {
    this.local = local;
    this.reference = reference;
    this.akin = akin;
  }

  /** That of documents of which it is known that they are about the same. */
  static Kinship near(Measures local, Measures reference) {
    return new Kinship(local, reference, true);
  }

  /**
   * That of documents of which it is known whether their matter is alike.
   *
   * @param scores how likely two are a pair, by local and then by reference measure
   */
  static Kinship of(Measures local, Measures reference, double[][] scores, boolean alike) {
    return new Kinship(local, reference, alike && founded(local, reference, scores));
  }

  /** Whether so much of the matter of two documents is the same that they may be akin. */
  static boolean alike(Measures local, Measures reference) {
    return isAlike(local.documentMatter().likeness(reference.documentMatter()));
  }

  /** Whether documents of such a likeness may be akin. */
  static boolean isAlike(double likeness) {
    return likeness >= ALIKE;
  }

  /** Whether enough of the likely pairs share some matter. */
  private static boolean founded(Measures local, Measures reference, double[][] scores) {
    double all = 0;
    double founded = 0;
    for (int l = 0; l < scores.length; l++) {
      for (int r = 0; r < scores[l].length; r++) {
        if (scores[l][r] >= Counterparts.BEST) {
          all += scores[l][r];
          founded += shared(local, l, reference, r) >= Matter.SOME ? scores[l][r] : 0;
        }
      }
    }
    return founded >= SHARE * all;
  }

  private static double shared(Measures local, int l, Measures reference, int r) {
    return local.matter(l).shared(reference.matter(r));
  }

  /** Whether two measures may be counterparts, by their places. */
  boolean allows(int one, int other) {
    return akin || shared(local, one, reference, other) >= Matter.MUCH;
  }
}
