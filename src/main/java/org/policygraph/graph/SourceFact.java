package org.policygraph.graph;

/**
 * The measure of an earlier document that a measure most likely comes from.
 *
 * @param measure IRI of the measure
 * @param source IRI of the earlier measure
 */
public record SourceFact(String measure, String source) {}
