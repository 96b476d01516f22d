package org.policygraph.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policygraph.alignment.Comparison;
import org.policygraph.alignment.Directive;
import org.policygraph.alignment.Pair;
import org.policygraph.evaluation.AlignmentScore.Indices;
import org.policygraph.finding.Coding;

/**
 * How right the counts of a comparison are from text to figure, measured on documents that were
 * coded and aligned by hand: what extraction misses or invents counts as much as what alignment
 * does. {@link #turtle()} is what the program keeps as {@code ontology/measured-errors.ttl}, from
 * which the indicators take their ranges.
 */
public final class ComparisonErrors {

  private static final String HEAD =
      """
      # How right the counts of a comparison are, from text to figure, on documents that were coded by hand; written by
      # policy-graph evaluate data/gold --comparison-errors ontology/measured-errors.ttl
      @prefix pg: <https://w3id.org/policy-graph/ontology#> .
      @prefix error: <https://w3id.org/policy-graph/measured-error/> .
      @prefix figure: <https://w3id.org/policy-graph/concept/figure/> .

      """;

  /** What is counted, by the identifiers of the scheme {@code figure}. */
  public enum Figure {
    /** Measures of the local document. */
    LOCAL("local"),
    /** Measures of the reference. */
    REFERENCE("reference"),
    /** Local measures that are copied. */
    COPIED("copied"),
    /** Measures of the reference that have a counterpart. */
    TAKEN_UP("takenUp"),
    /** Local measures without counterpart. */
    NEW("new"),
    /** Measures of the reference that are sharpened. */
    SHARPENED("sharpened"),
    /** Measures of the reference without counterpart. */
    NOT_TAKEN_UP("notTakenUp");

    private final String id;

    Figure(String id) {
      this.id = id;
    }

    /** Its identifier. */
    public String id() {
      return id;
    }
  }

  /**
   * One figure on one pair of documents.
   *
   * @param right how many of those found are coded so too
   * @param found how many the program counts
   * @param coded how many there are by the coding
   */
  public record Count(int right, int found, int coded) {}

  /**
   * A document on one side of a comparison.
   *
   * @param text the document as it stands in its file
   * @param coded its measures as they were coded
   */
  public record Side(String text, List<Coding> coded) {}

  private final SortedMap<String, Map<Figure, Count>> pairs = new TreeMap<>();

  /**
   * Measures the comparison of one pair of documents.
   *
   * @param name the name of the pair
   * @param local the local document
   * @param reference the reference
   * @param coded the coded alignment
   * @param found the comparison as the program makes it from the two texts
   */
  public void add(
      String name, Side local, Side reference, Map<Indices, String> coded, Comparison found) {
    Map<Integer, Integer> own = matched(local, found.local());
    Map<Integer, Integer> given = matched(reference, found.reference());
    Map<Figure, Count> counts = new LinkedHashMap<>();
    counts.put(Figure.LOCAL, new Count(own.size(), found.local().size(), local.coded().size()));
    counts.put(
        Figure.REFERENCE,
        new Count(given.size(), found.reference().size(), reference.coded().size()));
    Map<Indices, String> pairsFound = indices(found);
    for (Figure figure : Figure.values()) {
      if (!counts.containsKey(figure)) {
        boolean ofLocal = figure == Figure.COPIED || figure == Figure.NEW;
        Set<Integer> right = counted(figure, coded, (ofLocal ? local : reference).coded().size());
        Set<Integer> program =
            counted(figure, pairsFound, (ofLocal ? found.local() : found.reference()).size());
        counts.put(figure, count(right, program, ofLocal ? own : given));
      }
    }
    pairs.put(name, counts);
  }

  /** What was measured: the counts of each figure, by the name of the pair. */
  public SortedMap<String, Map<Figure, Count>> pairs() {
    return pairs;
  }

  /** The measures of a document that a figure counts, by their indices. */
  private static Set<Integer> counted(Figure figure, Map<Indices, String> alignment, int measures) {
    Set<Integer> counted = new TreeSet<>();
    switch (figure) {
      case COPIED -> add(counted, alignment, "copied", true);
      case SHARPENED -> add(counted, alignment, "sharpened", false);
      case TAKEN_UP -> alignment.keySet().forEach(pair -> counted.add(pair.reference()));
      case NEW -> rest(counted, alignment, measures, true);
      case NOT_TAKEN_UP -> rest(counted, alignment, measures, false);
      case LOCAL, REFERENCE -> throw new IllegalArgumentException(figure.id());
    }
    return counted;
  }

  private static void add(
      Set<Integer> counted, Map<Indices, String> alignment, String relation, boolean local) {
    alignment.forEach(
        (pair, is) -> {
          if (is.equals(relation)) {
            counted.add(local ? pair.local() : pair.reference());
          }
        });
  }

  private static void rest(
      Set<Integer> counted, Map<Indices, String> alignment, int measures, boolean local) {
    for (int i = 0; i < measures; i++) {
      counted.add(i);
    }
    alignment.keySet().forEach(pair -> counted.remove(local ? pair.local() : pair.reference()));
  }

  private static Count count(
      Set<Integer> coded, Set<Integer> found, Map<Integer, Integer> codedOfFound) {
    int right = 0;
    for (int one : found) {
      Integer same = codedOfFound.get(one);
      right += same != null && coded.contains(same) ? 1 : 0;
    }
    return new Count(right, found.size(), coded.size());
  }

  /** The index of the coded measure that each found one is, where there is one. */
  private static Map<Integer, Integer> matched(Side side, List<Directive> found) {
    String text = Located.stripped(side.text());
    List<Located> coded = Located.all(text, side.coded());
    List<Located> predicted =
        Located.all(text, found.stream().map(ComparisonErrors::coding).toList());
    Map<Integer, Integer> matched = new TreeMap<>();
    Matching.greedy(coded, predicted, Calibration::match)
        .forEach(pair -> matched.put(pair.predicted(), pair.gold()));
    return matched;
  }

  private static Coding coding(Directive measure) {
    return new Coding(
        measure.provision(),
        measure.quote(),
        measure.actions(),
        measure.object(),
        List.of(),
        List.of(),
        measure.modality(),
        measure.topic(),
        measure.instrument());
  }

  private static Map<Indices, String> indices(Comparison comparison) {
    Map<String, Integer> local = places(comparison.local());
    Map<String, Integer> reference = places(comparison.reference());
    Map<Indices, String> indices = new TreeMap<>();
    for (Pair pair : comparison.pairs()) {
      indices.put(
          new Indices(
              local.getOrDefault(pair.local().key(), -1),
              reference.getOrDefault(pair.reference().key(), -1)),
          pair.relation().id());
    }
    return indices;
  }

  private static Map<String, Integer> places(List<Directive> measures) {
    Map<String, Integer> places = new TreeMap<>();
    for (int i = 0; i < measures.size(); i++) {
      places.put(measures.get(i).key(), i);
    }
    return places;
  }

  /** What was measured as Turtle, in the order of the pairs. */
  public String turtle() {
    StringBuilder turtle = new StringBuilder(HEAD);
    pairs.forEach(
        (name, counts) ->
            counts.forEach((figure, count) -> turtle.append(entry(name, figure.id(), count))));
    return turtle.toString();
  }

  private static String entry(String pair, String figure, Count count) {
    return """
        error:%1$s-%2$s a pg:MeasuredError ;
          pg:figure figure:%1$s ; pg:measuredOn "%2$s" ; pg:right %3$d ; pg:found %4$d ; pg:coded %5$d .
        """
        .formatted(figure, pair, count.right(), count.found(), count.coded());
  }
}
