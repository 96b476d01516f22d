package org.policygraph.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.language.Lexicon;

/**
 * How often a finding of a rule is right, by how often the rule's findings were right on coded
 * documents. A rule that fired seldom is drawn towards the mean of all rules.
 */
public final class Confidence {

  /** How many findings of average quality a rule is credited with, so that rare rules stay near. */
  private static final double PRIOR = 3;

  /**
   * The findings of one rule.
   *
   * @param right how many were right
   * @param all how many there were
   */
  public record Tally(double right, double all) {

    /** Two tallies together. */
    public Tally plus(Tally other) {
      return new Tally(right + other.right, all + other.all);
    }
  }

  private final Map<String, Double> shares = new HashMap<>();
  private final double mean;

  /** The confidence from the table {@code confidence}: rule, right, count. */
  Confidence() {
    this(table(Lexicon.load("confidence").rows()));
  }

  /** The confidence that tallies of rules give. */
  public Confidence(Map<String, Tally> tallies) {
    Tally sum = tallies.values().stream().reduce(new Tally(0, 0), Tally::plus);
    mean = sum.all == 0 ? 1 : sum.right / sum.all;
    tallies.forEach(
        (rule, tally) -> shares.put(rule, (tally.right + mean * PRIOR) / (tally.all + PRIOR)));
  }

  private static Map<String, Tally> table(List<List<String>> rows) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (List<String> row : rows) {
      tallies.put(
          row.get(0), new Tally(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))));
    }
    return tallies;
  }

  /** The share of a rule's findings that are right; the mean of all rules for an unknown one. */
  public double of(String rule) {
    return shares.getOrDefault(rule, mean);
  }
}
