package org.policygraph.alignment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygraph.language.Lexicon;

/**
 * A share that researchers publish of a comparison, with what it is a share of and the range that
 * the measured errors of alignment allow.
 *
 * @param id {@code copying}, {@code uptake}, {@code invention}, {@code sharpening} or {@code loss}
 * @param numerator how many (for copying: characters)
 * @param denominator of how many
 * @param low the least numerator if the program errs as often as on the coded documents
 * @param high the greatest
 */
public record Indicator(String id, long numerator, long denominator, double low, double high) {

  /** The share, 0 to 1; 0 of nothing. */
  public double share() {
    return denominator == 0 ? 0 : (double) numerator / denominator;
  }

  /** The five indicators of a comparison. */
  public static List<Indicator> of(Comparison comparison) {
    Rates rates = new Rates(Lexicon.load("alignment-errors"));
    Set<String> taken = references(comparison, false);
    Set<String> sharpened = references(comparison, true);
    long lost =
        comparison.notTakenUp().stream()
            .filter(u -> u.why() == Comparison.Absence.NOT_IN_TEXT)
            .count();
    long characters = comparison.local().stream().mapToLong(m -> m.quote().length()).sum();
    long copied =
        comparison.pairs().stream()
            .filter(p -> p.relation() == Relation.COPIED)
            .map(p -> p.local().key() + " " + p.local().quote())
            .distinct()
            .mapToLong(keyed -> keyed.length() - keyed.indexOf(' ') - 1L)
            .sum();
    int all = comparison.reference().size();
    return List.of(
        rates.indicator("copying", copied, characters),
        rates.indicator("uptake", taken.size(), all),
        rates.indicator("invention", comparison.newOnes().size(), comparison.local().size()),
        rates.indicator("sharpening", sharpened.size(), taken.size()),
        rates.indicator("loss", lost, all));
  }

  private static Set<String> references(Comparison comparison, boolean sharpened) {
    return comparison.pairs().stream()
        .filter(pair -> !sharpened || pair.relation() == Relation.SHARPENED)
        .map(pair -> pair.reference().key())
        .collect(Collectors.toSet());
  }

  /** Measured precision and recall of what each indicator counts. */
  private record Rates(Map<String, List<String>> rows) {

    Rates(Lexicon table) {
      this(table.rows().stream().collect(Collectors.toMap(row -> row.get(0), row -> row)));
    }

    /** Of what was counted the precision is right; of what is right the recall was counted. */
    Indicator indicator(String id, long numerator, long denominator) {
      List<String> row = rows.getOrDefault(id, List.of(id, "1", "1"));
      double precision = Double.parseDouble(row.get(1));
      double recall = Double.parseDouble(row.get(2));
      double high = Math.min((double) denominator, numerator / recall);
      return new Indicator(id, numerator, denominator, numerator * precision, high);
    }
  }
}
