package org.policygraph.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.language.Lexicon;

/**
 * Where the name of somebody begins, learnt from coded documents: a choice between the words of its
 * clause before its head, by the weights of what speaks for each (a conditional logit, McFadden
 * 1974). Where the rules let it begin is one such trait.
 */
public final class LearntNames {

  /** The lexicon table of the weights. */
  public static final String TABLE = "name-weights";

  private final WeightTable weights = new WeightTable();

  LearntNames() {
    Map<String, NameTrait> byName = new HashMap<>();
    for (NameTrait trait : NameTrait.values()) {
      byName.put(trait.id, trait);
    }
    for (List<String> row : Lexicon.load(TABLE).rows()) {
      List<String> name = List.of(row.get(0).split(" ", -1));
      NameTrait trait = byName.get(name.get(0));
      if (trait != null) {
        String beside = name.size() > 2 ? name.get(2) : "";
        weights.put(trait, name.get(1), beside, Double.parseDouble(row.get(1)));
      }
    }
  }

  /**
   * The first word of a name.
   *
   * @param ruled where the rules let it begin
   * @param to one past its last word
   */
  int first(ActWords w, int ruled, int to) {
    NameTraits traits = new NameTraits(w, ruled, to);
    int best = ruled;
    double most = sum(traits, ruled);
    for (int from = traits.first(); from < to; from++) {
      double sum = sum(traits, from);
      if (sum > most) {
        best = from;
        most = sum;
      }
    }
    return best;
  }

  private double sum(NameTraits traits, int from) {
    double[] sum = {0};
    traits.of(from, (trait, of, beside) -> sum[0] += weights.first(trait, of, beside));
    return sum[0];
  }
}
