package org.policygraph.cli;

import java.util.List;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Entry;
import org.policygraph.store.Store;

/** Finds a document of a store by what a person would call it. */
final class DocumentNames {

  private DocumentNames() {}

  /**
   * The IRI of the one document that is meant.
   *
   * @param name its IRI or the end of it, its number, its title, or its jurisdiction's name
   * @throws ProblemException if none or several are meant
   */
  static String find(Store store, String name) {
    List<Entry> all = store.list();
    List<Entry> found = all.stream().filter(entry -> means(name, entry)).toList();
    if (found.size() == 1) {
      return found.get(0).iri();
    }
    throw new ProblemException(
        new Problem(
            found.isEmpty() ? "unknown-document" : "ambiguous-document",
            Place.of(name),
            found.isEmpty()
                ? "The store has no such document"
                : "The store has %d such documents".formatted(found.size()),
            "Name one of these: " + names(found.isEmpty() ? all : found)));
  }

  private static boolean means(String name, Entry entry) {
    return entry.iri().equals(name)
        || entry.iri().endsWith("/" + name)
        || entry.number().filter(name::equals).isPresent()
        || entry.title().equals(name)
        || entry.jurisdiction().equals(name);
  }

  private static String names(List<Entry> entries) {
    return String.join(
        ", ",
        entries.stream()
            .map(e -> e.iri().substring(e.iri().lastIndexOf('/') + 1) + " (" + e.title() + ")")
            .toList());
  }
}
