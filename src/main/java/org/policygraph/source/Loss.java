package org.policygraph.source;

/**
 * Something a reader knows to be missing or doubtful in the text it produced: a page without text,
 * a stretch that recognition could not read.
 *
 * @param kind one of {@code page-without-text}, {@code illegible}, {@code foreign}, {@code
 *     repeated}
 * @param span where in {@link Text#plain()}; empty (start = end) where nothing is left of it
 * @param note what a reader of the report should know
 */
public record Loss(String kind, Span span, String note) {}
