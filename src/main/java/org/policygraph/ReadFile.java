package org.policygraph;

import java.util.List;
import java.util.Map;
import org.policygraph.graph.Version;

/**
 * A file that was read and is to be stored.
 *
 * @param index its place among the files that are loaded
 * @param input the file
 * @param version what was read
 */
record ReadFile(int index, Input input, Version version) {

  String hash() {
    return version.outline().text().hash();
  }

  int characters() {
    return version.outline().text().plain().length();
  }

  /** What became of it, when works were stored, each with its versions. */
  Outcome loaded(Map<String, List<Version>> works) {
    for (Map.Entry<String, List<Version>> work : works.entrySet()) {
      if (work.getValue().stream().anyMatch(this::isOf)) {
        int versions = work.getValue().size();
        return new Outcome.Loaded(input.name(), ReportCard.of(work.getKey(), version, versions));
      }
    }
    throw new IllegalStateException("not stored: " + input.name());
  }

  private boolean isOf(Version other) {
    return other.outline().text().hash().equals(hash());
  }
}
