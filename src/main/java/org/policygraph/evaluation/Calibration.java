package org.policygraph.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policygraph.evaluation.Reliability.Judged;
import org.policygraph.finding.Coding;
import org.policygraph.finding.Codings;
import org.policygraph.finding.Confidence;
import org.policygraph.finding.Confidence.Tally;
import org.policygraph.finding.Measure;
import org.policygraph.source.Text;

/**
 * How often each rule of the measure grammar was right on coded documents. A measure is right where
 * a coded one overlaps it by at least a half and shares the place of a verb with it. The table is
 * what the finder reads as {@code lexicon/confidence.tsv}.
 */
public final class Calibration {

  private record Hit(String rule, double confidence, boolean right) {}

  private final Map<String, List<Hit>> documents = new LinkedHashMap<>();

  /**
   * Counts the findings of one document.
   *
   * @param name the document's name
   * @param text the document
   * @param gold its coding
   * @param found its measures as the program found them
   */
  public void add(String name, Text text, List<Coding> gold, List<Measure> found) {
    String document = Located.stripped(text.raw());
    List<Located> coded = Located.all(document, gold);
    List<Located> predicted = Located.all(document, Codings.of(text, found));
    boolean[] right = new boolean[found.size()];
    Matching.greedy(coded, predicted, Calibration::match).forEach(m -> right[m.predicted()] = true);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < right.length; i++) {
      hits.add(new Hit(found.get(i).rule(), found.get(i).confidence(), right[i]));
    }
    documents.put(name, hits);
  }

  /** Whether two measures are the same act, and by how much they overlap. */
  static double match(Located gold, Located predicted) {
    return Score.actionScore(gold, predicted) > 0 ? Score.spanScore(gold, predicted) : 0;
  }

  /** The names of the documents, in the order they were counted. */
  public List<String> documents() {
    return List.copyOf(documents.keySet());
  }

  /** The findings of all documents with the confidences they were found with. */
  public List<Judged> asFound() {
    return documents.values().stream()
        .flatMap(List::stream)
        .map(hit -> new Judged(hit.confidence, hit.right))
        .toList();
  }

  /** The findings of one document with the confidences that the other documents give. */
  public List<Judged> leftOut(String document) {
    Confidence others = new Confidence(tallies(document));
    return documents.getOrDefault(document, List.of()).stream()
        .map(hit -> new Judged(others.of(hit.rule), hit.right))
        .toList();
  }

  /** The findings of each rule, by its name. */
  public SortedMap<String, Tally> tallies() {
    return tallies("");
  }

  private SortedMap<String, Tally> tallies(String leftOut) {
    SortedMap<String, Tally> tallies = new TreeMap<>();
    documents.forEach(
        (name, hits) -> {
          if (!name.equals(leftOut)) {
            hits.forEach(
                hit -> tallies.merge(hit.rule, new Tally(hit.right ? 1 : 0, 1), Tally::plus));
          }
        });
    return tallies;
  }

  /** The table as the finder reads it: rule, share, count, in order of the rules' names. */
  public String table() {
    StringBuilder table = new StringBuilder("rule\tright\tcount\n");
    table.append(
        "# How often each rule was right on the coded documents, and how often it fired.\n");
    tallies()
        .forEach(
            (rule, tally) ->
                table.append(
                    String.format(
                        Locale.ROOT, "%s\t%.0f\t%.0f\n", rule, tally.right(), tally.all())));
    return table.toString();
  }
}
