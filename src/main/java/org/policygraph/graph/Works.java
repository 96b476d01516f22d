package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policygraph.outline.Identity;
import org.policygraph.outline.Reading;

/**
 * Which files hold the same work. Everything here is a function of the set of files, never of the
 * order in which they came.
 */
public final class Works {

  private Works() {}

  /** The IRI that a work has as long as no other work shares its jurisdiction and title. */
  public static String key(Iris iris, Identity identity) {
    return iris.document(identity.jurisdiction().value().code(), core(identity));
  }

  /** The title by which a work is known. */
  static String core(Identity identity) {
    List<String> issuers = identity.issuers().stream().map(Reading::value).toList();
    return TitleCore.of(identity.title().value(), issuers);
  }

  /** Whether a document's IRI is the key itself or the key told apart by a number. */
  public static boolean isOfKey(String document, String key) {
    return document.equals(key) || document.startsWith(key + "-");
  }

  /** Whether two versions are of one work: of one key, and no two numbers are stated. */
  public static boolean same(Iris iris, Version one, Version other) {
    return key(iris, one.outline().identity()).equals(key(iris, other.outline().identity()))
        && (number(one).isEmpty() || number(other).isEmpty() || number(one).equals(number(other)));
  }

  /**
   * Sorts versions into works: those of one key are one work, unless they state different numbers.
   * Then the work with the least number, together with the versions that state none, has the key as
   * its IRI, and the others carry their number in theirs.
   *
   * @param iris where the IRIs come from
   * @param versions the versions; of any key that occurs, all that there are
   * @return the versions of each work, by its IRI
   */
  public static SortedMap<String, List<Version>> group(Iris iris, Collection<Version> versions) {
    Map<String, List<Version>> byKey = new TreeMap<>();
    for (Version version : versions) {
      String key = key(iris, version.outline().identity());
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(version);
    }
    SortedMap<String, List<Version>> works = new TreeMap<>();
    byKey.forEach(
        (key, same) -> {
          Optional<String> least =
              same.stream().flatMap(version -> number(version).stream()).min(String::compareTo);
          for (Version version : same) {
            Optional<String> number = number(version);
            boolean plain = number.isEmpty() || number.equals(least);
            String iri = plain ? key : Iris.numbered(key, number.orElseThrow());
            works.computeIfAbsent(iri, i -> new ArrayList<>()).add(version);
          }
        });
    return works;
  }

  private static Optional<String> number(Version version) {
    return version.outline().identity().number().map(n -> Iris.comparable(n.value()));
  }
}
