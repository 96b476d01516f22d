package org.policygraph.graph;

/**
 * What made a graph. It holds no clock time: the same input gives the same graph.
 *
 * @param program version of the program
 * @param lexicon hash of the lexicon tables and schemes that were used
 */
public record Run(String program, String lexicon) {}
