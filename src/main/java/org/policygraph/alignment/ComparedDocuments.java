package org.policygraph.alignment;

import java.util.Comparator;

/**
 * Two documents that are compared.
 *
 * @param local IRI of the later or lower one
 * @param reference IRI of the earlier or higher one
 * @param follows whether the local one says that it follows the reference, directly or over others
 */
public record ComparedDocuments(String local, String reference, boolean follows)
    implements Comparable<ComparedDocuments> {

  @Override
  public int compareTo(ComparedDocuments other) {
    return Comparator.comparing(ComparedDocuments::local)
        .thenComparing(ComparedDocuments::reference)
        .thenComparing(ComparedDocuments::follows)
        .compare(this, other);
  }
}
