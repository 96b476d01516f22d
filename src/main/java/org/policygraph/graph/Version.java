package org.policygraph.graph;

import java.util.Comparator;
import java.util.List;
import org.policygraph.finding.Measure;
import org.policygraph.outline.Outline;

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

  /** SHA-256 of the file. */
  String hash() {
    return outline.text().hash();
  }

  private static Comparator<Integer> reversed() {
    return Comparator.reverseOrder();
  }
}
