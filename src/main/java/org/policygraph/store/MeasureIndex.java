package org.policygraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All measures of a store with what they can be sorted by, in memory: what a page needs to list,
 * count and compare ten thousand measures while somebody types. It is of one version of the data.
 */
public final class MeasureIndex {

  private final Map<String, IndexedMeasure> measures;
  private final Map<String, Unit> units;
  private final Map<String, List<Counterpart>> counterparts;
  private final FacetValues values;

  MeasureIndex(
      Map<String, IndexedMeasure> measures,
      Map<String, Unit> units,
      Map<String, List<Counterpart>> counterparts,
      Set<String> documents) {
    this.measures = measures;
    this.units = units;
    this.counterparts = counterparts;
    this.values = new FacetValues(measures.values(), documents);
  }

  /** Reads the measures of a store. */
  public static MeasureIndex of(Store store) {
    IndexRows rows = new IndexRows(store);
    rows.read();
    return new IndexReader(rows).read();
  }

  /**
   * What a selection finds.
   *
   * @param hits the measures, document by document in reading order
   * @param counts of every facet, how many measures its values would leave if the choice in this
   *     facet were made anew
   */
  public record Found(List<IndexedMeasure> hits, Map<Facet, Map<String, Integer>> counts) {}

  /**
   * The measures of a selection, counted by every facet.
   *
   * @throws org.policygraph.problem.ProblemException if a facet has no such value
   */
  public Found find(Selection selection) {
    values.check(selection.wanted());
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, new HashMap<>());
    }
    List<IndexedMeasure> hits = new ArrayList<>();
    for (IndexedMeasure measure : measures.values()) {
      if (!selection.isNamedIn(measure)) {
        continue;
      }
      List<Facet> missed = selection.missedBy(measure);
      if (missed.isEmpty()) {
        hits.add(measure);
        counts.forEach((facet, count) -> add(count, measure.values(facet)));
      } else if (missed.size() == 1) {
        Facet only = missed.get(0);
        counts.computeIfPresent(only, (facet, count) -> add(count, measure.values(facet)));
      }
    }
    return new Found(hits, counts);
  }

  private static Map<String, Integer> add(Map<String, Integer> count, List<String> values) {
    values.forEach(value -> count.merge(value, 1, Integer::sum));
    return count;
  }

  /**
   * A selection counted by two facets at once; by the same facet twice, how often two of its values
   * occur together, each pair once, and on the diagonal how often the one occurs.
   */
  public Map<String, Map<String, Integer>> table(Selection selection, Facet rows, Facet columns) {
    Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
    for (IndexedMeasure measure : find(selection).hits()) {
      for (String row : measure.values(rows)) {
        for (String column : measure.values(columns)) {
          if (rows != columns || row.compareTo(column) <= 0) {
            table.computeIfAbsent(row, r -> new LinkedHashMap<>()).merge(column, 1, Integer::sum);
          }
        }
      }
    }
    return table;
  }

  /** A measure by its IRI. */
  public Optional<IndexedMeasure> measure(String iri) {
    return Optional.ofNullable(measures.get(iri));
  }

  /**
   * What became of the measures of a reference document in the others.
   *
   * @throws org.policygraph.problem.ProblemException if it is not loaded
   */
  public Coverage coverage(String reference) {
    values.checkDocument("reference", reference);
    Collection<IndexedMeasure> own =
        measures.values().stream().filter(m -> m.document().equals(reference)).toList();
    return new Coverage(own, counterparts.getOrDefault(reference, List.of()), units, values);
  }
}
