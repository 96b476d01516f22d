package org.policygraph.cli;

import java.util.List;
import org.policygraph.graph.Iris;
import org.policygraph.graph.TextVersions;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.store.Store;

/**
 * A file of a document of a store.
 *
 * @param name its name without folders
 * @param hash SHA-256 of its bytes
 */
record StoredFile(String name, String hash) {

  /**
   * The one file of a document that is meant, beside which there are others.
   *
   * @param document IRI of the document
   * @param said its name, or the first digits of its hash
   * @throws ProblemException if none or several are meant, or if the document has no other
   */
  static StoredFile find(Store store, String document, String said) {
    List<StoredFile> all =
        TextVersions.read(store.graph(document)).stream()
            .map(kept -> new StoredFile(kept.text().file(), kept.text().hash()))
            .toList();
    List<StoredFile> found =
        all.stream().filter(f -> f.name().equals(said) || f.hash().startsWith(said)).toList();
    if (found.size() != 1) {
      throw problem(
          found.isEmpty() ? "unknown-file" : "ambiguous-file",
          said,
          "The document has %s file of that name"
              .formatted(found.isEmpty() ? "no" : "more than one"),
          "Name one of these, or its digits: "
              + String.join(", ", all.stream().map(StoredFile::toString).toList()));
    }
    if (all.size() == 1) {
      throw problem(
          "only-file",
          said,
          "The document has no other file",
          "Remove the document: policy-graph remove without --file");
    }
    return found.get(0);
  }

  private static ProblemException problem(String code, String said, String what, String remedy) {
    return new ProblemException(new Problem(code, Place.of(said), what, remedy));
  }

  /** Its name and the digits that tell it from others of that name. */
  @Override
  public String toString() {
    return name + " " + Iris.versionDigits(hash);
  }
}
