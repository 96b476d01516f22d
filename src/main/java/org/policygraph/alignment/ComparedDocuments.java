package org.policygraph.alignment;

import java.util.Comparator;

/**
 * Two documents that are compared.
 *
 * @param local IRI of the later or lower one
 * @param reference IRI of the one that it follows
 */
public record ComparedDocuments(String local, String reference)
    implements Comparable<ComparedDocuments> {

  @Override
  public int compareTo(ComparedDocuments other) {
    return Comparator.comparing(ComparedDocuments::local)
        .thenComparing(ComparedDocuments::reference)
        .compare(this, other);
  }
}
