package org.policygraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
 * @param loadedFrom digests of the places that hold these bytes, sorted; none for a file that was
 *     only read
 */
public record Version(
    Outline outline, List<Measure> measures, List<String> given, List<String> loadedFrom) {

  /** Fewest gaps first, then the longest text, then the smallest hash. */
  static final Comparator<Version> BEST_FIRST =
      Comparator.comparingInt(Version::gaps)
          .thenComparing(Version::length, Comparator.reverseOrder())
          .thenComparing(Version::hash);

  /** A version about which the user said nothing. */
  public Version(Outline outline, List<Measure> measures) {
    this(outline, measures, List.of(), List.of());
  }

  /** The version that speaks for a work, of all that are loaded. */
  public static Version speaker(Collection<Version> versions) {
    return versions.stream().min(BEST_FIRST).orElseThrow();
  }

  /** Why this version speaks for the work and not another, a sentence without its full stop. */
  public String whyBefore(Version other) {
    if (gaps() != other.gaps()) {
      return "it has fewer gaps (%d; this file has %d)".formatted(gaps(), other.gaps());
    }
    if (length() != other.length()) {
      return "it has as many gaps and a longer text (%,d characters; this file has %,d)"
          .formatted(length(), other.length());
    }
    return "gaps and length are the same, and its hash is the smaller one";
  }

  /** The digest of a place that a file is loaded from. */
  public static String digest(String place) {
    return Digest.sha256(place);
  }

  /** The same version, which these places hold too. */
  public Version heldBy(Collection<String> digests) {
    SortedSet<String> all = new TreeSet<>(loadedFrom);
    all.addAll(digests);
    return new Version(outline, measures, given, List.copyOf(all));
  }

  /** What is left of this version when a place holds other bytes now; nothing if no place is. */
  public Optional<Version> leftBy(String digest) {
    List<String> rest = loadedFrom.stream().filter(held -> !held.equals(digest)).toList();
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Version(outline, measures, given, rest));
  }

  /** The name of its file without folders. */
  public String name() {
    return TextVersions.name(outline.text().file());
  }

  /** The digits of its IRI, which tell it from other files of the same name. */
  public String digits() {
    return Iris.versionDigits(hash());
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
  public String hash() {
    return outline.text().hash();
  }

  private int gaps() {
    return outline.gaps().size();
  }

  private int length() {
    return outline.text().plain().length();
  }
}
