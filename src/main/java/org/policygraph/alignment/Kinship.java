package org.policygraph.alignment;

import java.util.List;

/**
 * Whether two documents are about the same: they are akin where so much of what each is about, in
 * all its measures, is what the other is about. Between others, two measures are counterparts only
 * where the two share much matter: formulas alone align nothing.
 */
final class Kinship {

  /** From which likeness of their matter on documents are akin. */
  private static final double ENOUGH = .06;

  /** That of documents of which it is known that they are about the same. */
  static final Kinship NEAR = new Kinship(List.of(), List.of(), true);

  private final List<Profile> local;
  private final List<Profile> reference;
  private final boolean akin;

  /** That of documents of which it is known whether they are akin. */
  Kinship(List<Profile> local, List<Profile> reference, boolean akin) {
    this.local = local;
    this.reference = reference;
    this.akin = akin;
  }

  static Kinship of(List<Profile> local, List<Profile> reference) {
    double likeness = DocumentMatter.of(local).likeness(DocumentMatter.of(reference));
    return new Kinship(local, reference, isEnough(likeness));
  }

  /** Whether such a likeness of their matter makes two documents akin. */
  static boolean isEnough(double likeness) {
    return likeness >= ENOUGH;
  }

  /** Whether two measures may be counterparts, by their places. */
  boolean allows(int one, int other) {
    return akin || local.get(one).matter().shared(reference.get(other).matter()) >= Matter.MUCH;
  }
}
