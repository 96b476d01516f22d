package org.policygraph.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.policygraph.alignment.Comparison.Absence;

/**
 * What became of each provision or topic of a reference in each local document.
 *
 * @param rows the provisions or topics, in the order of the reference
 * @param columns the local documents
 * @param cells by row and then by column
 */
public record CoverageMatrix(List<String> rows, List<String> columns, List<List<Cell>> cells) {

  /**
   * One provision or topic in one local document.
   *
   * @param relations how many pairs of each relation there are
   * @param notTakenUp how many measures of the reference the local text does not hold
   * @param illegible how many of them may stand in a gap
   * @param pairs the pairs themselves, the evidence behind the counts
   */
  public record Cell(
      Map<Relation, Integer> relations, int notTakenUp, int illegible, List<Pair> pairs) {

    /**
     * Why there is no pair: the text does not hold it, or it may be lost; empty if there is one.
     */
    public String why() {
      if (!pairs.isEmpty()) {
        return "";
      }
      return (illegible > 0 ? Absence.ILLEGIBLE : Absence.NOT_IN_TEXT).id();
    }
  }

  /** By provision of the reference. */
  public static CoverageMatrix byProvision(List<Comparison> comparisons) {
    return of(comparisons, Directive::provision);
  }

  /** By topic of the reference's measures. */
  public static CoverageMatrix byTopic(List<Comparison> comparisons) {
    return of(comparisons, Directive::topic);
  }

  private static CoverageMatrix of(
      List<Comparison> comparisons, Function<Directive, String> group) {
    Set<String> rows = new LinkedHashSet<>();
    comparisons.forEach(c -> c.reference().forEach(measure -> rows.add(group.apply(measure))));
    List<List<Cell>> cells = new ArrayList<>();
    for (String row : rows) {
      cells.add(comparisons.stream().map(c -> cell(c, row, group)).toList());
    }
    return new CoverageMatrix(
        List.copyOf(rows), comparisons.stream().map(Comparison::localDocument).toList(), cells);
  }

  private static Cell cell(Comparison comparison, String row, Function<Directive, String> group) {
    List<Pair> pairs =
        comparison.pairs().stream().filter(p -> group.apply(p.reference()).equals(row)).toList();
    Map<Relation, Integer> relations = new EnumMap<>(Relation.class);
    pairs.forEach(pair -> relations.merge(pair.relation(), 1, Integer::sum));
    Map<Absence, Integer> missing = new LinkedHashMap<>();
    comparison.notTakenUp().stream()
        .filter(unpaired -> group.apply(unpaired.measure()).equals(row))
        .forEach(unpaired -> missing.merge(unpaired.why(), 1, Integer::sum));
    return new Cell(
        relations,
        missing.getOrDefault(Absence.NOT_IN_TEXT, 0),
        missing.getOrDefault(Absence.ILLEGIBLE, 0),
        pairs);
  }
}
