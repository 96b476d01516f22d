package org.policygraph.finding;

import java.util.List;

/**
 * Where the name of somebody begins, learnt from coded documents: a choice between the words of its
 * clause before its head, by the weights of what speaks for each (a conditional logit, McFadden
 * 1974). Where the rules let it begin is one such trait.
 */
public final class LearntNames {

  /** The lexicon table of the weights. */
  public static final String TABLE = "name-weights";

  /** What the weights speak for: that a name begins with a word. */
  public static final String BEGINS = "begins";

  private final TraitTable<NameTrait> weights =
      new TraitTable<>(TraitWeights.load(TABLE), NameTrait.class, List.of(BEGINS));

  /**
   * The first word of a name.
   *
   * @param ruled where the rules let it begin
   * @param to one past its last word
   */
  int first(ActWords w, int ruled, int to) {
    NameTraits traits = new NameTraits(w, ruled, to);
    int best = ruled;
    double most = Double.NEGATIVE_INFINITY;
    for (int from = traits.first(); from <= traits.last(); from++) {
      double sum = sum(traits, from);
      if (sum > most || (sum == most && from == ruled)) {
        best = from;
        most = sum;
      }
    }
    return best;
  }

  private double sum(NameTraits traits, int from) {
    double[] sum = weights.always();
    traits.of(from, weights.adding(sum));
    return sum[0];
  }
}
