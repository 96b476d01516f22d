package org.policygraph.finding;

/**
 * What says how binding something is.
 *
 * @param modality how binding
 * @param word its characters
 * @param length how many words it takes
 */
record Deontic(Modality modality, String word, int length) {}
