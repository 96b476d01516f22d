package org.policygraph.store;

/**
 * How a store is.
 *
 * @param place its folder or address, or {@code memory}
 * @param vocabulary version of the vocabulary it was written with
 * @param base what its IRIs begin with
 * @param documents how many documents it holds
 * @param measures how many measures
 * @param graphs how many named graphs
 * @param triples how many triples
 * @param bytes length of its files in bytes, of which TDB2 reserves 8 MiB each; 0 in memory and of
 *     another store, which does not tell
 */
public record Status(
    String place,
    String vocabulary,
    String base,
    long documents,
    long measures,
    long graphs,
    long triples,
    long bytes) {}
