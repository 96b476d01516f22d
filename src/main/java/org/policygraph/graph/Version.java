package org.policygraph.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.finding.Measure;
import org.policygraph.outline.Outline;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;

/**
 * One file's text of a work, with what was found in it.
 *
 * @param outline its text, identity and structure
 * @param measures its measures, in reading order
 * @param given what the user said of it when it was loaded, as {@code key=value}, sorted
 */
public record Version(Outline outline, List<Measure> measures, List<String> given) {

  /** Fewest gaps first, then the longest text, then the smallest hash. */
  static final Comparator<Version> BEST_FIRST =
      Comparator.comparingInt((Version version) -> version.outline().gaps().size())
          .thenComparing(version -> version.outline().text().plain().length(), reversed())
          .thenComparing(Version::hash);

  /** A version about which the user said nothing. */
  public Version(Outline outline, List<Measure> measures) {
    this(outline, measures, List.of());
  }

  /** What the owner of the file should know about it as a whole, though it was read. */
  public List<Problem> remarks() {
    Problem none =
        new Problem(
            "no-measures",
            Place.of(outline.text().file()),
            "no measure was found in the text",
            "See with extract --show uncovered what was made of it");
    boolean explained = outline.remarks().stream().anyMatch(r -> r.code().equals("not-chinese"));
    return measures.isEmpty() && !explained
        ? Stream.concat(outline.remarks().stream(), Stream.of(none)).toList()
        : outline.remarks();
  }

  /** SHA-256 of the file. */
  String hash() {
    return outline.text().hash();
  }

  private static Comparator<Integer> reversed() {
    return Comparator.reverseOrder();
  }
}
