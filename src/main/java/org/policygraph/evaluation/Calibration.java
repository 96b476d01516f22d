package org.policygraph.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Codings;
import org.policygraph.finding.Measure;
import org.policygraph.source.Text;

/**
 * How often each rule of the measure grammar was right on coded documents. A measure is right where
 * a coded one overlaps it by at least a half and shares the place of a verb with it. The table is
 * what the finder reads as {@code lexicon/confidence.tsv}.
 */
public final class Calibration {

  /**
   * The findings of one rule.
   *
   * @param right how many were right
   * @param all how many there were
   */
  public record Tally(int right, int all) {

    /** The share that was right, 0 to 1. */
    public double share() {
      return all == 0 ? 0 : (double) right / all;
    }
  }

  private final SortedMap<String, Tally> tallies = new TreeMap<>();

  /**
   * Counts the findings of one document.
   *
   * @param text the document
   * @param gold its coding
   * @param found its measures as the program found them
   */
  public void add(Text text, List<Coding> gold, List<Measure> found) {
    String document = Located.stripped(text.raw());
    List<Located> coded = Located.all(document, gold);
    List<Located> predicted = Located.all(document, Codings.of(text, found));
    boolean[] right = new boolean[found.size()];
    Matching.greedy(coded, predicted, Calibration::match).forEach(m -> right[m.predicted()] = true);
    for (int i = 0; i < right.length; i++) {
      Tally one = new Tally(right[i] ? 1 : 0, 1);
      tallies.merge(found.get(i).rule(), one, Calibration::sum);
    }
  }

  private static double match(Located gold, Located predicted) {
    return Score.actionScore(gold, predicted) > 0 ? Score.spanScore(gold, predicted) : 0;
  }

  private static Tally sum(Tally a, Tally b) {
    return new Tally(a.right + b.right, a.all + b.all);
  }

  /** The findings of each rule, by its name. */
  public SortedMap<String, Tally> tallies() {
    return tallies;
  }

  /** The table as the finder reads it: rule, share, count, in order of the rules' names. */
  public String table() {
    StringBuilder table = new StringBuilder("rule\tshare\tcount\n");
    table.append(
        "# How often each rule was right on the coded documents, and how often it fired.\n");
    tallies.forEach(
        (rule, tally) ->
            table.append(
                String.format(Locale.ROOT, "%s\t%.3f\t%d\n", rule, tally.share(), tally.all())));
    return table.toString();
  }
}
