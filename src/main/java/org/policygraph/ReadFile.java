package org.policygraph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.policygraph.graph.Version;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;

/**
 * A file that was read and is to be stored.
 *
 * @param index its place among the files that are loaded
 * @param input the file
 * @param version what was read
 */
record ReadFile(int index, Input input, Version version) {

  /** How many documents a remark names. */
  private static final int NAMED = 3;

  String hash() {
    return version.hash();
  }

  /** The digest of the place that it was read from. */
  String place() {
    return Version.digest(input.place());
  }

  int characters() {
    return version.outline().text().plain().length();
  }

  /**
   * What became of it.
   *
   * @param works the works that were stored, each with its versions
   * @param replaced the versions that it replaced
   * @param documents the documents that now hold a file of its place
   */
  Outcome stored(
      Map<String, List<Version>> works, List<String> replaced, Collection<String> documents) {
    for (Map.Entry<String, List<Version>> work : works.entrySet()) {
      if (work.getValue().stream().anyMatch(other -> other.hash().equals(hash()))) {
        List<Problem> remarks = elsewhere(work.getKey(), documents);
        return new Outcome.Loaded(
            input.name(),
            ReportCard.of(work.getKey(), version, work.getValue(), replaced, remarks));
      }
    }
    return new Outcome.Refused(input.name(), List.of(namesake()));
  }

  /** That a path gave another document before: it may be gone, or the path is used for many. */
  private List<Problem> elsewhere(String work, Collection<String> documents) {
    List<String> others = documents.stream().filter(iri -> !iri.equals(work)).toList();
    if (others.isEmpty() || input.content().isPresent()) {
      return List.of();
    }
    String more = others.size() > NAMED ? " and %d more".formatted(others.size() - NAMED) : "";
    String named = String.join(", ", others.subList(0, Math.min(NAMED, others.size()))) + more;
    return List.of(
        new Problem(
            "path-of-another",
            Place.of(input.name()),
            "this path gave another document before, which stays: " + named,
            "If this file is to take its place, remove it with policy-graph remove"));
  }

  private Problem namesake() {
    return new Problem(
        "replaced-by-namesake",
        Place.of(input.name()),
        "a later file of this load has the same name and is of the same work, and replaces it",
        "Give one of them another name and load it again");
  }
}
