package org.policygraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policygraph.graph.Iris;
import org.policygraph.graph.TextVersions;
import org.policygraph.graph.Version;
import org.policygraph.graph.Works;

/**
 * The versions of works as a load leaves them: those that were read and those that the store keeps
 * of the same works. A version stays as long as a place holds its bytes; what a place holds now
 * replaces what it held before of the same work.
 */
final class Gathered {

  private final Iris iris;
  private final List<ReadFile> read;
  private final Map<String, Version> versions = new TreeMap<>();
  private final Map<String, List<String>> replaced = new TreeMap<>();

  /** What was read, in the order of loading. */
  Gathered(Iris iris, List<ReadFile> read) {
    this.iris = iris;
    this.read = List.copyOf(read);
    for (ReadFile one : read) {
      versions.merge(one.hash(), one.version(), (before, now) -> now.heldBy(before.loadedFrom()));
    }
  }

  /** Adds what the store keeps of a file; it is read again unless it was read just now. */
  void keep(TextVersions.Stored stored, Pipeline pipeline) {
    versions.compute(
        stored.text().hash(),
        (hash, now) -> now == null ? pipeline.version(stored) : now.heldBy(stored.loadedFrom()));
  }

  /** The versions of each work when all is gathered, by its IRI. */
  SortedMap<String, List<Version>> works() {
    Set<String> later = new HashSet<>();
    for (int i = read.size() - 1; i >= 0; i--) {
      ReadFile one = read.get(i);
      if (versions.containsKey(one.hash())) {
        replaceBefore(one, later);
      }
      later.add(one.hash());
    }
    return Works.group(iris, versions.values());
  }

  /** What a file replaced, each by its name and digits. */
  List<String> replacedBy(ReadFile one) {
    return replaced.getOrDefault(one.hash(), List.of());
  }

  private void replaceBefore(ReadFile one, Set<String> later) {
    for (Version other : List.copyOf(versions.values())) {
      boolean before = !other.hash().equals(one.hash()) && !later.contains(other.hash());
      if (before
          && other.loadedFrom().contains(one.place())
          && Works.same(iris, one.version(), other)) {
        Optional<Version> left = other.leftBy(one.place());
        left.ifPresentOrElse(
            version -> versions.put(version.hash(), version),
            () -> {
              versions.remove(other.hash());
              replaced
                  .computeIfAbsent(one.hash(), hash -> new ArrayList<>())
                  .add(other.name() + " " + other.digits());
            });
      }
    }
  }
}
