package org.policygraph.store;

/**
 * A numbered unit of a document.
 *
 * @param iri its IRI
 * @param label its label within the document
 * @param heading its heading, or the empty string
 * @param order its place in the document
 * @param parent IRI of the unit above, or the empty string
 */
record Unit(String iri, String label, String heading, int order, String parent) {

  /** Label and heading. */
  String name() {
    return heading.isEmpty() || heading.equals(label) ? label : label + " " + heading;
  }
}
