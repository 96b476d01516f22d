package org.policygraph.source;

/**
 * Characters of the file that the plain text leaves out, and why.
 *
 * @param start first code unit in {@link Text#raw()}
 * @param end one past the last
 * @param pass the clean-up pass that removed them, for example {@code page-number}
 */
public record Removal(int start, int end, String pass) {}
